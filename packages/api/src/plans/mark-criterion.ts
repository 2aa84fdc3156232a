import { changeOpenAssessment, saveMark } from '@regiovast/db/plans/write-assessments';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { itemKey } from '@regiovast/domain/plans/assessment.rules';
import { markCriterionInputSchema } from '@regiovast/domain/plans/assessment.schemas';
import { planAssessmentViewSchema } from '@regiovast/domain/plans/assessment.views';
import { procedure } from '../trpc/procedure.ts';
import { assessedItems } from './assessed-items.ts';
import { planAssessmentView } from './assessment-view.ts';
import { mustAssess } from './own-assessment.ts';
import { recordPlanEvent } from './plan-events.ts';

/**
 * L-4, L-7, S-3 · what the insurer finds of one criterion, over what was seen of it. The note stays with the people of the
 * insurer; verdict and reason go to the RHO with the decision (C-2).
 * @throws PLAN_REFERENCE_UNKNOWN for what is not asked of this version, STALE_VERSION, PLAN_ASSESSMENT_DECIDED,
 * FOUR_EYES_REQUIRED
 */
export const markCriterion = procedure('plans.markCriterion')
  .input(markCriterionInputSchema)
  .output(planAssessmentViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { assessmentId, criterion, initiativeId, seenVersion, ...found } = input;
      const { assessment, reached } = await mustAssess(tx, actor, scope, assessmentId);
      const items = await assessedItems(tx, assessment);
      const asked = items.some(
        (item) => itemKey(item.criterion.code, item.initiativeId) === itemKey(criterion, initiativeId),
      );
      if (!asked) throw new DomainError('PLAN_REFERENCE_UNKNOWN');
      // Raised first: a decision that is taken meanwhile waits for it, or is seen here.
      if (!(await changeOpenAssessment(tx, assessmentId, null)))
        throw new DomainError('PLAN_ASSESSMENT_DECIDED');
      const isWritten = await saveMark(tx, {
        assessmentId,
        criterion,
        initiativeId,
        ...found,
        version: seenVersion,
        updatedAt: instantNow(deps.clock),
        updatedBy: actor.personId,
      });
      if (!isWritten) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.criterionMarked', assessment.planId, {
        assessmentId,
        criterion,
        initiativeId,
      });
      return planAssessmentView(tx, actor, reached, today);
    }),
  );
