import type { PlanTally } from '@regiovast/domain/plans/completeness';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { and, count, eq, inArray, isNull, max, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

type PlanTable = Session['t']['planGoals' | 'planMeasures' | 'planObligations' | 'planInitiatives'];

/** How a section of a plan stands now, without its text. */
export type SectionState = {
  readonly code: PlanSection;
  readonly textVersion: number;
  readonly words: number;
  readonly isUnlocked: boolean;
};
/** What stands in a plan as it is now, counted. */
export type LiveTally = { readonly tally: PlanTally; readonly sections: readonly SectionState[] };

/** The two queries over the plans that a condition names. */
function tallyQueries(s: Session, isAsked: (planId: AnySQLiteColumn) => SQL) {
  const { q, t } = s;
  const { continuityPlans: plans, planSections: sections, planMeasures: measures } = t;
  const counted = (table: PlanTable, condition?: SQL) =>
    sql<number>`(${q
      .select({ rows: count() })
      .from(table)
      .where(and(eq(table.planId, plans.id), condition))})`.mapWith(Number);
  const frozenOn = q
    .select({ day: max(t.planSituations.frozenOn) })
    .from(t.planSituations)
    .where(eq(t.planSituations.planId, plans.id));
  return {
    counts: () =>
      q
        .select({
          id: plans.id,
          situationFrozenOn: sql<string | null>`(${frozenOn})`,
          goals: counted(t.planGoals),
          measures: counted(measures),
          measuresWithoutOwner: counted(measures, sql`trim(${measures.owner}) = ''`),
          measuresWithoutPeriod: counted(measures, isNull(measures.startQuarter)),
          measuresWithoutFunding: counted(measures, isNull(measures.fundingBasis)),
          obligations: counted(t.planObligations),
          initiatives: counted(t.planInitiatives),
        })
        .from(plans)
        .where(isAsked(plans.id)),
    states: () =>
      q
        .select({
          planId: sections.planId,
          code: sections.code,
          textVersion: sections.textVersion,
          words: sections.words,
          isUnlocked: sections.isUnlocked,
        })
        .from(sections)
        .where(isAsked(sections.planId)),
  };
}

/** The rows for these plans; for one plan the queries are built once, since its page asks them every time. */
async function tallyRows(s: Session, planIds: readonly string[]) {
  const [planId] = planIds;
  if (planIds.length > 1 || planId === undefined) {
    const { counts, states } = tallyQueries(s, (id) => inArray(id, [...planIds]));
    return { counts: await counts(), states: await states() };
  }
  const queries = () => tallyQueries(s, (id) => eq(id, sql.placeholder('planId')));
  return {
    counts: await preparedQuery(s, 'plan_counts', () => queries().counts()).execute({ planId }),
    states: await preparedQuery(s, 'plan_section_states', () => queries().states()).execute({ planId }),
  };
}

/**
 * L-1 · what stands in each of these plans now: two queries, however many plans. A plan that does not exist is left out.
 */
export async function findPlanTallies(
  s: Session,
  planIds: readonly string[],
): Promise<Map<string, LiveTally>> {
  if (planIds.length === 0) return new Map();
  const { counts, states } = await tallyRows(s, planIds);
  const byPlan = Map.groupBy(states, ({ planId }) => planId);
  return new Map(
    counts.map(({ id, ...count }) => {
      const written = (byPlan.get(id) ?? []).map(({ code, textVersion, words, isUnlocked }) => ({
        code,
        textVersion,
        words,
        isUnlocked,
      }));
      const wordsOf = Object.fromEntries(written.map((state) => [state.code, state.words]));
      return [id, { tally: { ...count, words: wordsOf }, sections: written }] as const;
    }),
  );
}
