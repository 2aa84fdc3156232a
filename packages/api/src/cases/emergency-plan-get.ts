import { emergencyPlanViewSchema, planInputSchema } from '@regiovast/domain/cases/emergency-plan.views';
import { procedure } from '../trpc/procedure.ts';
import { emergencyPlanView } from './emergency-plan-view.ts';

/** D-8 · the emergency plan of a practice, or that there is none to see. */
export const plan = procedure('cases.plan')
  .input(planInputSchema)
  .output(emergencyPlanViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    emergencyPlanView(deps.store.read, actor, scope, input.practiceId),
  );
