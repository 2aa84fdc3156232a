import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import { findAmounts } from '@regiovast/db/arrangements/read-arrangements';
import { listPayments } from '@regiovast/db/arrangements/payments';
import type { Session } from '@regiovast/db/store/store';
import { totalsOf } from '@regiovast/domain/arrangements/amounts';
import { type PaidArrangement, paidByYear, takenByYear } from '@regiovast/domain/arrangements/payments.rules';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { Cents } from '@regiovast/domain/kernel/money';

type Added = { readonly quarter: string; readonly amountCents: Cents };

/** The money of an arrangement as it stands, within the transaction that changes it. */
export async function moneyOf(tx: Session, { arrangement, totalCents }: FoundArrangement) {
  const planned = totalsOf(
    (await findAmounts(tx, arrangement.id)).map(({ lineId, quarter, plannedCents }) => ({
      lineId,
      quarter,
      cents: plannedCents,
    })),
  ).byYear;
  const payments = await listPayments(tx, arrangement.id);
  const { status, periodFrom, periodTo, contractedOn, endedOn } = arrangement;
  const paid: PaidArrangement = {
    status,
    periodFrom,
    periodTo,
    contractedOn,
    endedOn,
    totalCents,
    payments,
  };
  return {
    paid,
    /** A-4 · what it takes of each year in a status, with what is added to the payments. */
    taken: (inStatus: ArrangementStatus, added: Added | null) =>
      takenByYear(inStatus, planned, paidByYear(added ? [...payments, added] : payments)),
  };
}
