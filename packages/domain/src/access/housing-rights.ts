import { type Grants, insurers, rhos } from './grants.ts';

/** An RHO sees the housing cases of its area; an insurer those that were shared with it (C-2, C-6). */
const readers = { ...insurers('area'), ...rhos('area') } as const satisfies Grants;
const rhoWorkers = { rhoCoordinator: 'area', rhoManager: 'area' } as const satisfies Grants;
const insurerWorkers = { procurementOfficer: 'area', procurementManager: 'area' } as const satisfies Grants;
const workers = { ...rhoWorkers, ...insurerWorkers } as const satisfies Grants;

/** Who may do what with housing cases (H-1 … H-7). The RHO keeps them; the insurer judges, answers and counter-signs. */
export const HOUSING_RIGHTS = {
  'housing.list': readers,
  'housing.get': readers,
  'housing.ofRegion': readers,
  'housing.download': readers,
  'housing.start': rhoWorkers,
  'housing.setFrame': rhoWorkers,
  'housing.share': rhoWorkers,
  'housing.move': rhoWorkers,
  'housing.close': rhoWorkers,
  'housing.reopen': rhoWorkers,
  'housing.accessTest': readers,
  'housing.offerAccessTest': rhoWorkers,
  // C-8 · the insurer judges what the RHO found.
  'housing.decideAccessTest': insurerWorkers,
  'housing.matrix': readers,
  'housing.answer': workers,
  'housing.counterSign': workers,
  'housing.need': readers,
  'housing.setCosts': rhoWorkers,
  'housing.options': readers,
  'housing.setOption': rhoWorkers,
  'housing.judgeOption': rhoWorkers,
  'housing.setWeights': rhoWorkers,
  // H-6 · who outside was asked is the RHO's own; outside parties themselves have no account and no right here.
  'housing.links': rhos('area'),
  'housing.sendLink': rhoWorkers,
  'housing.revokeLink': rhoWorkers,
  // The files that came with an answer; a route of the server, under this right.
  'housing.takeEvidence': readers,
  // H-7 · what the RHO hands to municipalities.
  'housing.needMap': rhos('area'),
  'housing.takeNeedMap': rhos('area'),
  'housing.reference': { ...insurers('everywhere'), ...rhos('everywhere'), platformAdmin: 'everywhere' },
  'housing.setReference': { platformAdmin: 'everywhere' },
  // H-2 · of its own cases to who sees them; to the platform by number alone, for it keeps the guidance.
  'housing.answerAgain': { ...readers, platformAdmin: 'everywhere' },
  'housing.previewGuidance': { platformAdmin: 'everywhere' },
} as const satisfies Readonly<Record<string, Grants>>;
