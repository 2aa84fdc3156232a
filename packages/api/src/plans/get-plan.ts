import { planInputSchema } from '@regiovast/domain/plans/plan.schemas';
import { type PlanView, planViewSchema } from '@regiovast/domain/plans/plan.views';
import { keptUntilChanged } from '../audit/kept-until-changed.ts';
import { procedure } from '../trpc/procedure.ts';
import { planView } from './plan-view.ts';

/** Pages of plans that are open at the same time, by reader. */
const MOST_KEPT = 200;
const keptViews = keptUntilChanged<PlanView>(MOST_KEPT);

/** L-1 · the header of a plan and its table of contents, as the reader has them; kept until anything changes. */
export const get = procedure('plans.get')
  .input(planInputSchema)
  .output(planViewSchema)
  .query(({ ctx: { actor, deps, scope, today }, input: { planId } }) => {
    const { personId, organisationId, roles } = actor;
    const reader = [planId, personId, organisationId, scope.kind, today, ...roles].join(' ');
    return keptViews(deps.store.read, reader, () => planView(deps.store.read, actor, scope, planId));
  });
