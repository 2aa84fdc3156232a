import { arrangementKeeper } from '@regiovast/db/arrangements/arrangement-owner';
import { findUnpaid } from '@regiovast/db/arrangements/payments';
import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import { paymentDueOn } from '@regiovast/domain/arrangements/running-quarters';
import { addQuarters, quarterOf } from '@regiovast/domain/kernel/quarter';
import { workGroupOf } from '@regiovast/domain/work/work-list';
import type { WorkItem } from '@regiovast/domain/work/work-list.views';
import { WORK_STEPS } from '@regiovast/domain/work/work-steps';
import type { SignedIn } from '../trpc/deps.ts';

/**
 * A-5, W-1 · arrangements of the reader of which a quarter that ended is not paid in full, due by the terms of their insurer. Two
 * queries, however many there are.
 */
export async function paymentsToRecord(s: Session, actor: SignedIn, on: string): Promise<WorkItem[]> {
  const step = WORK_STEPS.arrangementPayment;
  if (actor.organisationKind !== 'insurer' || !may(actor, step)) return [];
  const { personId, organisationId } = actor;
  const keeper = arrangementKeeper(personId, organisationId, (action) => may(actor, action));
  const [unpaid, terms] = await Promise.all([
    findUnpaid(s, { upTo: addQuarters(quarterOf(on), -1), keeper }),
    purchaseTermsOn(s, organisationId, on),
  ]);
  return unpaid.map(({ arrangementId, firstQuarter, number, regionName, quarters }): WorkItem => {
    const dueOn = terms && firstQuarter !== null ? paymentDueOn(firstQuarter, terms.paymentDueDays) : null;
    return {
      key: `arrangementPayment:${arrangementId}`,
      kind: 'arrangementPayment',
      dueOn,
      group: workGroupOf(dueOn, on),
      step,
      place: { at: 'arrangement', arrangementId, tab: 'uitvoering' },
      record: null,
      plan: null,
      arrangement: { number, regionName },
      housing: null,
      title: null,
      term: null,
      alarm: null,
      count: quarters,
    };
  });
}
