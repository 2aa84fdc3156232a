import type { OrganisationKind, Role } from '@regiovast/domain/people/organisation';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type NewPerson = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
  readonly createdAt: Date;
};

/** Adds a person with roles and an account that signs in with a password. */
export async function insertPerson({ q, t }: Session, person: NewPerson): Promise<void> {
  const { id, name, email, organisationId, createdAt } = person;
  await q
    .insert(t.persons)
    .values({ id, name, email, organisationId, emailVerified: true, createdAt, updatedAt: createdAt });
  await q.insert(t.personRoles).values(person.roles.map((role) => ({ personId: id, role })));
  await q.insert(t.accounts).values({
    id: person.accountId,
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: person.passwordHash,
    createdAt,
    updatedAt: createdAt,
  });
}

/** Adds an organisation without an area; an RHO gets its area with its region. */
export async function insertOrganisation(
  { q, t }: Session,
  organisation: { id: string; name: string; kind: OrganisationKind },
): Promise<void> {
  await q.insert(t.organisations).values(organisation);
}

export async function insertInvitation(
  { q, t }: Session,
  invitation: {
    id: string;
    email: string;
    organisationId: string;
    roles: Role[];
    tokenSha256: string;
    invitedAt: string;
    expiresAt: string;
  },
): Promise<void> {
  await q.insert(t.invitations).values(invitation);
}

/** Takes the invitation when it is still open: only one taker gets it. */
export async function takeInvitation({ q, t }: Session, tokenSha256: string, now: string) {
  const [taken] = await q
    .update(t.invitations)
    .set({ acceptedAt: now })
    .where(
      and(
        eq(t.invitations.tokenSha256, tokenSha256),
        isNull(t.invitations.acceptedAt),
        gt(t.invitations.expiresAt, now),
      ),
    )
    .returning();
  return taken ?? null;
}
