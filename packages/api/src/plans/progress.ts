import { progressInputSchema, progressViewSchema } from '@regiovast/domain/plans/progress.views';
import { procedure } from '../trpc/procedure.ts';
import { mustFindPlan } from './plan-reach.ts';
import { progressView } from './progress-view.ts';

/** L-5 · per measure and result obligation how it stands, per quarter from the start of the period to now. */
export const progress = procedure('plans.progress')
  .input(progressInputSchema)
  .output(progressViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input: { planId } }) => {
    const { read } = deps.store;
    return progressView(read, actor, await mustFindPlan(read, actor, scope, planId), today);
  });
