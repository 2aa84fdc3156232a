import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';

type Dates = Pick<ArrangementView, 'status' | 'periodFrom' | 'periodTo' | 'reviewOn'>;
export type ArrangementTerm = { readonly kind: 'start' | 'review' | 'end'; readonly on: string };

const BEFORE_START: readonly Dates['status'][] = [
  'DRAFT',
  'PROPOSED',
  'ASSESSED_POSITIVE',
  'AGREED',
  'CONTRACTED',
];

/** What comes next on the calendar of an arrangement: its start, the interim review, its end; null when it is over. */
export function nextTermOf(
  { status, periodFrom, periodTo, reviewOn }: Dates,
  today: string,
): ArrangementTerm | null {
  if (BEFORE_START.includes(status)) return { kind: 'start', on: periodFrom };
  if (status !== 'ACTIVE') return null;
  if (reviewOn !== null && reviewOn >= today) return { kind: 'review', on: reviewOn };
  return { kind: 'end', on: periodTo };
}
