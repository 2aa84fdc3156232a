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
  'people.areas': { platformAdmin: 'everywhere' },
  'people.setArea': { platformAdmin: 'everywhere' },
  'regions.overview': everyone('everywhere'),
  'regions.get': everyone('everywhere'),
  'indicators.catalogue': everyone('everywhere'),
  'indicators.get': everyone('everywhere'),
  'indicators.ofRegion': everyone('everywhere'),
  'regions.divisions': everyone('everywhere'),
  'regions.movers': everyone('everywhere'),
  'regions.similar': everyone('everywhere'),
  'regions.boundaries': everyone('everywhere'),
  'regions.kept': { platformAdmin: 'everywhere' },
  'regions.keptOne': { platformAdmin: 'everywhere' },
  'regions.add': { platformAdmin: 'everywhere' },
  'regions.rename': { platformAdmin: 'everywhere' },
  'regions.setMembers': { platformAdmin: 'everywhere' },
  'regions.setPreferent': { platformAdmin: 'everywhere' },
  'regions.correctPreferent': { platformAdmin: 'everywhere' },
  'regions.exchange': everyone('everywhere'),
  'regions.setExchange': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'regions.timeline': everyone('everywhere'),
  'practices.list': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'practices.get': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'practices.search': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'practices.neighbours': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'practices.chains': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'practices.chain': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'practices.municipalities': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'practices.add': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'practices.correct': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'practices.correctIdentity': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  // Closing asks what becomes of an open case, which the platform may not see.
  'practices.close': { rhoCoordinator: 'area', rhoManager: 'area' },
  'practices.reopen': { rhoCoordinator: 'area', rhoManager: 'area' },
  'imports.list': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'imports.get': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'imports.upload': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'imports.practiceMapping': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'imports.setPracticeMapping': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'imports.commit': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'imports.download': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'imports.undo': { rhoCoordinator: 'area', rhoManager: 'area', platformAdmin: 'everywhere' },
  'imports.getIndicators': { platformAdmin: 'everywhere' },
  'imports.uploadIndicators': { platformAdmin: 'everywhere' },
  'imports.proposeMapping': { platformAdmin: 'everywhere' },
  'imports.setMapping': { platformAdmin: 'everywhere' },
  'imports.commitIndicators': { platformAdmin: 'everywhere' },
  'imports.undoIndicators': { platformAdmin: 'everywhere' },
  'imports.boundariesInUse': { platformAdmin: 'everywhere' },
  'imports.getBoundaries': { platformAdmin: 'everywhere' },
  'imports.uploadBoundaries': { platformAdmin: 'everywhere' },
  'imports.commitBoundaries': { platformAdmin: 'everywhere' },
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
  'work.findings': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'work.views': everyone('own'),
  'work.saveView': everyone('own'),
  'work.removeView': everyone('own'),
  'outlook.weights': everyone('everywhere'),
  'outlook.previewWeights': { platformAdmin: 'everywhere' },
  'outlook.setWeights': { platformAdmin: 'everywhere' },
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
