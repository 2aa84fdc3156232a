import { planInputSchema } from '@regiovast/domain/plans/plan.schemas';
import { planViewSchema } from '@regiovast/domain/plans/plan.views';
import { procedure } from '../trpc/procedure.ts';
import { planView } from './plan-view.ts';

/** L-1 · the header of a plan and its table of contents, as the reader has them. */
export const get = procedure('plans.get')
  .input(planInputSchema)
  .output(planViewSchema)
  .query(({ ctx: { actor, deps, scope }, input: { planId } }) =>
    planView(deps.store.read, actor, scope, planId),
  );
