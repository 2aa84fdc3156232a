import { planAssessmentViewSchema } from '@regiovast/domain/plans/assessment.views';
import { planInputSchema } from '@regiovast/domain/plans/plan.schemas';
import { procedure } from '../trpc/procedure.ts';
import { planAssessmentView } from './assessment-view.ts';
import { mustFindPlan } from './plan-reach.ts';

/** L-4, C-2 · the assessments of a plan as the reader may see them, and what came of the plan after. */
export const assessment = procedure('plans.assessment')
  .input(planInputSchema)
  .output(planAssessmentViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const { read } = deps.store;
    return planAssessmentView(read, actor, await mustFindPlan(read, actor, scope, input.planId), today);
  });
