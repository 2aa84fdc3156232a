import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findStamps } from '@regiovast/db/plans/content-rows';
import { findGoals, findMeasures, findObligations } from '@regiovast/db/plans/read-content';
import { findPlanPartners } from '@regiovast/db/plans/read-plans';
import type { Session } from '@regiovast/db/store/store';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { CONTENT_LIMITS } from '@regiovast/domain/plans/content-limits';
import { totalOf, totalsByFunding } from '@regiovast/domain/plans/measures.rules';
import { type MeasuresView, measuresViewSchema } from '@regiovast/domain/plans/measures.views';
import { z } from 'zod';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { contentFor } from './build-content.ts';
import { NO_STAMP, partCapability } from './part-capability.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';

/** L-3 · the measures of a plan: who does what, when, what it costs and from what it is paid. */
export const measures = procedure('plans.measures')
  .input(z.object({ planId: idSchema }))
  .output(measuresViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    measuresView(deps.store.read, actor, scope, input.planId),
  );

/** The measures as the reader has the plan: as it is now, or as it was last released. */
export async function measuresView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  planId: string,
): Promise<MeasuresView> {
  const reached = await mustFindPlan(s, actor, scope, planId);
  const isLive = readsLive(reached.standing);
  const content = isLive ? await liveMeasures(s, reached) : await contentFor(s, reached);
  const stamps = isLive ? await findStamps(s, 'planMeasures', planId) : null;
  const may = await partCapability(s, actor, reached, 'measures');
  const tied = Map.groupBy(content.obligations, ({ measureId }) => measureId);
  return {
    planId,
    periodFrom: content.periodFrom,
    periodTo: content.periodTo,
    partners: content.partners.map(({ id, kind, name }) => ({ id, kind, name })),
    goals: content.goals.map(({ id, wording }) => ({ id, wording })),
    measures: content.measures.map((measure) => ({
      ...measure,
      ...(stamps?.get(measure.id) ?? NO_STAMP),
      obligations: tied.get(measure.id)?.length ?? 0,
    })),
    total: totalOf(content.measures),
    byFunding: totalsByFunding(content.measures),
    most: CONTENT_LIMITS.measures,
    can: {
      add: may('plans.addMeasures'),
      set: may('plans.setMeasure'),
      remove: may('plans.removeMeasure'),
    },
  };
}

const liveMeasures = async (s: Session, { plan }: ReachedPlan) => ({
  periodFrom: plan.periodFrom,
  periodTo: plan.periodTo,
  partners: await findPlanPartners(s, plan.id),
  goals: await findGoals(s, plan.id),
  measures: await findMeasures(s, plan.id),
  obligations: await findObligations(s, plan.id),
});
