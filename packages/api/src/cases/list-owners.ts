import { findColleagues } from '@regiovast/db/people/read-people';
import type { Session } from '@regiovast/db/store/store';
import { ownerOptionSchema } from '@regiovast/domain/cases/case.views';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Role } from '@regiovast/domain/people/organisation';
import { z } from 'zod';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';

/** Roles that can be given an action. */
const WORKING_ROLES: readonly Role[] = [
  'rhoCoordinator',
  'rhoManager',
  'procurementOfficer',
  'procurementManager',
];

/** Who can own an action: people of one's own organisation, oneself first. */
async function ownersFor(session: Session, actor: SignedIn) {
  const people = await findColleagues(session, [actor.organisationId], WORKING_ROLES);
  return people
    .map((person) => ({ ...person, isSelf: person.id === actor.personId }))
    .sort((a, b) => Number(b.isSelf) - Number(a.isSelf));
}

/** An action goes to somebody who can be reached; anyone else is refused without saying whether they exist. */
export async function requireOwner(session: Session, actor: SignedIn, ownerId: string): Promise<void> {
  const owners = await ownersFor(session, actor);
  if (!owners.some((owner) => owner.id === ownerId)) throw new DomainError('OWNER_NOT_IN_REACH');
}

export const owners = procedure('cases.owners')
  .output(z.array(ownerOptionSchema))
  .query(({ ctx: { actor, deps } }) => ownersFor(deps.store.read, actor));
