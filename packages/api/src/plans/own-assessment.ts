import type { AreaScope } from '@regiovast/db/people/area-scope';
import { type AssessmentRow, findAssessment } from '@regiovast/db/plans/assessments';
import { hadHandIn } from '@regiovast/db/plans/plan-hands';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated, verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { assessorVerdict } from '@regiovast/domain/plans/four-eyes.rules';
import type { SignedIn } from '../trpc/deps.ts';
import { mustFindPlan, type ReachedPlan } from './plan-reach.ts';

/**
 * C-2, C-8 · the assessment when the actor's organisation makes it, is still preferent in the region, and the actor had no
 * hand in the plan; everything the insurer writes before it decides begins here.
 * @throws NOT_FOUND for the assessment of somebody else, PLAN_ASSESSMENT_DECIDED, FOUR_EYES_REQUIRED
 */
export async function mustAssess(
  tx: Session,
  actor: SignedIn,
  scope: AreaScope,
  assessmentId: string,
): Promise<{ readonly assessment: AssessmentRow; readonly reached: ReachedPlan }> {
  const assessment = await findAssessment(tx, assessmentId);
  if (!assessment) throw notFound();
  const reached = await mustFindPlan(tx, actor, scope, assessment.planId);
  if (assessment.insurerId !== actor.organisationId) throw notFound();
  const isDecided = violatedIf(assessment.outcome !== null, 'PLAN_ASSESSMENT_DECIDED');
  throwIfViolated(verdictOf(isDecided));
  throwIfViolated(assessorVerdict(await hadHandIn(tx, assessment.planId, actor.personId)));
  return { assessment, reached };
}
