import type { Role } from '../people/organisation.ts';

/**
 * How far a right reaches:
 * - `area`: rows in the actor's area (RHO: its municipalities; insurer: regions where it is preferent);
 * - `everywhere`: all rows;
 * - `own`: only what is the actor's own (their session, their organisation's people).
 * The reach is applied in the query; what lies outside is absent (C-6).
 */
export type Reach = 'area' | 'everywhere' | 'own';

export type Grants = Readonly<Partial<Record<Role, Reach>>>;

export const insurers = (reach: Reach): Grants => ({
  procurementOfficer: reach,
  procurementManager: reach,
  insurerViewer: reach,
});
export const rhos = (reach: Reach): Grants => ({
  rhoCoordinator: reach,
  rhoManager: reach,
  rhoViewer: reach,
});
export const everyone = (reach: Reach): Grants => ({
  ...insurers(reach),
  ...rhos(reach),
  ministryAnalyst: reach,
  platformAdmin: reach,
});
