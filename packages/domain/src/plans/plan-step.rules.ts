import type { Role } from '../people/organisation.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { PLAN_STEP_TABLE, type PlanSide, type PlanStatus, type PlanStep } from './plan-statuses.ts';

/** Who is about to take a step: the side of the plan they stand on, null for who only reads along, and their roles. */
export type PlanMover = {
  readonly side: Exclude<PlanSide, 'system'> | null;
  readonly roles: readonly Role[];
};

/**
 * L-4, L-5, C-8 · whether somebody may take a step on a plan in this status, by the status table and nothing else.
 * NOT_ALLOWED when the step is another's, whatever the status; PLAN_STEP_NOT_ALLOWED, with the status, when it does not
 * lead on from here.
 */
export function stepVerdict(step: PlanStep, status: PlanStatus, { side, roles }: PlanMover): Verdict {
  const spec = PLAN_STEP_TABLE[step];
  const isTheirs = side === spec.side && roles.some((role) => spec.roles.includes(role));
  return verdictOf(
    violatedIf(!isTheirs, 'NOT_ALLOWED'),
    violatedIf(isTheirs && !spec.from.includes(status), 'PLAN_STEP_NOT_ALLOWED', { status }),
  );
}
