import { z } from 'zod';

/** Kinds of organisation and the roles their people may hold (spec section 1). */
export const ROLES_OF_KIND = {
  insurer: ['procurementOfficer', 'procurementManager', 'insurerViewer'],
  rho: ['rhoCoordinator', 'rhoManager', 'rhoViewer'],
  ministry: ['ministryAnalyst'],
  platform: ['platformAdmin'],
} as const;

export type OrganisationKind = keyof typeof ROLES_OF_KIND;
export type Role = (typeof ROLES_OF_KIND)[OrganisationKind][number];

export const ORGANISATION_KINDS = ['insurer', 'rho', 'ministry', 'platform'] as const;
export const ROLES = [
  ...ROLES_OF_KIND.insurer,
  ...ROLES_OF_KIND.rho,
  ...ROLES_OF_KIND.ministry,
  ...ROLES_OF_KIND.platform,
] as const;

export const organisationKindSchema = z.enum(ORGANISATION_KINDS);
export const roleSchema = z.enum(ROLES);

/** Whether people of such an organisation can hold the role. */
export const isRoleOfKind = (role: Role, kind: OrganisationKind): boolean =>
  (ROLES_OF_KIND[kind] as readonly Role[]).includes(role);

/** Who acts: the person, the one organisation they belong to, the roles they hold there. */
export type Actor = {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly roles: readonly Role[];
};
