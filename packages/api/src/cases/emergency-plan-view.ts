import {
  type EmergencyPlan,
  findPlanAnswers,
  findPlanIn,
  findPlanOf,
} from '@regiovast/db/cases/emergency-plans';
import { listPlanTemplates } from '@regiovast/db/cases/plan-templates';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPractice } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { isRehearsalDue, itemStanding, planCompleteness } from '@regiovast/domain/cases/emergency-plan';
import type { EmergencyPlanView } from '@regiovast/domain/cases/emergency-plan.views';
import {
  askedSince,
  type PlanTemplate,
  templateOn,
  templatesInOrder,
} from '@regiovast/domain/cases/plan-template';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { SignedIn } from '../trpc/deps.ts';
import { capability } from '../trpc/capability.ts';

type Answer = Awaited<ReturnType<typeof findPlanAnswers>>[number];

/** The plan when it lies in the actor's area; another is absent (C-6). */
export async function mustFindPlan(s: Session, scope: AreaScope, planId: string): Promise<EmergencyPlan> {
  const plan = await findPlanIn(s, scope, planId);
  if (!plan) throw notFound();
  return plan;
}

/**
 * C-6 · whether the reader may know of the plan. A plan that was prepared and not yet worked on tells that something
 * is known of its chain, so to an insurer it is there from its first answer or rehearsal on, and only while a case of
 * the practice is shared with it.
 * @param sharedCaseId the open case of the practice that the reader sees; null: none
 */
export const planIsShown = (
  scope: AreaScope,
  plan: EmergencyPlan,
  answers: readonly Pick<Answer, 'text'>[],
  sharedCaseId: string | null,
): boolean => {
  if (scope.kind === 'rho') return true;
  if (scope.kind !== 'insurer' || sharedCaseId === null) return false;
  return plan.rehearsedOn !== null || answers.some(({ text }) => text !== '');
};

/** D-8 · the emergency plan of a practice as the reader sees it, against the template of today. */
export async function emergencyPlanView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  practiceId: string,
): Promise<EmergencyPlanView> {
  const found = await findPractice(s, scope, practiceId);
  if (!found) throw notFound();
  const templates = await listPlanTemplates(s);
  const template = templateOn(templates, scope.on);
  const plan = await findPlanOf(s, practiceId);
  const answers = plan ? await findPlanAnswers(s, plan.id) : [];
  const isShown = plan !== null && planIsShown(scope, plan, answers, found.caseId);
  return {
    practice: {
      id: found.practice.id,
      name: found.practice.name,
      municipalityName: found.municipalityName,
    },
    today: scope.on,
    template: { version: template.version, validFrom: template.validFrom, source: template.source },
    plan: isShown ? planOf(plan, answers, templates, scope) : null,
    can: {
      prepare: capability(actor, 'cases.preparePlan'),
      setItem: capability(actor, 'cases.setPlanItem'),
      rehearse: capability(actor, 'cases.rehearsePlan'),
    },
  };
}

function planOf(
  plan: EmergencyPlan,
  answers: readonly Answer[],
  templates: readonly PlanTemplate[],
  scope: AreaScope,
): EmergencyPlanView['plan'] {
  const { items } = templateOn(templates, scope.on);
  const since = askedSince(templates, scope.on);
  const byCode = new Map(answers.map((answer) => [answer.code, answer]));
  const isAsked = new Set(items.map(({ code }) => code));
  return {
    id: plan.id,
    preparedOn: scope.kind === 'insurer' ? null : plan.preparedOn,
    rehearsedOn: plan.rehearsedOn,
    isRehearsalDue: scope.kind !== 'insurer' && isRehearsalDue(plan, scope.on),
    ...planCompleteness(items, answers, since),
    items: items.map((item) => {
      const answer = byCode.get(item.code);
      return {
        ...item,
        text: answer?.text ?? '',
        standing: itemStanding(answer, since.get(item.code)),
        updatedAt: answer?.updatedAt ?? null,
        updatedBy: answer?.updatedBy ?? null,
      };
    }),
    dropped: answers
      .filter(({ code, text }) => text !== '' && !isAsked.has(code))
      .map(({ code, text }) => ({ code, text, ...wordsOf(templates, code) })),
  };
}

/** The words of an item that is no longer asked, as they stood last. */
function wordsOf(templates: readonly PlanTemplate[], code: string) {
  const items = templatesInOrder(templates).flatMap((template) => template.items);
  const last = items.findLast((item) => item.code === code);
  const none = { label: code, hint: '' };
  return { nl: last?.nl ?? none, en: last?.en ?? none };
}
