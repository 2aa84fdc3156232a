import type { ProgressItemView, ProgressReport } from '@regiovast/domain/plans/progress.views';

/** What a quarter says of an item: its report, that one is asked, when it was reached, or that it is not its turn. */
export type ProgressStanding =
  | { readonly kind: 'reported'; readonly report: ProgressReport }
  | { readonly kind: 'asked' }
  | { readonly kind: 'reachedBefore'; readonly quarter: string }
  | { readonly kind: 'notDue' };

/** How an item stands in a quarter, from what the server says of it. */
export function standingIn(
  { reports, asked }: Pick<ProgressItemView, 'reports' | 'asked'>,
  quarter: string,
): ProgressStanding {
  const report = reports.find((known) => known.quarter === quarter);
  if (report) return { kind: 'reported', report };
  if (asked.includes(quarter)) return { kind: 'asked' };
  const reached = reports.find((known) => known.state === 'REACHED' && known.quarter < quarter);
  return reached ? { kind: 'reachedBefore', quarter: reached.quarter } : { kind: 'notDue' };
}
