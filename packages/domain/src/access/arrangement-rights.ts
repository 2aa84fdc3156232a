import { type Grants, insurers, rhos } from './grants.ts';

/** Both parties: the insurer, and the RHO once it was offered (C-1). What is not one's own is absent. */
const parties = { ...insurers('own'), ...rhos('own') } as const satisfies Grants;
const insurerWorkers = { procurementOfficer: 'own', procurementManager: 'own' } as const satisfies Grants;
const bothWorkers = { ...insurerWorkers, rhoCoordinator: 'own', rhoManager: 'own' } as const satisfies Grants;

/** Who may do what with tailored arrangements (A-1 … A-8). Insurers and RHO's reach what they are party to. */
export const ARRANGEMENT_RIGHTS = {
  'arrangements.list': parties,
  'arrangements.get': parties,
  'arrangements.ofRegion': parties,
  // What a draft can begin with: regions, practices, plans, cases, earlier arrangements.
  'arrangements.startOptions': insurerWorkers,
  'arrangements.start': insurerWorkers,
  'arrangements.duplicate': insurerWorkers,
  'arrangements.setFrame': insurerWorkers,
  'arrangements.grid': parties,
  'arrangements.saveGrid': insurerWorkers,
  'arrangements.saveRealised': insurerWorkers,
  // Compares with the insurer's own other arrangements: not for the RHO.
  'arrangements.priorityTest': insurers('own'),
  'arrangements.setPriorityTest': insurerWorkers,
  'arrangements.approval': parties,
  'arrangements.submit': insurerWorkers,
  'arrangements.decide': { procurementManager: 'own' },
  'arrangements.answerOffer': { rhoManager: 'own' },
  'arrangements.contract': insurerWorkers,
  'arrangements.withdraw': insurerWorkers,
  'arrangements.running': parties,
  'arrangements.recordPayment': insurerWorkers,
  'arrangements.recordResult': bothWorkers,
  'arrangements.endEarly': { procurementManager: 'own' },
  'arrangements.evaluate': insurerWorkers,
  'arrangements.portfolio': insurers('own'),
  'arrangements.impact': insurers('own'),
  'arrangements.effects': insurers('own'),
  'arrangements.terms': insurers('own'),
  'arrangements.setTerms': { procurementManager: 'own' },
  'arrangements.ceilings': insurers('own'),
  'arrangements.setCeiling': { procurementManager: 'own' },
  // The party asks other insurers to follow.
  'arrangements.following': insurers('own'),
  'arrangements.askToFollow': insurerWorkers,
  // The asked insurer reads and answers.
  'arrangements.followRequests': insurers('own'),
  'arrangements.followRequest': insurers('own'),
  'arrangements.answerFollow': insurerWorkers,
  // Downloads are routes of the server, under these rights.
  'arrangements.download': parties,
  'arrangements.takeBundle': insurerWorkers,
  // C-3 · a euro amount only where it sums at least three insurers.
  'arrangements.national': { ministryAnalyst: 'everywhere' },
  'arrangements.reference': { ...insurers('everywhere'), ...rhos('everywhere'), platformAdmin: 'everywhere' },
  'arrangements.setReference': { platformAdmin: 'everywhere' },
  'imports.uploadArrangements': insurerWorkers,
  'imports.arrangementFiles': insurerWorkers,
  'imports.getArrangements': insurerWorkers,
  'imports.commitArrangements': insurerWorkers,
} as const satisfies Readonly<Record<string, Grants>>;
