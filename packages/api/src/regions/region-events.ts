import { appendEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';

/**
 * S-2 · the one event of a change to a region. A reason in the payload is about the division of the country; the
 * screen asks to leave people out of it.
 */
export const recordRegionEvent = (
  tx: Session,
  { clock }: Deps,
  actor: SignedIn,
  action: string,
  code: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> =>
  appendEvent(tx, {
    at: instantNow(clock),
    actorId: actor.personId,
    organisationId: actor.organisationId,
    action,
    subjectKind: 'region',
    subjectId: code,
    payload,
  });
