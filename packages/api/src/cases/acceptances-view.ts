import { listAcceptances, type StoredAcceptance } from '@regiovast/db/cases/acceptances';
import type { FoundCase } from '@regiovast/db/cases/read-case';
import { findColleagues } from '@regiovast/db/people/read-people';
import type { Session } from '@regiovast/db/store/store';
import {
  ACCEPTANCE_ENDERS,
  decideDecision,
  decideMayPropose,
  decideWithdraw,
  isLive,
} from '@regiovast/domain/cases/acceptance.rules';
import type { AcceptancesView, AcceptanceView } from '@regiovast/domain/cases/acceptance.views';
import type { SignedIn } from '../trpc/deps.ts';
import { capability } from '../trpc/capability.ts';

/** C-8 · the people who can decide on what this person proposes. */
export const findDeciders = async (session: Session, actor: SignedIn) =>
  (await findColleagues(session, [actor.organisationId], ['rhoManager'])).filter(
    ({ id }) => id !== actor.personId,
  );

/**
 * D-7 · the acceptances of a case. An insurer that sees the case sees those that were accepted; what is only proposed
 * or was refused stays with the RHO.
 */
export async function acceptancesView(
  session: Session,
  actor: SignedIn,
  { record }: Pick<FoundCase, 'record'>,
  today: string,
): Promise<AcceptancesView> {
  const { acceptances, nameOf } = await listAcceptances(session, record.id);
  const isRho = actor.organisationKind === 'rho';
  const deciders = isRho ? await findDeciders(session, actor) : [];
  const shown = acceptances.filter((acceptance) => isRho || wasAccepted(acceptance));
  // C-6 · of what the reader sees: a reason is an answer too.
  const hasLive = shown.some(({ state }) => isLive(state));
  return {
    acceptances: shown.map(
      (row): AcceptanceView => ({
        id: row.id,
        state: row.state,
        reason: row.reason,
        expiresOn: row.expiresOn,
        proposedAt: row.proposedAt,
        proposedBy: nameOf.get(row.proposedBy) ?? '',
        decidedAt: row.decidedAt,
        decidedBy: row.decidedBy === null ? null : (nameOf.get(row.decidedBy) ?? ''),
        decisionReason: row.decisionReason,
        stateSha256: row.stateSha256,
        endedAt: row.endedAt,
        endedBy: ACCEPTANCE_ENDERS.find((ender) => ender === row.endedBy) ?? null,
        can: {
          decide: capability(
            actor,
            'cases.decideAcceptance',
            decideDecision(row, record.phase, actor.personId, today),
          ),
          withdraw: capability(actor, 'cases.withdrawAcceptance', decideWithdraw(row)),
        },
      }),
    ),
    deciders: deciders.map(({ name }) => name),
    can: {
      propose: capability(actor, 'cases.proposeAcceptance', decideMayPropose(record.phase, hasLive)),
    },
  };
}

const wasAccepted = ({ state, decidedBy }: StoredAcceptance): boolean =>
  state === 'ACCEPTED' || state === 'EXPIRED' || (state === 'WITHDRAWN' && decidedBy !== null);
