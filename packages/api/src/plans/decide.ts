import { findMarks, findSectionMessages } from '@regiovast/db/plans/assessments';
import { changeOpenAssessment, unlockSections } from '@regiovast/db/plans/write-assessments';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import {
  assessmentProgress,
  outcomeVerdict,
  STATUS_OF_OUTCOME,
  STEP_OF_OUTCOME,
} from '@regiovast/domain/plans/assessment.rules';
import { decideInputSchema } from '@regiovast/domain/plans/assessment.schemas';
import { planAssessmentViewSchema } from '@regiovast/domain/plans/assessment.views';
import { stepVerdict } from '@regiovast/domain/plans/plan-step.rules';
import { procedure } from '../trpc/procedure.ts';
import { assessedItems } from './assessed-items.ts';
import { isSameContent } from './assessed-content.ts';
import { planAssessmentView } from './assessment-view.ts';
import { mustAssess } from './own-assessment.ts';
import { recordPlanEvent } from './plan-events.ts';
import { moverOf } from './plan-mover.ts';
import { mustFindPlan } from './plan-reach.ts';
import { tellRhoOfPlan } from './tell-of-plan.ts';

/**
 * L-4, C-8 · ends an assessment: positive, negative, or back for a revision, which unlocks exactly the sections with a
 * message. The decision stands on the hash that was assessed, and on the marks and messages that were seen.
 * @throws NOT_ALLOWED for an officer's yes or no, PLAN_ASSESSMENT_INCOMPLETE, PLAN_MESSAGE_MISSING,
 * PLAN_VERSION_DIFFERS, PLAN_ASSESSMENT_DECIDED, STALE_VERSION, FOUR_EYES_REQUIRED
 */
export const decide = procedure('plans.decide')
  .input(decideInputSchema)
  .output(planAssessmentViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { assessmentId, outcome, reason, version } }) =>
    deps.store.transaction(async (tx) => {
      const { assessment, reached } = await mustAssess(tx, actor, scope, assessmentId);
      const { plan } = reached;
      throwIfViolated(stepVerdict(STEP_OF_OUTCOME[outcome], plan.status, moverOf(actor, reached)));
      const sections = (await findSectionMessages(tx, assessmentId)).map(({ code }) => code).sort();
      const items = await assessedItems(tx, assessment);
      throwIfViolated(
        outcomeVerdict(outcome, {
          ...assessmentProgress(items, await findMarks(tx, assessmentId)),
          messages: sections.length,
          isSameContent: await isSameContent(tx, assessment),
        }),
      );
      const at = instantNow(deps.clock);
      const decision = { outcome, reason, decidedAt: at, decidedBy: actor.personId };
      if (!(await changeOpenAssessment(tx, assessmentId, version, decision)))
        throw new DomainError('STALE_VERSION');
      const status = STATUS_OF_OUTCOME[outcome];
      const change = { status, statusSince: today, updatedAt: at };
      if (!(await updatePlan(tx, plan.id, plan.version, change))) throw new DomainError('STALE_VERSION');
      const unlocked = outcome === 'REVISION_ASKED' ? sections : [];
      await unlockSections(tx, plan.id, unlocked, { updatedAt: at, updatedBy: actor.personId });
      await recordPlanEvent(tx, deps, actor, 'plans.decided', plan.id, {
        assessmentId,
        versionId: assessment.versionId,
        contentSha256: assessment.contentSha256,
        outcome,
        sections: unlocked,
        changes: { planStatus: [plan.status, status] },
      });
      await tellRhoOfPlan(tx, deps, actor, reached, {
        kind: outcome === 'REVISION_ASKED' ? 'planRevisionAsked' : 'planDecided',
        details: { outcome },
      });
      return planAssessmentView(tx, actor, await mustFindPlan(tx, actor, scope, plan.id), today);
    }),
  );
