import { emergencyPlanViewSchema, planInputSchema } from '@regiovast/domain/cases/emergency-plan.views';
import { procedure } from '../trpc/procedure.ts';
import { mustFindPractice } from '../practices/practice-view.ts';
import { recordPlanEvent } from './emergency-plan-events.ts';
import { prepareOwnPlan } from './emergency-plan-prepare.ts';
import { emergencyPlanView } from './emergency-plan-view.ts';

/** D-8 · prepares the plan of a practice by hand; when there is one already nothing changes. */
export const preparePlan = procedure('cases.preparePlan')
  .input(planInputSchema)
  .output(emergencyPlanViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { practiceId } }) =>
    deps.store.transaction(async (tx) => {
      await mustFindPractice(tx, scope, practiceId);
      const [planId] = await prepareOwnPlan(tx, deps, actor, practiceId);
      if (planId !== undefined) {
        await recordPlanEvent(tx, deps, actor, 'cases.planPrepared', planId, { practiceId });
      }
      return emergencyPlanView(tx, actor, scope, practiceId);
    }),
  );
