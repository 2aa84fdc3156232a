import { z } from 'zod';

/**
 * Causes of (threatened) discontinuity (taxonomy 1; a product proposal grounded in the dossier, not an
 * official list). OWNER_UNAVAILABLE is never a diagnosis (C-5).
 */
export const DISCONTINUITY_CAUSES = [
  'RETIREMENT_NO_SUCCESSOR',
  'OWNER_LEAVES_OTHER',
  'OWNER_UNAVAILABLE',
  'STAFF_EXODUS',
  'STAFF_SHORTAGE',
  'LOCUM_UNAVAILABLE',
  'WORKLOAD',
  'BANKRUPTCY',
  'CHAIN_FAILURE',
  'CONTRACT_TERMINATED',
  'SUPERVISORY_MEASURE',
  'HOUSING_LOSS',
  'HOUSING_INADEQUATE',
  'PARTNERSHIP_CONFLICT',
  'ICT_OR_SUPPLIER_FAILURE',
  'POPULATION_GROWTH',
  'OTHER',
] as const;
export const discontinuityCauseSchema = z.enum(DISCONTINUITY_CAUSES);
export type DiscontinuityCause = z.infer<typeof discontinuityCauseSchema>;

/** Who brought the signal. */
export const SIGNAL_REPORTERS = ['practice', 'localGpGroup', 'other'] as const;
export const signalReporterSchema = z.enum(SIGNAL_REPORTERS);
