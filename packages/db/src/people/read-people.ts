import type { Actor, OrganisationKind, Role } from '@regiovast/domain/people/organisation';
import { and, asc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm';
import { asText } from '../store/as-text.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

type FoundActor = Actor & { readonly email: string };

const actorColumns = ({ t }: Session) => ({
  personId: t.persons.id,
  name: t.persons.name,
  email: t.persons.email,
  organisationId: t.organisations.id,
  organisationName: t.organisations.name,
  organisationKind: t.organisations.kind,
  role: t.personRoles.role,
});

function actorOf(rows: readonly (Omit<FoundActor, 'roles'> & { role: Role | null })[]): FoundActor | null {
  const [first] = rows;
  if (!first) return null;
  const { role: _, ...person } = first;
  return { ...person, roles: rows.map((row) => row.role).filter((role) => role !== null) };
}

/** The person with organisation and roles, as the one who acts; null when there is no such person. */
export async function findActor(s: Session, personId: string): Promise<FoundActor | null> {
  const { q, t } = s;
  const rows = await q
    .select(actorColumns(s))
    .from(t.persons)
    .innerJoin(t.organisations, eq(t.organisations.id, t.persons.organisationId))
    .leftJoin(t.personRoles, eq(t.personRoles.personId, t.persons.id))
    .where(eq(t.persons.id, personId));
  return actorOf(rows);
}

/** The person of a session that has not ended; null otherwise. One query: it is asked on every request. */
export async function findActorOfSession(s: Session, token: string, now: Date): Promise<FoundActor | null> {
  const { q, t } = s;
  const query = preparedQuery(s, 'actor_of_session', () =>
    q
      .select(actorColumns(s))
      .from(t.sessions)
      .innerJoin(t.persons, eq(t.persons.id, t.sessions.userId))
      .innerJoin(t.organisations, eq(t.organisations.id, t.persons.organisationId))
      .leftJoin(t.personRoles, eq(t.personRoles.personId, t.persons.id))
      .where(
        and(
          eq(t.sessions.token, asText(sql.placeholder('token'))),
          gt(t.sessions.expiresAt, sql.placeholder('now')),
        ),
      ),
  );
  return actorOf(await query.execute({ token, now: now.toISOString() }));
}

/** People with their roles, of one organisation or of all, by organisation and name. */
export async function findPersonRows({ q, t }: Session, organisationId: string | null) {
  const rows = await q
    .select({
      personId: t.persons.id,
      name: t.persons.name,
      email: t.persons.email,
      organisationName: t.organisations.name,
      organisationKind: t.organisations.kind,
      role: t.personRoles.role,
    })
    .from(t.persons)
    .innerJoin(t.organisations, eq(t.organisations.id, t.persons.organisationId))
    .leftJoin(t.personRoles, eq(t.personRoles.personId, t.persons.id))
    .where(organisationId === null ? undefined : eq(t.persons.organisationId, organisationId))
    .orderBy(asc(t.organisations.name), asc(t.persons.name), asc(t.personRoles.role));
  const people = new Map<string, Omit<(typeof rows)[number], 'role'> & { roles: Role[] }>();
  for (const { role, ...person } of rows) {
    const known = people.get(person.personId) ?? { ...person, roles: [] };
    if (role) known.roles.push(role);
    people.set(person.personId, known);
  }
  return [...people.values()];
}

export const findOrganisations = ({ q, t }: Session) =>
  q
    .select({ id: t.organisations.id, name: t.organisations.name, kind: t.organisations.kind })
    .from(t.organisations)
    .orderBy(asc(t.organisations.kind), asc(t.organisations.name));

export async function findOrganisation(
  { q, t }: Session,
  id: string,
): Promise<{ id: string; name: string; kind: OrganisationKind } | null> {
  const [row] = await q
    .select({ id: t.organisations.id, name: t.organisations.name, kind: t.organisations.kind })
    .from(t.organisations)
    .where(eq(t.organisations.id, id));
  return row ?? null;
}

/** Names of organisations by id. */
export async function findNamedOrganisations(
  { q, t }: Session,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await q
    .select({ id: t.organisations.id, name: t.organisations.name })
    .from(t.organisations)
    .where(inArray(t.organisations.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function personIdOfEmail({ q, t }: Session, email: string): Promise<string | null> {
  const [row] = await q.select({ id: t.persons.id }).from(t.persons).where(eq(t.persons.email, email));
  return row?.id ?? null;
}

/** People of these organisations, by name; the roles limit whom. */
export async function findColleagues(
  { q, t }: Session,
  organisationIds: readonly string[],
  roles: readonly Role[],
): Promise<{ id: string; name: string }[]> {
  const conditions: (SQL | undefined)[] = [
    inArray(t.persons.organisationId, [...organisationIds]),
    or(...roles.map((role) => eq(t.personRoles.role, role))),
  ];
  return q
    .selectDistinct({ id: t.persons.id, name: t.persons.name })
    .from(t.persons)
    .innerJoin(t.personRoles, eq(t.personRoles.personId, t.persons.id))
    .where(and(...conditions))
    .orderBy(asc(t.persons.name), asc(t.persons.id));
}
