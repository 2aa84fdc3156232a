import type { BudgetParts } from '@regiovast/domain/arrangements/budget';
import {
  type ArrangementStatus,
  COMMITTED_STATUSES,
  CONTRACTED_STATUSES,
  HOLDING_STATUSES,
  ENDED_STATUSES,
} from '@regiovast/domain/arrangements/arrangement-statuses';
import { and, eq, inArray, type SQL, sql, type SQLWrapper } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

const COUNTING = [...COMMITTED_STATUSES, ...CONTRACTED_STATUSES, ...ENDED_STATUSES];

/**
 * A-4 · what each arrangement that counts in a budget plans and was paid, per calendar year, as a subquery. A payment can
 * fall in a year without an amount, so the two are laid one under the other before they are summed.
 * @param among which arrangements; a condition on `arrangements`
 */
export function yearsOfArrangements({ q, t }: Session, among: SQL | undefined) {
  const { arrangements, arrangementAmounts: amounts, arrangementPayments: payments } = t;
  const counts = and(inArray(arrangements.status, COUNTING), among);
  const flows = q
    .select({
      arrangementId: amounts.arrangementId,
      quarter: amounts.quarter,
      planned: sql<number>`${amounts.plannedCents}`.as('planned'),
      paid: sql<number>`0`.as('paid'),
    })
    .from(arrangements)
    .innerJoin(amounts, eq(amounts.arrangementId, arrangements.id))
    .where(counts)
    .unionAll(
      q
        .select({
          arrangementId: payments.arrangementId,
          quarter: payments.quarter,
          planned: sql<number>`0`.as('planned'),
          paid: sql<number>`${payments.amountCents}`.as('paid'),
        })
        .from(arrangements)
        .innerJoin(payments, eq(payments.arrangementId, arrangements.id))
        .where(counts),
    )
    .as('flows');
  const year = sql<number>`cast(substr(${flows.quarter}, 1, 4) as integer)`;
  return q
    .select({
      arrangementId: flows.arrangementId,
      year: year.as('year'),
      planned: sql<number>`sum(${flows.planned})`.as('planned_cents'),
      paid: sql<number>`sum(${flows.paid})`.as('paid_cents'),
    })
    .from(flows)
    .groupBy(flows.arrangementId, year)
    .as('years');
}

/** A-4 · the status by which an arrangement counts, in SQL: the same as `budgetStatusOf`. */
export const budgetStatus = ({ t: { arrangements } }: Pick<Session, 't'>): SQL<ArrangementStatus> =>
  sql<ArrangementStatus>`case when ${arrangements.status} = 'ENDED' and ${arrangements.endedOn} < ${arrangements.periodTo} then 'EVALUATED' else ${arrangements.status} end`;

type YearColumns = Readonly<Record<'status' | 'planned' | 'paid', SQLWrapper>>;

/** A-4 · the parts of a budget in SQL: the same as `partsOf`, summed over the arrangements of a group. */
export function summedParts({ status, planned, paid }: YearColumns): Record<keyof BudgetParts, SQL<number>> {
  // Written out, so that the text of the query does not depend on how many statuses there are parameters for.
  const isAmong = (statuses: readonly string[]): SQL =>
    sql`${status} in (${sql.raw(statuses.map((name) => `'${name}'`).join(', '))})`;
  const total = (isCounted: SQL, cents: SQL): SQL<number> =>
    sql<number>`coalesce(sum(case when ${isCounted} then ${cents} else 0 end), 0)`.mapWith(Number);
  const keptPaid = sql`case when ${paid} > 0 then ${paid} else 0 end`;
  const stillToPay = sql`case when ${planned} > ${keptPaid} then ${planned} - ${keptPaid} else 0 end`;
  return {
    committedCents: total(isAmong(COMMITTED_STATUSES), sql`${planned}`),
    contractedCents: total(isAmong(HOLDING_STATUSES), stillToPay),
    paidCents: total(isAmong([...CONTRACTED_STATUSES, ...ENDED_STATUSES]), keptPaid),
  };
}
