import { appendEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';

/**
 * S-2 · writes the one event of a change that a signed-in person made to a record of a kind. Where the record has a
 * history, the actions are those of `HISTORY_ACTIONS`: a new one does not compile until it says there what is shown.
 */
export const eventRecorder =
  <Action extends string>(subjectKind: string) =>
  (
    tx: Session,
    { clock }: Pick<Deps, 'clock'>,
    actor: SignedIn,
    action: Action,
    subjectId: string,
    payload: Readonly<Record<string, unknown>>,
  ): Promise<void> =>
    appendEvent(tx, {
      at: instantNow(clock),
      actorId: actor.personId,
      organisationId: actor.organisationId,
      action,
      subjectKind,
      subjectId,
      payload,
    });
