import { appendEvent } from '@regiovast/db/audit/append-event';
import { changeAcceptance, findLapsedAcceptances } from '@regiovast/db/cases/acceptances';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { notifyAll } from '../work/notify.ts';

/**
 * D-7 · the nightly job: an acceptance whose last day has passed is over and the case comes back. Its hold ended with
 * that day, so the term runs again by itself; owner and proposer are told. A proposal nobody decided on in time is
 * withdrawn.
 * @returns how many acceptances and proposals ended
 */
export const expireAcceptances = ({ store, ...deps }: Deps): Promise<number> =>
  store.transaction(async (tx) => {
    const at = instantNow(deps.clock);
    const lapsed = await findLapsedAcceptances(tx, today(deps.clock));
    for (const { acceptance } of lapsed) {
      const isAccepted = acceptance.state === 'ACCEPTED';
      const state = isAccepted ? ('EXPIRED' as const) : ('WITHDRAWN' as const);
      await changeAcceptance(tx, acceptance, { state, endedAt: at, endedBy: 'expiresOn' });
      await appendEvent(tx, {
        at,
        actorId: null,
        organisationId: null,
        action: isAccepted ? 'cases.acceptanceExpired' : 'cases.acceptanceWithdrawn',
        subjectKind: 'case',
        subjectId: acceptance.caseId,
        payload: { acceptanceId: acceptance.id, changes: { acceptanceState: [acceptance.state, state] } },
      });
    }
    await notifyAll(
      tx,
      deps,
      lapsed.map(({ acceptance, ownerId, number }) => ({
        kind: 'acceptanceExpired',
        subjectKind: 'case',
        subjectId: acceptance.caseId,
        details: { number, expiresOn: acceptance.expiresOn },
        to: [ownerId, acceptance.proposedBy],
        onceKey: `acceptance:${acceptance.id}:expired`,
      })),
    );
    return lapsed.length;
  });
