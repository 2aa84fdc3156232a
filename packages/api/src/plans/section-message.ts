import { findSectionMessages } from '@regiovast/db/plans/assessments';
import { changeOpenAssessment, saveSectionMessage } from '@regiovast/db/plans/write-assessments';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { sectionMessageInputSchema } from '@regiovast/domain/plans/assessment.schemas';
import { planAssessmentViewSchema } from '@regiovast/domain/plans/assessment.views';
import { procedure } from '../trpc/procedure.ts';
import { planAssessmentView } from './assessment-view.ts';
import { mustAssess } from './own-assessment.ts';
import { recordPlanEvent } from './plan-events.ts';

/**
 * L-4, S-3 · what must be mended in a section, over the message that was seen; with the decision the RHO reads it, and a
 * revision unlocks that section.
 * @throws STALE_VERSION when another message stands there, PLAN_ASSESSMENT_DECIDED, FOUR_EYES_REQUIRED
 */
export const setSectionMessage = procedure('plans.setSectionMessage')
  .input(sectionMessageInputSchema)
  .output(planAssessmentViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { assessmentId, code, message, seen } }) =>
    deps.store.transaction(async (tx) => {
      const { assessment, reached } = await mustAssess(tx, actor, scope, assessmentId);
      if (!(await changeOpenAssessment(tx, assessmentId, null)))
        throw new DomainError('PLAN_ASSESSMENT_DECIDED');
      const messages = await findSectionMessages(tx, assessmentId);
      const now = messages.find((row) => row.code === code)?.message ?? '';
      if (now !== seen) throw new DomainError('STALE_VERSION');
      await saveSectionMessage(tx, {
        assessmentId,
        code,
        message,
        updatedAt: instantNow(deps.clock),
        updatedBy: actor.personId,
      });
      await recordPlanEvent(tx, deps, actor, 'plans.sectionMessageSet', assessment.planId, {
        assessmentId,
        section: code,
      });
      return planAssessmentView(tx, actor, reached, today);
    }),
  );
