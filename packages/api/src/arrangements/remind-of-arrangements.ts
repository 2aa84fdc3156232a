import { findUnpaid } from '@regiovast/db/arrangements/payments';
import { allPurchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import { findReviewsDue } from '@regiovast/db/arrangements/review-due';
import type { Session } from '@regiovast/db/store/store';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import { paymentDueOn } from '@regiovast/domain/arrangements/running-quarters';
import { today } from '@regiovast/domain/kernel/clock';
import { addQuarters, quarterOf } from '@regiovast/domain/kernel/quarter';
import type { Deps } from '../trpc/deps.ts';
import { type News, notifyAll } from '../work/notify.ts';

type Owned = {
  readonly number: string;
  readonly regionCode: string;
  readonly insurerId: string;
  readonly ownerId: string;
};

/**
 * A-5, W-2 · the nightly job: tells who owns an arrangement that a payment should have been made by now, once per first
 * quarter that is open, and that the day of the review has come, once per day that was set. However often this runs.
 * @returns how many arrangements ask for something
 */
export const remindOfArrangements = ({ store, ...deps }: Deps): Promise<number> =>
  store.transaction(async (tx) => {
    const on = today(deps.clock);
    const news = [...(await latePayments(tx, on)), ...(await dueReviews(tx, on))];
    const owners = await ownersOf(
      tx,
      news.map(({ owned }) => owned),
    );
    await notifyAll(
      tx,
      deps,
      news.flatMap(({ owned, ...told }): News[] =>
        // Who left the insurer is not told what it does (C-1).
        owners.has(`${owned.insurerId} ${owned.ownerId}`) ? [{ ...told, to: [owned.ownerId] }] : [],
      ),
    );
    return news.length;
  });

type Reminder = Omit<News, 'to'> & { readonly owned: Owned };

async function latePayments(tx: Session, on: string): Promise<Reminder[]> {
  const terms = await allPurchaseTermsOn(tx, on);
  const unpaid = await findUnpaid(tx, { upTo: addQuarters(quarterOf(on), -1) });
  return unpaid.flatMap((owned): Reminder[] => {
    const { arrangementId, firstQuarter: quarter, number, regionCode, insurerId } = owned;
    const dueDays = terms.get(insurerId)?.paymentDueDays ?? null;
    const dueOn = quarter === null || dueDays === null ? null : paymentDueOn(quarter, dueDays);
    if (quarter === null || dueOn === null || dueOn > on) return [];
    return [
      {
        kind: 'arrangementPaymentDue',
        subjectKind: 'arrangement',
        subjectId: arrangementId,
        details: { arrangementNumber: number, regionCode, quarter, dueOn },
        onceKey: `arrangement:${arrangementId}:payment:${quarter}`,
        owned,
      },
    ];
  });
}

const dueReviews = async (tx: Session, on: string): Promise<Reminder[]> =>
  (await findReviewsDue(tx, on)).map(
    (owned): Reminder => ({
      kind: 'arrangementReviewDue',
      subjectKind: 'arrangement',
      subjectId: owned.id,
      details: { arrangementNumber: owned.number, regionCode: owned.regionCode, on: owned.reviewOn },
      onceKey: `arrangement:${owned.id}:review:${owned.reviewOn}`,
      owned,
    }),
  );

async function ownersOf(tx: Session, owned: readonly Owned[]): Promise<ReadonlySet<string>> {
  const people = await findPeopleOf(tx, [...new Set(owned.map(({ insurerId }) => insurerId))]);
  return new Set(people.map(({ id, organisationId }) => `${organisationId} ${id}`));
}
