import type { TermStanding } from './case-terms.ts';
import type { DiscontinuityCause } from './causes.ts';
import type { SharingState } from './case-filters.ts';
import type { RiskPhase } from './phases.ts';
import type { CaseLead } from './record-fields.ts';

/**
 * The codes that an address can hold, without the schema library: an address is read before a page is fetched. The
 * types see to it that none is missing.
 */
const keysOf = <Key extends string>(keys: Readonly<Record<Key, true>>): readonly Key[] =>
  Object.keys(keys) as Key[];
export const PHASES = keysOf<RiskPhase>({
  SIGNAL: true,
  WATCH: true,
  THREATENED: true,
  ACUTE: true,
  BRIDGING: true,
  RESOLVED: true,
  CLOSED_NO_RISK: true,
});
export const CAUSES = keysOf<DiscontinuityCause>({
  RETIREMENT_NO_SUCCESSOR: true,
  OWNER_LEAVES_OTHER: true,
  OWNER_UNAVAILABLE: true,
  STAFF_EXODUS: true,
  STAFF_SHORTAGE: true,
  LOCUM_UNAVAILABLE: true,
  WORKLOAD: true,
  BANKRUPTCY: true,
  CHAIN_FAILURE: true,
  CONTRACT_TERMINATED: true,
  SUPERVISORY_MEASURE: true,
  HOUSING_LOSS: true,
  HOUSING_INADEQUATE: true,
  PARTNERSHIP_CONFLICT: true,
  ICT_OR_SUPPLIER_FAILURE: true,
  POPULATION_GROWTH: true,
  OTHER: true,
});
export const SHARINGS = keysOf<SharingState>({ notShared: true, shared: true, acknowledged: true });
export const LEADS = keysOf<CaseLead>({ rho: true, insurer: true });
export const STANDINGS = keysOf<TermStanding>({ late: true, due: true, running: true, onHold: true });
export const ACCEPTANCES = ['ACCEPTED', 'PROPOSED'] as const;
