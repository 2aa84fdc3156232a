import type { PlanTally } from '@regiovast/domain/plans/completeness';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { count, eq, inArray, isNull, max, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { asText } from '../store/as-text.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

type PlanTable = Session['t']['planGoals' | 'planObligations' | 'planInitiatives'];

/** How a section of a plan stands now, without its text. */
export type SectionState = {
  readonly code: PlanSection;
  readonly textVersion: number;
  readonly words: number;
  readonly isUnlocked: boolean;
};
/** What stands in a plan as it is now, counted. */
export type LiveTally = { readonly tally: PlanTally; readonly sections: readonly SectionState[] };

/** Which plans are asked, as a condition on the column that names the plan. */
type IsAsked = (planId: AnySQLiteColumn) => SQL;
/** One plan, to be named when the query runs. */
export const ONE_PLAN: IsAsked = (planId) => eq(planId, asText(sql.placeholder('planId')));

/** The counts of a plan as columns of a query over `continuity_plans`, to which `measured` is joined. */
export function tallyColumns({ q, t }: Session, isAsked: IsAsked) {
  const { continuityPlans: plans, planMeasures: measures } = t;
  const counted = (table: PlanTable) =>
    sql<number>`(${q.select({ rows: count() }).from(table).where(eq(table.planId, plans.id))})`.mapWith(
      Number,
    );
  const frozenOn = q
    .select({ day: max(t.planSituations.frozenOn) })
    .from(t.planSituations)
    .where(eq(t.planSituations.planId, plans.id));
  const lacking = (lacks: SQL, name: string) =>
    sql<number>`sum(case when ${lacks} then 1 else 0 end)`.as(name);
  // The measures of a plan are passed once, not once per count.
  const measured = q
    .select({
      planId: measures.planId,
      rows: count().as('measures'),
      withoutOwner: lacking(sql`trim(${measures.owner}) = ''`, 'without_owner'),
      withoutPeriod: lacking(isNull(measures.startQuarter), 'without_period'),
      withoutFunding: lacking(isNull(measures.fundingBasis), 'without_funding'),
    })
    .from(measures)
    .where(isAsked(measures.planId))
    .groupBy(measures.planId)
    .as('measured');
  const orNone = (column: SQL.Aliased<number>) => sql<number>`coalesce(${column}, 0)`.mapWith(Number);
  return {
    measured,
    columns: {
      situationFrozenOn: sql<string | null>`(${frozenOn})`,
      goals: counted(t.planGoals),
      measures: orNone(measured.rows),
      measuresWithoutOwner: orNone(measured.withoutOwner),
      measuresWithoutPeriod: orNone(measured.withoutPeriod),
      measuresWithoutFunding: orNone(measured.withoutFunding),
      obligations: counted(t.planObligations),
      initiatives: counted(t.planInitiatives),
    },
  };
}

/** The sections of the plans that are asked. */
function sectionStates({ q, t }: Session, isAsked: IsAsked) {
  const { planId, code, textVersion, words, isUnlocked } = t.planSections;
  return q
    .select({ planId, code, textVersion, words, isUnlocked })
    .from(t.planSections)
    .where(isAsked(planId));
}

/** The sections of one plan as they are now. Built once: every page of a plan asks them. */
export const findSectionStates = async (s: Session, planId: string): Promise<SectionState[]> =>
  preparedQuery(s, 'plan_section_states', () => sectionStates(s, ONE_PLAN)).execute({ planId });

/** The words of each section that was written. */
export const wordsOf = (sections: readonly SectionState[]): PlanTally['words'] =>
  Object.fromEntries(sections.map(({ code, words }) => [code, words]));

/**
 * L-1 · what stands in each of these plans now: two queries, however many plans. A plan that does not exist is left out.
 */
export async function findPlanTallies(
  s: Session,
  planIds: readonly string[],
): Promise<Map<string, LiveTally>> {
  if (planIds.length === 0) return new Map();
  const isAsked: IsAsked = (planId) => inArray(planId, [...planIds]);
  const { continuityPlans: plans } = s.t;
  const { columns, measured } = tallyColumns(s, isAsked);
  const counts = await s.q
    .select({ id: plans.id, ...columns })
    .from(plans)
    .leftJoin(measured, eq(measured.planId, plans.id))
    .where(isAsked(plans.id));
  const byPlan = Map.groupBy(await sectionStates(s, isAsked), ({ planId }) => planId);
  return new Map(
    counts.map(({ id, ...count }) => {
      const written = (byPlan.get(id) ?? []).map(({ planId: _p, ...state }) => state);
      return [id, { tally: { ...count, words: wordsOf(written) }, sections: written }] as const;
    }),
  );
}
