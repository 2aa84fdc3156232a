import type { ArrangementType } from '@regiovast/domain/arrangements/arrangement-codes';
import {
  COMMITTED_STATUSES,
  CONTRACTED_STATUSES,
  ENDED_STATUSES,
} from '@regiovast/domain/arrangements/arrangement-statuses';
import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type PlannedCost = {
  readonly id: string;
  readonly number: string;
  readonly totalCents: number;
  readonly expectedPlaces: number;
};

/**
 * A-2, C-1 · what every other arrangement of a type that the insurer approved plans to cost in all, with the places it is
 * expected to keep or create; those without places are left out.
 */
export async function findPlannedCosts(
  { q, t }: Session,
  { insurerId, type, exceptId }: { insurerId: string; type: ArrangementType; exceptId: string },
): Promise<PlannedCost[]> {
  const { arrangements, arrangementAmounts: amounts } = t;
  const rows = await q
    .select({
      id: arrangements.id,
      number: arrangements.number,
      expectedPlaces: arrangements.expectedPlaces,
      totalCents: sql<number>`sum(${amounts.plannedCents})`.mapWith(Number),
    })
    .from(arrangements)
    .innerJoin(amounts, eq(amounts.arrangementId, arrangements.id))
    .where(
      and(
        eq(arrangements.insurerId, insurerId),
        eq(arrangements.type, type),
        ne(arrangements.id, exceptId),
        gt(arrangements.expectedPlaces, 0),
        inArray(arrangements.status, [...COMMITTED_STATUSES, ...CONTRACTED_STATUSES, ...ENDED_STATUSES]),
      ),
    )
    .groupBy(arrangements.id, arrangements.number, arrangements.expectedPlaces)
    .orderBy(asc(arrangements.number));
  return rows.map(({ expectedPlaces, ...row }) => ({ ...row, expectedPlaces: expectedPlaces ?? 0 }));
}
