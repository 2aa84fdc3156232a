import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import { type FoundArrangement, findAmounts, findLines } from '@regiovast/db/arrangements/read-arrangements';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { QuarterAmount } from '@regiovast/domain/arrangements/amounts';
import { completenessOf, type MissingPiece } from '@regiovast/domain/arrangements/completeness';
import type { PurchaseTerms } from '@regiovast/domain/arrangements/purchase-terms';
import { lastTestOf } from './housing-link.ts';

export type DraftCompleteness = {
  readonly missing: readonly MissingPiece[];
  /** Of the insurer on the day; null: it laid down none. */
  readonly terms: PurchaseTerms | null;
  readonly amounts: readonly QuarterAmount[];
};

/** The planned amounts of an arrangement as they are now. */
const plannedAmounts = async (s: Session, arrangementId: string): Promise<QuarterAmount[]> =>
  (await findAmounts(s, arrangementId)).map(({ lineId, quarter, plannedCents }) => ({
    lineId,
    quarter,
    cents: plannedCents,
  }));

/** · what an arrangement still asks before it is submitted, by the terms of its insurer on the day of the scope. */
export async function draftCompleteness(
  s: Session,
  scope: AreaScope,
  { arrangement }: Pick<FoundArrangement, 'arrangement'>,
): Promise<DraftCompleteness> {
  const { on: today } = scope;
  const terms = await purchaseTermsOn(s, arrangement.insurerId, today);
  const amounts = await plannedAmounts(s, arrangement.id);
  const lines = await findLines(s, arrangement.id);
  const test = await lastTestOf(s, scope, arrangement);
  const housing = test === undefined ? null : { test };
  return {
    terms,
    amounts,
    missing: completenessOf({ ...arrangement, housing, amounts, lines }, terms, today),
  };
}
