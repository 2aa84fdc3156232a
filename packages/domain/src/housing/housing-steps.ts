import { z } from 'zod';

/** Steps of a housing case (taxonomy 5): the product's proposal, not the official flow chart. */
export const HOUSING_STEPS = [
  'REPORTED',
  'ACCESS_TEST',
  'ROLES_AGREED',
  'OPTIONS',
  'FINANCIAL_BOTTLENECK',
  'DECISION',
  'REALISATION',
  'CLOSED',
] as const;
export const housingStepSchema = z.enum(HOUSING_STEPS);
export type HousingStep = z.infer<typeof housingStepSchema>;

/** Where each step can lead: on, one back, past the financial bottleneck where there is none, or to the end. */
export const HOUSING_STEP_TABLE = {
  REPORTED: ['ACCESS_TEST', 'CLOSED'],
  ACCESS_TEST: ['REPORTED', 'ROLES_AGREED', 'CLOSED'],
  ROLES_AGREED: ['ACCESS_TEST', 'OPTIONS', 'CLOSED'],
  OPTIONS: ['ROLES_AGREED', 'FINANCIAL_BOTTLENECK', 'DECISION', 'CLOSED'],
  FINANCIAL_BOTTLENECK: ['OPTIONS', 'DECISION', 'CLOSED'],
  DECISION: ['OPTIONS', 'FINANCIAL_BOTTLENECK', 'REALISATION', 'CLOSED'],
  REALISATION: ['DECISION', 'CLOSED'],
  CLOSED: ['REPORTED', 'OPTIONS', 'REALISATION'],
} as const satisfies Readonly<Record<HousingStep, readonly HousingStep[]>>;

/** What a step demands of who moves a case into it. */
export const HOUSING_DEMANDS = ['basics', 'decidedTest', 'option', 'costs', 'choice', 'completion'] as const;
export type HousingDemand = (typeof HOUSING_DEMANDS)[number];

/**
 * What must be there when a case comes to a step: what is wrong and wanted; a test that the insurer judged; a location; what
 * it costs; a chosen location; the day on which it will be ready. Closing has demands of its own (H-2, H-7).
 */
export const HOUSING_STEP_DEMANDS = {
  REPORTED: [],
  ACCESS_TEST: ['basics'],
  ROLES_AGREED: ['decidedTest'],
  OPTIONS: ['decidedTest'],
  FINANCIAL_BOTTLENECK: ['option', 'costs'],
  DECISION: ['option'],
  REALISATION: ['choice', 'completion'],
  CLOSED: [],
} as const satisfies Readonly<Record<HousingStep, readonly HousingDemand[]>>;

export const isOpenStep = (step: HousingStep): boolean => step !== 'CLOSED';
export const stepOrder = (step: HousingStep): number => HOUSING_STEPS.indexOf(step);
