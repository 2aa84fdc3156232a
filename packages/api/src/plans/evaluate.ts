import { updatePlan } from '@regiovast/db/plans/write-plans';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { evaluateInputSchema } from '@regiovast/domain/plans/assessment.schemas';
import { planAssessmentViewSchema } from '@regiovast/domain/plans/assessment.views';
import { stepVerdict } from '@regiovast/domain/plans/plan-step.rules';
import { procedure } from '../trpc/procedure.ts';
import { planAssessmentView } from './assessment-view.ts';
import { recordPlanEvent } from './plan-events.ts';
import { moverOf } from './plan-mover.ts';
import { mustKeepPlan } from './plan-reach.ts';

/**
 * L-5 · a manager of the RHO says in words what the plan reached; with it the plan is evaluated. The event holds no words.
 * @throws PLAN_STEP_NOT_ALLOWED, STALE_VERSION
 */
export const evaluate = procedure('plans.evaluate')
  .input(evaluateInputSchema)
  .output(planAssessmentViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, version, evaluation } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustKeepPlan(tx, actor, scope, planId);
      const { plan } = reached;
      throwIfViolated(stepVerdict('evaluate', plan.status, moverOf(actor, reached)));
      const isFirst = await updatePlan(tx, planId, version, {
        status: 'EVALUATED',
        statusSince: today,
        evaluation,
        updatedAt: instantNow(deps.clock),
      });
      if (!isFirst) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.evaluated', planId, {
        changes: { planStatus: [plan.status, 'EVALUATED'] },
      });
      return planAssessmentView(tx, actor, await mustKeepPlan(tx, actor, scope, planId), today);
    }),
  );
