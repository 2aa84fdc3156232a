import { findLocationsOf, findPlanOf, insertPlans } from '@regiovast/db/cases/emergency-plans';
import { listPlanTemplates } from '@regiovast/db/cases/plan-templates';
import { findPractice } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { isChainLocation, planCompleteness } from '@regiovast/domain/cases/emergency-plan';
import { askedSince, templateOn } from '@regiovast/domain/cases/plan-template';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { areaOf } from '../trpc/procedure.ts';
import { askPractices } from '../work/check-records.ts';

type PrepareDeps = Pick<Deps, 'clock' | 'ids'>;

/**
 * D-8 · writes empty plans, from the template of today, for practices that have none, and asks the rules about them. The
 * caller records them in its own event (S-2).
 * @returns the ids of the plans that were written
 */
async function preparePlansOf(
  tx: Session,
  { clock, ids }: PrepareDeps,
  actor: SignedIn,
  practiceIds: readonly string[],
): Promise<readonly string[]> {
  if (practiceIds.length === 0) return [];
  const on = today(clock);
  const templates = await listPlanTemplates(tx);
  const template = templateOn(templates, on);
  const counts = planCompleteness(template.items, [], askedSince(templates, on));
  const written = await insertPlans(
    tx,
    practiceIds.map((practiceId) => ({
      id: ids.next(),
      practiceId,
      templateVersion: template.version,
      preparedOn: on,
      ...counts,
      version: 1,
      updatedAt: instantNow(clock),
      updatedBy: actor.personId,
    })),
  );
  await askPractices(tx, { clock, ids }, practiceIds);
  return written;
}

/**
 * D-8 · a signal on one location of a chain prepares the plans of all its open locations in the RHO's area. Twice is
 * once.
 * @returns the ids of the plans that were written, for the event of the caller (S-2)
 */
export async function prepareChainPlans(
  tx: Session,
  deps: PrepareDeps,
  actor: SignedIn,
  practiceId: string,
): Promise<readonly string[]> {
  const scope = areaOf(actor, today(deps.clock));
  const found = await findPractice(tx, scope, practiceId);
  const owner = found?.practice.ownerOrganisation ?? null;
  if (!found || owner === null) return [];
  const locations = await findLocationsOf(tx, scope, owner);
  if (!isChainLocation(found.practice, locations.length)) return [];
  const without = locations.flatMap((location) => (location.planId === null ? [location.practiceId] : []));
  return preparePlansOf(tx, deps, actor, without);
}

/**
 * D-8 · a threatened practice has a plan.
 * @returns the id of the plan when it was written, for the event of the caller (S-2)
 */
export async function prepareOwnPlan(
  tx: Session,
  deps: PrepareDeps,
  actor: SignedIn,
  practiceId: string,
): Promise<readonly string[]> {
  return (await findPlanOf(tx, practiceId)) ? [] : preparePlansOf(tx, deps, actor, [practiceId]);
}
