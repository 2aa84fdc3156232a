import { appendEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';

type Action =
  | 'practices.added'
  | 'practices.corrected'
  | 'practices.identityCorrected'
  | 'practices.closed'
  | 'practices.reopened';

/** S-2 · the one event of a change to a practice; reasons are free text and stay out of it. */
export const recordPracticeEvent = (
  tx: Session,
  { clock }: Deps,
  actor: SignedIn,
  action: Action,
  practiceId: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> =>
  appendEvent(tx, {
    at: instantNow(clock),
    actorId: actor.personId,
    organisationId: actor.organisationId,
    action,
    subjectKind: 'practice',
    subjectId: practiceId,
    payload,
  });
