import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type ArrangementStatus, isUnderContract } from './arrangement-statuses.ts';
import type { FollowAnswer } from './follow.schemas.ts';

/** A-5, C-1 · others may know of an arrangement while it is under contract: before, it is a secret. */
export const mayBeFollowed = (status: ArrangementStatus): Verdict =>
  verdictOf(violatedIf(!isUnderContract(status), 'FOLLOW_NOT_CONTRACTED'));

/**
 * A-5 · whether insurers can be asked to follow.
 * FOLLOW_NOT_CONTRACTED; FOLLOW_ALREADY_ASKED when one of them has the request, with how many.
 */
export function askVerdict(
  status: ArrangementStatus,
  wantedIds: readonly string[],
  askedIds: readonly string[],
): Verdict {
  const twice = wantedIds.filter((id) => askedIds.includes(id)).length;
  return verdictOf(
    ...mayBeFollowed(status).violations,
    violatedIf(twice > 0, 'FOLLOW_ALREADY_ASKED', { insurers: twice }),
  );
}

/** A-5 · who does not follow says why: FOLLOW_REASON_MISSING. */
export const answerVerdict = ({ state, answer }: { state: FollowAnswer; answer: string }): Verdict =>
  verdictOf(violatedIf(state === 'DOES_NOT_FOLLOW' && answer.trim() === '', 'FOLLOW_REASON_MISSING'));
