import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findStamps } from '@regiovast/db/plans/content-rows';
import { findGoals, findMeasures, findSituation } from '@regiovast/db/plans/read-content';
import type { Session } from '@regiovast/db/store/store';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { baselineOffers } from '@regiovast/domain/plans/goals.rules';
import { type GoalIndicator, type GoalsView, goalsViewSchema } from '@regiovast/domain/plans/goals.views';
import { z } from 'zod';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { contentFor } from './build-content.ts';
import { NO_STAMP, partCapability } from './part-capability.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';

/** L-2 · the goals of a plan, each with its indicator, baseline, target and date. */
export const goals = procedure('plans.goals')
  .input(z.object({ planId: idSchema }))
  .output(goalsViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) => goalsView(deps.store.read, actor, scope, input.planId));

/** The goals as the reader has the plan: as it is now, or as it was last released. */
export async function goalsView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  planId: string,
): Promise<GoalsView> {
  const reached = await mustFindPlan(s, actor, scope, planId);
  const isLive = readsLive(reached.standing);
  const content = isLive ? await liveGoals(s, reached) : await contentFor(s, reached);
  const stamps = isLive ? await findStamps(s, 'planGoals', planId) : null;
  const indicators = await newestIndicators(s, scope.on);
  const may = await partCapability(s, actor, reached, 'goals');
  const set = may('plans.setGoal');
  const served = Map.groupBy(content.measures, ({ goalId }) => goalId);
  return {
    planId,
    periodFrom: content.periodFrom,
    periodTo: content.periodTo,
    goals: content.goals.map((goal) => ({
      ...goal,
      ...(stamps?.get(goal.id) ?? NO_STAMP),
      indicator: indicators.get(goal.indicatorCode) ?? null,
      measures: served.get(goal.id)?.length ?? 0,
    })),
    indicators: set.can ? [...indicators.values()] : [],
    offers: set.can ? baselineOffers(await findSituation(s, planId)) : [],
    can: { set, remove: may('plans.removeGoal') },
  };
}

const liveGoals = async (s: Session, { plan }: ReachedPlan) => ({
  periodFrom: plan.periodFrom,
  periodTo: plan.periodTo,
  goals: await findGoals(s, plan.id),
  measures: await findMeasures(s, plan.id),
});

/** R-1 · every indicator in the newest definition that holds on the day, by code. */
export async function newestIndicators(s: Session, on: string): Promise<ReadonlyMap<string, GoalIndicator>> {
  const definitions = await listDefinitions(s);
  return new Map(
    definitions
      .filter(({ validFrom }) => validFrom <= on)
      .map(({ code, labelNl, labelEn, unit, topic }) => [code, { code, labelNl, labelEn, unit, topic }]),
  );
}
