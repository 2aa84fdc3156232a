import type { Actor, Role } from '../people/organisation.ts';

/**
 * How far a right reaches:
 * - `area`: rows in the actor's area (RHO: its municipalities; insurer: regions where it is preferent);
 * - `everywhere`: all rows;
 * - `own`: only what is the actor's own (their session, their organisation's people).
 * The reach is applied in the query; what lies outside is absent (C-6).
 */
export type Reach = 'area' | 'everywhere' | 'own';

type Grants = Readonly<Partial<Record<Role, Reach>>>;

const insurers = (reach: Reach): Grants => ({
  procurementOfficer: reach,
  procurementManager: reach,
  insurerViewer: reach,
});
const rhos = (reach: Reach): Grants => ({ rhoCoordinator: reach, rhoManager: reach, rhoViewer: reach });
const everyone = (reach: Reach): Grants => ({
  ...insurers(reach),
  ...rhos(reach),
  ministryAnalyst: reach,
  platformAdmin: reach,
});

/**
 * Who may do what: the one literal table (spec section 1). An action is the path of its procedure, so a
 * procedure without a row here cannot be called. A role that is not named may not.
 */
export const RIGHTS = {
  'people.me': everyone('own'),
  'people.list': { ...insurers('own'), ...rhos('own'), ministryAnalyst: 'own', platformAdmin: 'everywhere' },
  'people.organisations': { platformAdmin: 'everywhere' },
  'people.addOrganisation': { platformAdmin: 'everywhere' },
  'people.invite': { platformAdmin: 'everywhere' },
  'regions.overview': everyone('everywhere'),
  'regions.get': everyone('everywhere'),
  'practices.list': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'practices.get': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'practices.search': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'imports.list': { platformAdmin: 'everywhere' },
  'imports.get': { platformAdmin: 'everywhere' },
  'imports.upload': { platformAdmin: 'everywhere' },
  'imports.commit': { platformAdmin: 'everywhere' },
  'cases.list': { ...insurers('area'), ...rhos('area') },
  'cases.get': { ...insurers('area'), ...rhos('area') },
  'cases.owners': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.logSignal': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.movePhase': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.addAction': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.completeAction': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.share': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.acknowledge': { procurementOfficer: 'area', procurementManager: 'area' },
  'cases.readGuardedText': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'quarters.list': everyone('everywhere'),
  'quarters.get': everyone('everywhere'),
  'quarters.checklist': { ministryAnalyst: 'everywhere', platformAdmin: 'everywhere' },
  'quarters.close': { ministryAnalyst: 'everywhere', platformAdmin: 'everywhere' },
  'quarters.download': everyone('everywhere'),
  'audit.verify': { platformAdmin: 'everywhere' },
} as const satisfies Readonly<Record<string, Grants>>;

export type Action = keyof typeof RIGHTS;
export const ACTIONS = Object.keys(RIGHTS) as readonly Action[];

const REACH_ORDER: readonly Reach[] = ['own', 'area', 'everywhere'];

/** The widest reach any of the actor's roles has for the action, or null when none may. */
export function reachOf(actor: Pick<Actor, 'roles'>, action: Action): Reach | null {
  const grants: Grants = RIGHTS[action];
  let widest: Reach | null = null;
  for (const role of actor.roles) {
    const reach = grants[role];
    if (reach && (widest === null || REACH_ORDER.indexOf(reach) > REACH_ORDER.indexOf(widest)))
      widest = reach;
  }
  return widest;
}

/** Whether any of the actor's roles holds the right, whatever its reach. */
export const may = (actor: Pick<Actor, 'roles'>, action: Action): boolean => reachOf(actor, action) !== null;
