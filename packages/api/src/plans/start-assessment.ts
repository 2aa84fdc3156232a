import { type AssessmentRow, findLastSubmitted, findOpenAssessment } from '@regiovast/db/plans/assessments';
import { hadHandIn } from '@regiovast/db/plans/plan-hands';
import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import {
  changeOpenAssessment,
  clearAssessment,
  insertAssessment,
} from '@regiovast/db/plans/write-assessments';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { startAssessmentInputSchema } from '@regiovast/domain/plans/assessment.schemas';
import { planAssessmentViewSchema } from '@regiovast/domain/plans/assessment.views';
import { assessorVerdict } from '@regiovast/domain/plans/four-eyes.rules';
import { stepVerdict } from '@regiovast/domain/plans/plan-step.rules';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { planAssessmentView } from './assessment-view.ts';
import { recordPlanEvent } from './plan-events.ts';
import { moverOf } from './plan-mover.ts';
import { mustFindPlan, type ReachedPlan } from './plan-reach.ts';

/**
 * L-4, C-8 · the preferent insurer takes up the version that was submitted, by the criteria of today. When another insurer
 * became preferent meanwhile, it begins anew over the same version: what the other wrote is erased, since nobody may read
 * it any more (C-2).
 * @throws PLAN_STEP_NOT_ALLOWED, FOUR_EYES_REQUIRED, STALE_VERSION
 */
export const startAssessment = procedure('plans.startAssessment')
  .input(startAssessmentInputSchema)
  .output(planAssessmentViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustFindPlan(tx, actor, scope, input.planId);
      const { plan } = reached;
      const open = await findOpenAssessment(tx, plan.id);
      const takenOver = open && open.insurerId !== actor.organisationId ? open : null;
      throwIfViolated(
        stepVerdict('startAssessment', takenOver ? 'SUBMITTED' : plan.status, moverOf(actor, reached)),
      );
      throwIfViolated(assessorVerdict(await hadHandIn(tx, plan.id, actor.personId)));
      const change = {
        status: 'UNDER_ASSESSMENT' as const,
        statusSince: takenOver ? plan.statusSince : today,
        updatedAt: instantNow(deps.clock),
      };
      if (!(await updatePlan(tx, plan.id, input.version, change))) throw new DomainError('STALE_VERSION');
      const payload = takenOver
        ? await takeOver(tx, deps, actor, takenOver, today)
        : await takeUp(tx, deps, actor, reached, today);
      await recordPlanEvent(tx, deps, actor, 'plans.assessmentStarted', plan.id, payload);
      return planAssessmentView(tx, actor, await mustFindPlan(tx, actor, scope, plan.id), today);
    }),
  );

/** What an assessment holds of the one who begins it. */
async function beginning(tx: Session, { clock }: Pick<Deps, 'clock'>, actor: SignedIn, today: string) {
  return {
    insurerId: actor.organisationId,
    criteriaVersion: (await planReferenceOn(tx, 'criteria', today)).version,
    coreValuesVersion: (await planReferenceOn(tx, 'coreValues', today)).version,
    startedAt: instantNow(clock),
    startedBy: actor.personId,
  };
}

async function takeUp(
  tx: Session,
  deps: Deps,
  actor: SignedIn,
  { plan }: ReachedPlan,
  today: string,
): Promise<Readonly<Record<string, unknown>>> {
  const version = await findLastSubmitted(tx, plan.id);
  // A submitted plan has a version that was submitted: anything else is a fault of ours.
  if (!version) throw new RangeError(`Plan ${plan.id} was submitted without a version`);
  const assessmentId = deps.ids.next();
  const { id: versionId, contentSha256 } = version;
  await insertAssessment(tx, {
    id: assessmentId,
    planId: plan.id,
    versionId,
    contentSha256,
    version: 1,
    ...(await beginning(tx, deps, actor, today)),
  });
  return {
    assessmentId,
    versionId,
    contentSha256,
    changes: { planStatus: [plan.status, 'UNDER_ASSESSMENT'] },
  };
}

async function takeOver(
  tx: Session,
  deps: Deps,
  actor: SignedIn,
  open: AssessmentRow,
  today: string,
): Promise<Readonly<Record<string, unknown>>> {
  await clearAssessment(tx, open.id);
  const begun = await beginning(tx, deps, actor, today);
  if (!(await changeOpenAssessment(tx, open.id, open.version, begun))) throw new DomainError('STALE_VERSION');
  const { id: assessmentId, versionId, contentSha256 } = open;
  return {
    assessmentId,
    versionId,
    contentSha256,
    changes: { insurerId: [open.insurerId, actor.organisationId] },
  };
}
