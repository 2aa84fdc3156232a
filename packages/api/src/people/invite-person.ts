import { randomBytes } from 'node:crypto';
import { appendEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import { findOrganisation, personIdOfEmail } from '@regiovast/db/people/read-people';
import { insertInvitation } from '@regiovast/db/people/write-people';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { isRoleOfKind, type Role } from '@regiovast/domain/people/organisation';
import { invitationViewSchema, inviteInputSchema } from '@regiovast/domain/people/people.schemas';
import type { Deps } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';

const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * S-4 · by invitation only: makes a link that works once, for a week. Only the hash of its token is kept.
 * @param invitedBy null when the command line invites
 */
export async function invitePerson(
  { store, clock, ids }: Deps,
  invitedBy: { personId: string; organisationId: string } | null,
  input: { email: string; organisationId: string; roles: Role[] },
): Promise<{ token: string; path: string; expiresAt: string }> {
  const token = randomBytes(32).toString('base64url');
  const now = instantNow(clock);
  const expiresAt = new Date(clock.now().getTime() + INVITATION_DAYS * DAY_MS).toISOString();
  await store.transaction(async (tx) => {
    const organisation = await findOrganisation(tx, input.organisationId);
    if (!organisation) throw notFound();
    const strange = input.roles.find((role) => !isRoleOfKind(role, organisation.kind));
    if (strange)
      throw new DomainError('ROLE_NOT_OF_ORGANISATION', { role: strange, kind: organisation.kind });
    if (await personIdOfEmail(tx, input.email)) throw new DomainError('PERSON_ALREADY_KNOWN');
    const id = ids.next();
    const roles = [...new Set(input.roles)];
    await insertInvitation(tx, {
      id,
      email: input.email,
      organisationId: organisation.id,
      roles,
      tokenSha256: sha256Hex(token),
      invitedAt: now,
      expiresAt,
    });
    await appendEvent(tx, {
      at: now,
      actorId: invitedBy?.personId ?? null,
      organisationId: invitedBy?.organisationId ?? null,
      action: 'people.invited',
      subjectKind: 'invitation',
      subjectId: id,
      payload: { organisationId: organisation.id, roles },
    });
  });
  return { token, path: `/uitnodiging?token=${token}`, expiresAt };
}

export const invite = procedure('people.invite')
  .input(inviteInputSchema)
  .output(invitationViewSchema)
  .mutation(({ ctx: { actor, deps }, input }) => invitePerson(deps, actor, input));
