import type { Action } from '@regiovast/domain/access/rights';
import type { Capability } from '@regiovast/domain/kernel/capability';
import type { Verdict } from '@regiovast/domain/kernel/verdict';
import type { PlanStep } from '@regiovast/domain/plans/plan-statuses';
import { stepVerdict } from '@regiovast/domain/plans/plan-step.rules';
import { capability, NOT_ALLOWED } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { moverOf } from './plan-mover.ts';
import type { ReachedPlan } from './plan-reach.ts';

/**
 * Whether the reader may take a step now and, if not, every reason. Where the step is not theirs that is the only reason:
 * the others are of no use to them.
 * @param rules what is asked beside the table of steps
 */
export function stepCapability(
  actor: SignedIn,
  reached: ReachedPlan,
  action: Action,
  step: PlanStep,
  ...rules: readonly Verdict[]
): Capability {
  const byTable = stepVerdict(step, reached.plan.status, moverOf(actor, reached));
  const own = capability(actor, action, byTable);
  if (own.because.includes('NOT_ALLOWED')) return NOT_ALLOWED;
  const all = [byTable, ...rules];
  return capability(actor, action, {
    ok: all.every(({ ok }) => ok),
    violations: all.flatMap(({ violations }) => violations),
  });
}
