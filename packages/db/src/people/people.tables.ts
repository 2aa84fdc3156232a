import { sql } from 'drizzle-orm';
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  ROLES,
  type Role,
} from '@regiovast/domain/people/organisation';
import { type ColumnKit, isOneOf } from '../store/column-kit.ts';
import type { RegionTables } from '../regions/regions.tables.ts';

/**
 * Organisations and people; `persons`, `sessions`, `accounts` and `verifications` have the columns that the
 * sign-in library asks for (instants as dates, one account per way of signing in).
 */
export function peopleTables(k: ColumnKit, { regions }: Pick<RegionTables, 'regions'>) {
  const organisations = k.table(
    'organisations',
    {
      id: k.text().primaryKey(),
      kind: k.text().$type<OrganisationKind>().notNull(),
      name: k.text().notNull().unique(),
      /** The working area of an RHO: a region of type rhoArea. */
      areaCode: k.text().references(() => regions.code),
    },
    (t) => [
      k.check('organisations_kind', isOneOf(t.kind, ORGANISATION_KINDS)),
      k.check('organisations_area', sql`${t.areaCode} is null or ${t.kind} = 'rho'`),
    ],
  );
  const persons = k.table('persons', {
    id: k.text().primaryKey(),
    name: k.text().notNull(),
    email: k.text().notNull().unique(),
    emailVerified: k.boolean().notNull(),
    image: k.text(),
    organisationId: k
      .text()
      .notNull()
      .references(() => organisations.id),
    createdAt: k.instantAsDate().notNull(),
    updatedAt: k.instantAsDate().notNull(),
  });
  const personRoles = k.table(
    'person_roles',
    {
      personId: k
        .text()
        .notNull()
        .references(() => persons.id, { onDelete: 'cascade' }),
      role: k.text().$type<Role>().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.personId, t.role] }),
      k.check('person_roles_role', isOneOf(t.role, ROLES)),
    ],
  );
  const sessions = k.table(
    'sessions',
    {
      id: k.text().primaryKey(),
      token: k.text().notNull().unique(),
      userId: k
        .text()
        .notNull()
        .references(() => persons.id, { onDelete: 'cascade' }),
      expiresAt: k.instantAsDate().notNull(),
      ipAddress: k.text(),
      userAgent: k.text(),
      createdAt: k.instantAsDate().notNull(),
      updatedAt: k.instantAsDate().notNull(),
    },
    (t) => [k.index('sessions_user').on(t.userId)],
  );
  const accounts = k.table(
    'accounts',
    {
      id: k.text().primaryKey(),
      accountId: k.text().notNull(),
      providerId: k.text().notNull(),
      userId: k
        .text()
        .notNull()
        .references(() => persons.id, { onDelete: 'cascade' }),
      accessToken: k.text(),
      refreshToken: k.text(),
      idToken: k.text(),
      accessTokenExpiresAt: k.instantAsDate(),
      refreshTokenExpiresAt: k.instantAsDate(),
      scope: k.text(),
      password: k.text(),
      createdAt: k.instantAsDate().notNull(),
      updatedAt: k.instantAsDate().notNull(),
    },
    (t) => [
      k.uniqueIndex('accounts_provider').on(t.providerId, t.accountId),
      k.index('accounts_user').on(t.userId),
    ],
  );
  const verifications = k.table(
    'verifications',
    {
      id: k.text().primaryKey(),
      identifier: k.text().notNull(),
      value: k.text().notNull(),
      expiresAt: k.instantAsDate().notNull(),
      createdAt: k.instantAsDate().notNull(),
      updatedAt: k.instantAsDate().notNull(),
    },
    (t) => [k.index('verifications_identifier').on(t.identifier)],
  );
  /** Failed sign-ins per address; the key is a hash, so the table is no list of accounts. */
  const signInFailures = k.table(
    'sign_in_failures',
    { key: k.text().primaryKey(), failures: k.integer().notNull(), lastFailedAt: k.text().notNull() },
    (t) => [k.check('sign_in_failures_count', sql`${t.failures} > 0`)],
  );
  const invitations = k.table('invitations', {
    id: k.text().primaryKey(),
    email: k.text().notNull(),
    organisationId: k
      .text()
      .notNull()
      .references(() => organisations.id),
    roles: k.json<Role[]>().notNull(),
    tokenSha256: k.text().notNull().unique(),
    invitedAt: k.text().notNull(),
    expiresAt: k.text().notNull(),
    acceptedAt: k.text(),
  });
  return {
    organisations,
    persons,
    personRoles,
    sessions,
    accounts,
    verifications,
    signInFailures,
    invitations,
  };
}
export type PeopleTables = ReturnType<typeof peopleTables>;
