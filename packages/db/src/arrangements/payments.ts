import { CONTRACTED_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { and, asc, count, eq, gte, inArray, isNull, lte, min, or, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { type ArrangementKeeper, isKeptBy } from './arrangement-owner.ts';

type NewPayment = Session['t']['arrangementPayments']['$inferInsert'];

/** A-5 · everything that was paid on an arrangement, oldest quarter first, with who recorded it. */
export const listPayments = ({ q, t }: Session, arrangementId: string) => {
  const payments = t.arrangementPayments;
  return q
    .select({
      id: payments.id,
      kind: payments.kind,
      quarter: payments.quarter,
      amountCents: payments.amountCents,
      reference: payments.reference,
      paidOn: payments.paidOn,
      recordedAt: payments.recordedAt,
      recordedBy: t.persons.name,
    })
    .from(payments)
    .innerJoin(t.persons, eq(t.persons.id, payments.recordedBy))
    .where(eq(payments.arrangementId, arrangementId))
    .orderBy(asc(payments.quarter), asc(payments.paidOn), asc(payments.id));
};

/** A-5 · writes a payment; false when the arrangement has one with this reference, also when that came at this moment. */
export async function insertPayment({ q, t }: Session, payment: NewPayment): Promise<boolean> {
  const payments = t.arrangementPayments;
  const added = await q
    .insert(payments)
    .values(payment)
    .onConflictDoNothing({ target: [payments.arrangementId, payments.reference] })
    .returning({ id: payments.id });
  return added.length === 1;
}

type Unpaid = {
  /** The last quarter that counts. */
  readonly upTo: string;
  /** Whose arrangements; absent: everybody's. */
  readonly keeper?: ArrangementKeeper;
};

/**
 * A-5, W-1 · arrangements of which a quarter is not paid in full: what was delivered, else what was planned, is more than
 * what was paid for it. With the first such quarter and how many there are; one query.
 */
export function findUnpaid(s: Session, { upTo, keeper }: Unpaid) {
  const { q, t } = s;
  const { arrangements, arrangementAmounts: amounts, arrangementPayments: payments } = t;
  const paid = q
    .select({ cents: sql`coalesce(sum(${payments.amountCents}), 0)` })
    .from(payments)
    .where(and(eq(payments.arrangementId, amounts.arrangementId), eq(payments.quarter, amounts.quarter)));
  const unpaid = q
    .select({ arrangementId: amounts.arrangementId, quarter: amounts.quarter })
    .from(amounts)
    .innerJoin(arrangements, eq(arrangements.id, amounts.arrangementId))
    .where(
      and(
        lte(amounts.quarter, upTo),
        keeper && isKeptBy(s, keeper),
        or(
          inArray(arrangements.status, [...CONTRACTED_STATUSES]),
          and(
            eq(arrangements.status, 'ENDED'),
            // What ended early was settled: nothing more is expected.
            or(isNull(arrangements.endedOn), gte(arrangements.endedOn, arrangements.periodTo)),
          ),
        ),
      ),
    )
    .groupBy(amounts.arrangementId, amounts.quarter)
    .having(sql`sum(coalesce(${amounts.realisedCents}, ${amounts.plannedCents})) > (${paid})`)
    .as('unpaid');
  return q
    .select({
      arrangementId: arrangements.id,
      number: arrangements.number,
      regionCode: arrangements.regionCode,
      regionName: t.regions.name,
      insurerId: arrangements.insurerId,
      ownerId: arrangements.ownerId,
      firstQuarter: min(unpaid.quarter),
      quarters: count(),
    })
    .from(unpaid)
    .innerJoin(arrangements, eq(arrangements.id, unpaid.arrangementId))
    .innerJoin(t.regions, eq(t.regions.code, arrangements.regionCode))
    .groupBy(
      arrangements.id,
      arrangements.number,
      arrangements.regionCode,
      t.regions.name,
      arrangements.insurerId,
      arrangements.ownerId,
    )
    .orderBy(asc(arrangements.number));
}
