import { updatePlan } from '@regiovast/db/plans/write-plans';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { stepDateVerdict } from '@regiovast/domain/plans/assessment.rules';
import { startExecutionInputSchema } from '@regiovast/domain/plans/assessment.schemas';
import { planAssessmentViewSchema } from '@regiovast/domain/plans/assessment.views';
import { stepVerdict } from '@regiovast/domain/plans/plan-step.rules';
import { procedure } from '../trpc/procedure.ts';
import { planAssessmentView } from './assessment-view.ts';
import { recordPlanEvent } from './plan-events.ts';
import { moverOf } from './plan-mover.ts';
import { mustKeepPlan } from './plan-reach.ts';

/**
 * L-5 · the RHO that keeps a contracted plan records since when it is carried out.
 * @throws PLAN_STEP_NOT_ALLOWED, DATE_BEFORE_PREVIOUS_STEP before the contract, DATE_IN_FUTURE, STALE_VERSION
 */
export const startExecution = procedure('plans.startExecution')
  .input(startExecutionInputSchema)
  .output(planAssessmentViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, version, since } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustKeepPlan(tx, actor, scope, planId);
      const { plan } = reached;
      throwIfViolated(stepVerdict('startExecution', plan.status, moverOf(actor, reached)));
      throwIfViolated(stepDateVerdict(since, plan.contractedOn, today));
      const isFirst = await updatePlan(tx, planId, version, {
        status: 'IN_EXECUTION',
        statusSince: since,
        executionSince: since,
        updatedAt: instantNow(deps.clock),
      });
      if (!isFirst) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.executionStarted', planId, {
        since,
        changes: { planStatus: [plan.status, 'IN_EXECUTION'] },
      });
      return planAssessmentView(tx, actor, await mustKeepPlan(tx, actor, scope, planId), today);
    }),
  );
