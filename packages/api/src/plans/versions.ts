import { listPlanVersions } from '@regiovast/db/plans/plan-versions';
import { planVersionsInputSchema, planVersionsSchema } from '@regiovast/domain/plans/plan-compare.views';
import { procedure } from '../trpc/procedure.ts';
import { findReachedPlan, mustFindPlan, readsLive } from './plan-reach.ts';

/**
 * L-5, C-2 · the versions of a plan and of the plan before it; insurer and neighbour get those that were released. Who is a
 * partner of the one may be a neighbour of the other.
 */
export const versions = procedure('plans.versions')
  .input(planVersionsInputSchema)
  .output(planVersionsSchema)
  .query(async ({ ctx: { actor, deps, scope }, input: { planId } }) => {
    const { read } = deps.store;
    const reached = await mustFindPlan(read, actor, scope, planId);
    const { previousPlanId } = reached.plan;
    const before = previousPlanId && (await findReachedPlan(read, actor, scope, previousPlanId));
    const listed = [];
    for (const { plan, standing } of before ? [reached, before] : [reached])
      for (const { frozenBy, ...version } of await listPlanVersions(read, plan.id, !readsLive(standing)))
        listed.push({
          ...version,
          planId: plan.id,
          planNumber: plan.number,
          frozenBy: actor.organisationKind === 'rho' ? frozenBy : null,
        });
    return { versions: listed, readsNow: readsLive(reached.standing) };
  });
