import {
  findInitiativesOf,
  findLastSubmitted,
  listAssessments,
  type ListedAssessment,
  listMarks,
  listSectionMessages,
} from '@regiovast/db/plans/assessments';
import { hadHandIn } from '@regiovast/db/plans/plan-hands';
import { listPlanReferences, planReferenceVersion } from '@regiovast/db/plans/plan-references';
import { findPlanStatus } from '@regiovast/db/plans/plan-steps';
import type { Session } from '@regiovast/db/store/store';
import { templateOn } from '@regiovast/domain/cases/plan-template';
import type { Verdict } from '@regiovast/domain/kernel/verdict';
import { assessmentItems } from '@regiovast/domain/plans/assessment.rules';
import type { PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';
import { assessorVerdict } from '@regiovast/domain/plans/four-eyes.rules';
import { PLAN_STEP_TABLE } from '@regiovast/domain/plans/plan-statuses';
import type { SignedIn } from '../trpc/deps.ts';
import { assessmentFor, type AssessmentMaterial } from './assessment-for.ts';
import { criterionView } from './criterion-view.ts';
import { contractFor } from './plan-contract.ts';
import type { ReachedPlan } from './plan-reach.ts';
import { stepCapability } from './step-capability.ts';

/** L-4, C-2 · the assessments of a plan as the reader may see them, newest first, and what came of the plan after. */
export async function planAssessmentView(
  s: Session,
  actor: SignedIn,
  reached: ReachedPlan,
  today: string,
): Promise<PlanAssessmentView> {
  const { plan } = reached;
  const assessments = await listAssessments(s, plan.id);
  const submitted = await findLastSubmitted(s, plan.id);
  const material = await readMaterial(s, reached, assessments);
  // C-8 · asked of who could assess only: to the others it says nothing.
  const fourEyes = assessorVerdict(
    reached.standing === 'insurer' && (await hadHandIn(s, plan.id, actor.personId)),
  );
  const template = await planReferenceVersion(s, 'template', plan.templateVersion);
  const upcoming =
    assessments.length > 0 ? [] : assessmentItems(templateOn(material.criteria, today).items, [], []);
  const can = capabilities(actor, reached, assessments, fourEyes);
  const isTaker = [can.startAssessment, can.contract, can.startExecution, can.evaluate].some(
    (step) => step.can,
  );
  return {
    planId: plan.id,
    status: plan.status,
    statusSince: plan.statusSince,
    // C-2 · it rises with every change of the frame of a draft: of use, and shown, to who can take a step only.
    version: isTaker ? plan.version : null,
    rhoName: reached.rhoName,
    insurerName: reached.insurerName,
    submitted: submitted && {
      number: submitted.number,
      contentSha256: submitted.contentSha256,
      submittedAt: submitted.submittedAt,
    },
    assessments: assessments.map((listed) =>
      assessmentFor(actor, reached, listed, { ...material, fourEyes, submittedId: submitted?.id ?? null }),
    ),
    upcoming: upcoming.map(criterionView),
    sections: template.items.map(({ code, nl, en }) => ({ code, nl: nl.label, en: en.label })),
    contract: await contractFor(s, actor, reached),
    supersedes: await willSupersede(s, reached),
    executionSince: plan.executionSince,
    evaluation: plan.evaluation,
    can,
  };
}

/** What all assessments of a plan hold, in a fixed number of queries. */
async function readMaterial(
  s: Session,
  { plan }: ReachedPlan,
  assessments: readonly ListedAssessment[],
): Promise<AssessmentMaterial> {
  return {
    criteria: await listPlanReferences(s, 'criteria'),
    coreValues: await listPlanReferences(s, 'coreValues'),
    marks: await listMarks(s, plan.id),
    messages: await listSectionMessages(s, plan.id),
    initiatives: await findInitiativesOf(
      s,
      assessments.map(({ row }) => row.versionId),
    ),
  };
}

/** Whether the contract of this plan makes an earlier one give way; said before the button only. */
async function willSupersede(s: Session, { plan, standing }: ReachedPlan): Promise<boolean> {
  if (plan.status !== 'POSITIVE' || plan.previousPlanId === null || standing !== 'insurer') return false;
  const previous = await findPlanStatus(s, plan.previousPlanId);
  return previous !== null && PLAN_STEP_TABLE.supersede.from.includes(previous.status);
}

function capabilities(
  actor: SignedIn,
  reached: ReachedPlan,
  assessments: readonly ListedAssessment[],
  fourEyes: Verdict,
): PlanAssessmentView['can'] {
  const open = assessments.find(({ row }) => row.outcome === null);
  const takesOver =
    reached.standing === 'insurer' && open !== undefined && open.row.insurerId !== actor.organisationId;
  // Taking over begins anew where the other began: at what was submitted.
  const from: ReachedPlan = takesOver
    ? { ...reached, plan: { ...reached.plan, status: 'SUBMITTED' } }
    : reached;
  return {
    startAssessment: stepCapability(actor, from, 'plans.startAssessment', 'startAssessment', fourEyes),
    takesOver,
    contract: stepCapability(actor, reached, 'plans.contract', 'contract', fourEyes),
    startExecution: stepCapability(actor, reached, 'plans.startExecution', 'startExecution'),
    evaluate: stepCapability(actor, reached, 'plans.evaluate', 'evaluate'),
  };
}
