import { type Grants, insurers, rhos } from './grants.ts';

const readers = { ...insurers('area'), ...rhos('area') } as const satisfies Grants;
const rhoWorkers = { rhoCoordinator: 'area', rhoManager: 'area' } as const satisfies Grants;
const insurerWorkers = { procurementOfficer: 'area', procurementManager: 'area' } as const satisfies Grants;
/** Reference data says nothing of a plan. */
const referenceReaders = {
  ...insurers('everywhere'),
  ...rhos('everywhere'),
  platformAdmin: 'everywhere',
} as const satisfies Grants;

/** Who may do what with continuity plans (L-1 … L-7). What an RHO may do it may with the plans it keeps. */
export const PLAN_RIGHTS = {
  'plans.list': readers,
  'plans.get': readers,
  'plans.ofRegion': readers,
  // The regions an RHO can begin a plan for.
  'plans.regions': rhoWorkers,
  'plans.start': rhoWorkers,
  'plans.startNext': rhoWorkers,
  'plans.setFrame': rhoWorkers,
  'plans.release': rhoWorkers,
  'plans.section': readers,
  'plans.saveSection': rhoWorkers,
  'plans.importSections': rhoWorkers,
  // Earlier texts of a section are the drafting RHO's and its partners'.
  'plans.sectionTexts': rhos('area'),
  // Who is at which section is of seconds ago: no record and no event.
  'plans.attend': rhos('area'),
  'plans.situation': readers,
  'plans.previewSituation': rhoWorkers,
  'plans.freezeSituation': rhoWorkers,
  'plans.goals': readers,
  'plans.setGoal': rhoWorkers,
  'plans.removeGoal': rhoWorkers,
  'plans.library': referenceReaders,
  'plans.measures': readers,
  'plans.addMeasures': rhoWorkers,
  'plans.setMeasure': rhoWorkers,
  'plans.removeMeasure': rhoWorkers,
  'plans.obligations': readers,
  'plans.setObligation': rhoWorkers,
  'plans.removeObligation': rhoWorkers,
  'plans.initiatives': readers,
  'plans.setInitiative': rhoWorkers,
  'plans.removeInitiative': rhoWorkers,
  'plans.answerInitiative': rhoWorkers,
  'plans.partners': readers,
  'plans.partnerOrganisations': rhoWorkers,
  'plans.setPartner': rhoWorkers,
  'plans.removePartner': rhoWorkers,
  'plans.askSignOff': rhoWorkers,
  // An organisation signs by its manager; a signature on paper is recorded by whoever drafts.
  'plans.sign': { rhoManager: 'area' },
  'plans.recordSignature': rhoWorkers,
  'plans.takeBackSignature': { rhoManager: 'area' },
  'plans.submit': rhoWorkers,
  'plans.assessment': readers,
  'plans.startAssessment': insurerWorkers,
  'plans.markCriterion': insurerWorkers,
  'plans.setSectionMessage': insurerWorkers,
  // An officer asks for a revision; positive and negative are a manager's: the verdict says so.
  'plans.decide': insurerWorkers,
  'plans.contract': { procurementManager: 'area' },
  'plans.startExecution': rhoWorkers,
  'plans.evaluate': { rhoManager: 'area' },
  'plans.progress': readers,
  'plans.reportProgress': rhoWorkers,
  'plans.versions': readers,
  'plans.compare': readers,
  'plans.comparePiece': readers,
  'plans.download': readers,
  'plans.reference': referenceReaders,
  'plans.setReference': { platformAdmin: 'everywhere' },
} as const satisfies Readonly<Record<string, Grants>>;
