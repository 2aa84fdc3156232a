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
  'cases.board': { ...insurers('area'), ...rhos('area') },
  'cases.calendar': { ...insurers('area'), ...rhos('area') },
  'cases.map': { ...insurers('area'), ...rhos('area') },
  'cases.download': { ...insurers('area'), ...rhos('area') },
  'cases.get': { ...insurers('area'), ...rhos('area') },
  'cases.owners': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.logSignal': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.previewSignal': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.draftKey': { rhoCoordinator: 'own', rhoManager: 'own' },
  // An insurer moves a case while it has the lead, along its own steps (D-4): the verdict says so.
  'cases.movePhase': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  // The terms are reference data; they say nothing of a case.
  'cases.terms': everyone('everywhere'),
  'cases.setTerm': { platformAdmin: 'everywhere' },
  'cases.hold': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.release': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.review': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.secureSolution': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.lateOfRegion': { ...insurers('area'), ...rhos('area') },
  'cases.acceptances': { ...insurers('area'), ...rhos('area') },
  'cases.proposeAcceptance': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.decideAcceptance': { rhoManager: 'area' },
  'cases.withdrawAcceptance': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.addAction': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.changeAction': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.reopenAction': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.completeAction': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.share': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.acknowledge': { procurementOfficer: 'area', procurementManager: 'area' },
  'cases.handOverLead': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.informed': { ...insurers('area'), ...rhos('area') },
  'cases.informInsurers': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.chains': { ...insurers('area'), ...rhos('area') },
  'cases.chain': { ...insurers('area'), ...rhos('area') },
  'cases.openChain': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.setChain': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.closeChain': { rhoCoordinator: 'area', rhoManager: 'area' },
  // What a plan asks is reference data; what one answers is its practice's (D-8).
  'cases.planTemplate': { ...insurers('everywhere'), ...rhos('everywhere'), platformAdmin: 'everywhere' },
  'cases.setPlanTemplate': { platformAdmin: 'everywhere' },
  'cases.plan': { ...insurers('area'), ...rhos('area') },
  'cases.preparePlan': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.setPlanItem': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.rehearsePlan': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.readGuardedText': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.record': { ...insurers('area'), ...rhos('area') },
  // An insurer keeps the record while it has the lead (D-4): the verdict says so.
  'cases.setRecord': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.setOwnInsured': { procurementOfficer: 'area', procurementManager: 'area' },
  'cases.setCauses': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.setExpectedEnd': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.setMeasure': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.removeMeasure': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.setPlacements': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.impact': { ...insurers('area'), ...rhos('area') },
  'cases.reach': everyone('everywhere'),
  'cases.setReach': { platformAdmin: 'everywhere' },
  'cases.addGuardedText': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.guardedReads': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'cases.setRetention': { rhoCoordinator: 'area', rhoManager: 'area' },
  'cases.eraseGuardedText': { rhoManager: 'area' },
  'quarters.list': everyone('everywhere'),
  'quarters.get': everyone('everywhere'),
  'quarters.checklist': { ministryAnalyst: 'everywhere', platformAdmin: 'everywhere' },
  'quarters.close': { ministryAnalyst: 'everywhere', platformAdmin: 'everywhere' },
  'quarters.download': everyone('everywhere'),
  'work.mine': everyone('own'),
  'work.counts': everyone('own'),
  'work.comments': { ...insurers('area'), ...rhos('area') },
  'work.mentionable': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'work.addComment': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'work.removeComment': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'work.attachments': { ...insurers('area'), ...rhos('area') },
  // Uploading and downloading are routes of the server, under these rights.
  'work.uploadAttachment': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'work.takeAttachment': { ...insurers('area'), ...rhos('area') },
  'work.removeAttachment': {
    rhoCoordinator: 'area',
    rhoManager: 'area',
    procurementOfficer: 'area',
    procurementManager: 'area',
  },
  'work.findings': { ...insurers('area'), ...rhos('area'), platformAdmin: 'everywhere' },
  'work.notices': everyone('own'),
  'work.readNotices': everyone('own'),
  'work.noticeSettings': everyone('own'),
  'work.setNoticeSettings': everyone('own'),
  'work.jobs': { platformAdmin: 'everywhere' },
  'work.runJob': { platformAdmin: 'everywhere' },
  'work.views': everyone('own'),
  'work.saveView': everyone('own'),
  'work.removeView': everyone('own'),
  'outlook.weights': everyone('everywhere'),
  'outlook.previewWeights': { platformAdmin: 'everywhere' },
  'outlook.setWeights': { platformAdmin: 'everywhere' },
  'audit.verify': { platformAdmin: 'everywhere' },
  // W-5 · beside this right the history of a record asks the right to read the record itself.
  'audit.history': {
    ...insurers('area'),
    ...rhos('area'),
    ministryAnalyst: 'own',
    platformAdmin: 'everywhere',
  },
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
