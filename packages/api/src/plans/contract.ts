import { hadHandIn } from '@regiovast/db/plans/plan-hands';
import { findDecidedAt, findPlanStatus } from '@regiovast/db/plans/plan-steps';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import type { Session } from '@regiovast/db/store/store';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { stepDateVerdict } from '@regiovast/domain/plans/assessment.rules';
import { contractInputSchema } from '@regiovast/domain/plans/assessment.schemas';
import { planAssessmentViewSchema } from '@regiovast/domain/plans/assessment.views';
import { assessorVerdict } from '@regiovast/domain/plans/four-eyes.rules';
import { PLAN_STEP_TABLE } from '@regiovast/domain/plans/plan-statuses';
import { stepVerdict } from '@regiovast/domain/plans/plan-step.rules';
import { procedure } from '../trpc/procedure.ts';
import { planAssessmentView } from './assessment-view.ts';
import { recordPlanEvent } from './plan-events.ts';
import { moverOf } from './plan-mover.ts';
import { mustFindPlan, type ReachedPlan } from './plan-reach.ts';
import { tellRhoOfPlan } from './tell-of-plan.ts';

/**
 * L-5 · records that a plan with a positive assessment was contracted, and when. The plan of the period before it makes way
 * in the same transaction, and the one event says which.
 * @throws PLAN_STEP_NOT_ALLOWED, DATE_BEFORE_PREVIOUS_STEP before the decision, DATE_IN_FUTURE, FOUR_EYES_REQUIRED,
 * STALE_VERSION
 */
export const contract = procedure('plans.contract')
  .input(contractInputSchema)
  .output(planAssessmentViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, version, reference, contractedOn } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustFindPlan(tx, actor, scope, planId);
      const { plan } = reached;
      throwIfViolated(stepVerdict('contract', plan.status, moverOf(actor, reached)));
      throwIfViolated(assessorVerdict(await hadHandIn(tx, planId, actor.personId)));
      const decidedAt = await findDecidedAt(tx, planId);
      const decidedOn = decidedAt === null ? null : dayOfInstant(decidedAt);
      throwIfViolated(stepDateVerdict(contractedOn, decidedOn, today));
      const updatedAt = instantNow(deps.clock);
      const isFirst = await updatePlan(tx, planId, version, {
        status: 'CONTRACTED',
        statusSince: contractedOn,
        contractReference: reference,
        contractedOn,
        updatedAt,
      });
      if (!isFirst) throw new DomainError('STALE_VERSION');
      const superseded = await supersedePrevious(tx, reached, contractedOn, updatedAt);
      await recordPlanEvent(tx, deps, actor, 'plans.contracted', planId, {
        contractedOn,
        ...(superseded !== null && { supersededPlanId: superseded }),
        changes: { planStatus: [plan.status, 'CONTRACTED'] },
      });
      await tellRhoOfPlan(tx, deps, actor, reached, { kind: 'planContracted' });
      return planAssessmentView(tx, actor, await mustFindPlan(tx, actor, scope, planId), today);
    }),
  );

/** The id of the plan that made way; null when there is none, or it made way or ended otherwise before. */
async function supersedePrevious(
  tx: Session,
  { plan: { previousPlanId } }: ReachedPlan,
  statusSince: string,
  updatedAt: string,
): Promise<string | null> {
  const previous = previousPlanId === null ? null : await findPlanStatus(tx, previousPlanId);
  if (!previous || !PLAN_STEP_TABLE.supersede.from.includes(previous.status)) return null;
  const change = { status: 'SUPERSEDED' as const, statusSince, updatedAt };
  if (!(await updatePlan(tx, previous.id, previous.version, change))) throw new DomainError('STALE_VERSION');
  return previous.id;
}
