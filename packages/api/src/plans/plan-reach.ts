import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPlanIn, type FoundPlan } from '@regiovast/db/plans/read-plans';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { Actor } from '@regiovast/domain/people/organisation';
import type { PlanView } from '@regiovast/domain/plans/plan.views';

/**
 * How somebody stands to a plan: the RHO that keeps it, an RHO that is a partner of it, the insurer that is preferent in
 * its region, or another RHO of the area. Keeper and partner read the plan as it is now; the others read what was last
 * released, so that a draft and a revision at work stay the RHO's own (C-2).
 */
export type PlanStanding = PlanView['standing'];
export type ReachedPlan = FoundPlan & { readonly standing: PlanStanding };

/** C-6 · the plan when the actor sees it; null for another. */
export async function findReachedPlan(
  s: Session,
  actor: Actor,
  scope: AreaScope,
  planId: string,
): Promise<ReachedPlan | null> {
  const found = await findPlanIn(s, scope, planId);
  return found && { ...found, standing: standingOf(actor, found) };
}

/** C-6 · the plan when the actor sees it; another is absent. */
export async function mustFindPlan(
  s: Session,
  actor: Actor,
  scope: AreaScope,
  planId: string,
): Promise<ReachedPlan> {
  const reached = await findReachedPlan(s, actor, scope, planId);
  if (!reached) throw notFound();
  return reached;
}

function standingOf(actor: Actor, { plan, isPartner }: FoundPlan): PlanStanding {
  if (actor.organisationKind === 'insurer') return 'insurer';
  if (plan.rhoId === actor.organisationId) return 'keeper';
  return isPartner ? 'partner' : 'neighbour';
}

/** Whether the reader has the plan as it is now, and not as it was last released. */
export const readsLive = (standing: PlanStanding): boolean => standing === 'keeper' || standing === 'partner';

/**
 * The plan when the actor's organisation keeps it. Somebody else who sees it is refused by the right itself; a partner or
 * a neighbour who may not write finds what a stranger finds.
 */
export async function mustKeepPlan(
  s: Session,
  actor: Actor,
  scope: AreaScope,
  planId: string,
): Promise<ReachedPlan> {
  const reached = await mustFindPlan(s, actor, scope, planId);
  if (reached.standing !== 'keeper') throw notFound();
  return reached;
}
