import { findCaseReaders, findPeopleOf } from '@regiovast/db/work/case-readers';
import type { Session } from '@regiovast/db/store/store';
import { caseOwnersInputSchema } from '@regiovast/domain/cases/action.schemas';
import { ownerOptionSchema } from '@regiovast/domain/cases/case.views';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Role } from '@regiovast/domain/people/organisation';
import { z } from 'zod';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { mustFindCase } from './case-view.ts';

/** Roles that can be given an action. */
const WORKING_ROLES: readonly Role[] = [
  'rhoCoordinator',
  'rhoManager',
  'procurementOfficer',
  'procurementManager',
];

/** The case an action is of, as of a day; null: a case that is yet to be made. */
type ActionOf = { readonly caseId: string; readonly on: string } | null;

/**
 * Who can own an action: people of one's own organisation, oneself first; of a case that both sides see also the
 * people of the other side (D-4). Whoever could not see the case cannot own its actions (C-6).
 */
async function ownersFor(session: Session, actor: SignedIn, of: ActionOf) {
  const sides = of ? await findCaseReaders(session, of.caseId, of.on) : [];
  const organisations = [actor.organisationId, ...sides.map(({ organisationId }) => organisationId)];
  const people = await findPeopleOf(session, [...new Set(organisations)], WORKING_ROLES);
  const nearness = (owner: { isSelf: boolean; organisationName: string | null }) =>
    owner.isSelf ? 0 : owner.organisationName === null ? 1 : 2;
  return people
    .map(({ id, name, organisationId, organisationName }) => ({
      id,
      name,
      isSelf: id === actor.personId,
      organisationName: organisationId === actor.organisationId ? null : organisationName,
    }))
    .sort((a, b) => nearness(a) - nearness(b));
}

/** An action goes to somebody who can be reached; anyone else is refused without saying whether they exist. */
export async function requireOwner(
  session: Session,
  actor: SignedIn,
  ownerId: string,
  of: ActionOf = null,
): Promise<void> {
  const owners = await ownersFor(session, actor, of);
  if (!owners.some((owner) => owner.id === ownerId)) throw new DomainError('OWNER_NOT_IN_REACH');
}

export const owners = procedure('cases.owners')
  .input(caseOwnersInputSchema)
  .output(z.array(ownerOptionSchema))
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const { read } = deps.store;
    if (!input?.caseId) return ownersFor(read, actor, null);
    const { record } = await mustFindCase(read, scope, input.caseId);
    return ownersFor(read, actor, { caseId: record.id, on: today });
  });
