import { arrangementIsVisible } from '../arrangements/arrangement-scope.ts';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { HousingCost } from '@regiovast/domain/housing/shortfall';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** H-4 · what housing costs per year as it was stated, oldest first. */
export async function findHousingCosts({ q, t }: Session, housingCaseId: string): Promise<HousingCost[]> {
  const { housingCosts: costs } = t;
  return q
    .select({
      year: costs.year,
      yearlyCostCents: costs.yearlyCostCents,
      enrolledPatients: costs.enrolledPatients,
      source: costs.source,
    })
    .from(costs)
    .where(eq(costs.housingCaseId, housingCaseId))
    .orderBy(asc(costs.year));
}

/** H-4 · the costs of all years take the place of what was there. */
export async function replaceHousingCosts(
  { q, t }: Session,
  housingCaseId: string,
  costs: readonly HousingCost[],
): Promise<void> {
  await q.delete(t.housingCosts).where(eq(t.housingCosts.housingCaseId, housingCaseId));
  if (costs.length === 0) return;
  await q.insert(t.housingCosts).values(costs.map((cost) => ({ ...cost, housingCaseId })));
}

/** What one arrangement plans in one year, in cents; a year of null: it has no amount yet. */
export type PlannedForHousing = {
  readonly id: string;
  readonly number: string;
  readonly status: ArrangementStatus;
  readonly year: number | null;
  readonly plannedCents: number;
};

/** C-1 · what the arrangements for a housing case plan per calendar year, of those that the reader sees. */
export async function findPlannedForHousing(
  s: Session,
  scope: AreaScope,
  housingCaseId: string,
): Promise<PlannedForHousing[]> {
  const { q, t } = s;
  const { arrangements, arrangementAmounts: amounts } = t;
  const year = sql<number | null>`cast(substr(${amounts.quarter}, 1, 4) as integer)`;
  return q
    .select({
      id: arrangements.id,
      number: arrangements.number,
      status: arrangements.status,
      year,
      plannedCents: sql<number>`coalesce(sum(${amounts.plannedCents}), 0)`.mapWith(Number),
    })
    .from(arrangements)
    .leftJoin(amounts, eq(amounts.arrangementId, arrangements.id))
    .where(and(eq(arrangements.housingCaseId, housingCaseId), arrangementIsVisible(s, scope)))
    .groupBy(arrangements.id, arrangements.number, arrangements.status, year)
    .orderBy(asc(arrangements.number), asc(year));
}
