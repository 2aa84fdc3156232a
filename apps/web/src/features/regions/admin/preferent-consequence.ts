import type { KeptRegionView, PreferentPeriodRow } from '@regiovast/domain/regions/keep-regions.views';

/** What the form of the preferent insurer says: an organisation by id, only a name, or nobody. */
export type InsurerChoice =
  | { readonly kind: 'organisation'; readonly id: string; readonly name: string }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'nobody' };

/** What saving would do to who sees the region, sentence by sentence. */
export type PreferentConsequence =
  | { readonly kind: 'loses' | 'gains' | 'casesStay' | 'outside' | 'replaces'; readonly name: string }
  | { readonly kind: 'nobodySees' };

const holdingOn = (periods: readonly PreferentPeriodRow[], day: string): PreferentPeriodRow | undefined =>
  periods.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));

/** Who loses sight of the region, who gains it, and what becomes of cases, when this is stated from the day on. */
export function preferentConsequences(
  region: Pick<KeptRegionView, 'preferent'>,
  choice: InsurerChoice,
  from: string,
  today: string,
): PreferentConsequence[] {
  const holding = holdingOn(region.preferent, from);
  // A period that begins on the very day is replaced: who would lose is whoever was preferent before it.
  const isReplaced = holding?.validFrom === from && from >= today;
  const before = isReplaced
    ? region.preferent.find(({ validTo }) => validTo !== null && validTo < from)
    : holding;
  const isBeforeAdjacent = !isReplaced || from > today;
  const isSame = choice.kind === 'organisation' && before?.organisationId === choice.id;
  const found: PreferentConsequence[] = [];
  if (isReplaced && holding) found.push({ kind: 'replaces', name: holding.insurerName });
  if (before?.organisationId && isBeforeAdjacent && !isSame) {
    found.push({ kind: 'loses', name: before.insurerName }, { kind: 'casesStay', name: before.insurerName });
  }
  if (choice.kind === 'organisation' && !isSame) found.push({ kind: 'gains', name: choice.name });
  if (choice.kind === 'other') found.push({ kind: 'outside', name: choice.name });
  if (choice.kind === 'nobody') found.push({ kind: 'nobodySees' });
  return found;
}
