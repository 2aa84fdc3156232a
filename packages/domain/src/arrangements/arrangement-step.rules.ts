import type { Role } from '../people/organisation.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import {
  ARRANGEMENT_STEP_TABLE,
  type ArrangementSide,
  type ArrangementStatus,
  type ArrangementStep,
} from './arrangement-statuses.ts';

/** Who is about to take a step: the side of the arrangement they stand on, and their roles. */
export type ArrangementMover = {
  readonly side: Exclude<ArrangementSide, 'calendar'>;
  readonly roles: readonly Role[];
};

/**
 * · whether somebody may take a step on an arrangement in this status, by the status table and nothing else.
 * NOT_ALLOWED when the step is another's, whatever the status; ARRANGEMENT_STEP_NOT_ALLOWED, with the status, when it does
 * not lead on from here.
 */
export function arrangementStepVerdict(
  step: ArrangementStep,
  status: ArrangementStatus,
  { side, roles }: ArrangementMover,
): Verdict {
  const spec = ARRANGEMENT_STEP_TABLE[step];
  const isTheirs = side === spec.side && roles.some((role) => spec.roles.includes(role));
  return verdictOf(
    violatedIf(!isTheirs, 'NOT_ALLOWED'),
    violatedIf(isTheirs && !spec.from.includes(status), 'ARRANGEMENT_STEP_NOT_ALLOWED', { status }),
  );
}
