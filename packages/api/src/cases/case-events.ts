import { appendEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';

/** S-2 · the one event of a change to a case; the payload never holds guarded text (C-5). */
export const recordCaseEvent = (
  tx: Session,
  { clock }: Deps,
  actor: SignedIn,
  action: string,
  caseId: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> =>
  appendEvent(tx, {
    at: instantNow(clock),
    actorId: actor.personId,
    organisationId: actor.organisationId,
    action,
    subjectKind: 'case',
    subjectId: caseId,
    payload,
  });
