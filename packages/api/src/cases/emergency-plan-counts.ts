import {
  findPlanAnswers,
  findPlansBehind,
  keepPlanCounts,
  setCountsOf,
} from '@regiovast/db/cases/emergency-plans';
import { listPlanTemplates } from '@regiovast/db/cases/plan-templates';
import type { Session } from '@regiovast/db/store/store';
import { planCompleteness } from '@regiovast/domain/cases/emergency-plan';
import { askedSince, templateOn } from '@regiovast/domain/cases/plan-template';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';

type CountDeps = Pick<Deps, 'clock'>;

/** D-8 · counts a plan anew after an answer was written; answers how many items are filled. */
export async function recountPlan(
  tx: Session,
  { clock }: CountDeps,
  actor: SignedIn,
  planId: string,
): Promise<number> {
  const on = today(clock);
  const templates = await listPlanTemplates(tx);
  const { items, version } = templateOn(templates, on);
  const counts = planCompleteness(items, await findPlanAnswers(tx, planId), askedSince(templates, on));
  const stamp = { updatedAt: instantNow(clock), updatedBy: actor.personId };
  await keepPlanCounts(tx, planId, { ...counts, ...stamp, templateVersion: version });
  return counts.filledItems;
}

/**
 * D-8 · counts the plans anew that were counted with another version of the template than the one that holds today.
 * What they ask follows from the template, whose change has its own event.
 * @returns how many plans were counted
 */
export async function recountPlans(tx: Session, { clock }: CountDeps): Promise<number> {
  const on = today(clock);
  const templates = await listPlanTemplates(tx);
  const { items, version } = templateOn(templates, on);
  const since = askedSince(templates, on);
  const behind = await findPlansBehind(tx, version);
  const byFilled = Map.groupBy(behind, ({ answers }) => planCompleteness(items, answers, since).filledItems);
  const { requiredItems } = planCompleteness(items, [], since);
  for (const [filledItems, plans] of byFilled) {
    const ids = plans.map(({ planId }) => planId);
    await setCountsOf(tx, ids, { requiredItems, filledItems, templateVersion: version });
  }
  return behind.length;
}
