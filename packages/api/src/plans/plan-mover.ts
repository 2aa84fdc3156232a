import type { PlanMover } from '@regiovast/domain/plans/plan-step.rules';
import type { SignedIn } from '../trpc/deps.ts';
import type { ReachedPlan } from './plan-reach.ts';

/** Who is about to take a step: the keeper and the preferent insurer take steps, a partner or a neighbour none. */
export const moverOf = ({ roles }: SignedIn, { standing }: Pick<ReachedPlan, 'standing'>): PlanMover => ({
  side: standing === 'keeper' || standing === 'insurer' ? standing : null,
  roles,
});
