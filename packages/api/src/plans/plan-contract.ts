import { wasPreferent } from '@regiovast/db/plans/plan-steps';
import type { Session } from '@regiovast/db/store/store';
import type { PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';
import type { SignedIn } from '../trpc/deps.ts';
import { type ReachedPlan, readsLive } from './plan-reach.ts';

/** C-1 · the reference of the contract is of its parties: keeper, partners, and the insurer that was preferent that day. */
export async function contractFor(
  s: Session,
  { organisationId }: SignedIn,
  { plan, standing }: ReachedPlan,
): Promise<PlanAssessmentView['contract']> {
  if (plan.contractedOn === null) return null;
  const isParty =
    readsLive(standing) ||
    (standing === 'insurer' && (await wasPreferent(s, plan.id, organisationId, plan.contractedOn)));
  return { on: plan.contractedOn, reference: isParty ? plan.contractReference : null };
}
