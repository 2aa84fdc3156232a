import { z } from 'zod';

/**
 * Sections of a continuity plan (taxonomy 6; the codes are the product's proposal, modelled on the content of AZWA D4
 * and the IST/SOLL/GAP order of the D5 work agenda). Which of them a plan asks, and in what words, is the template's.
 * `APPENDIX` keeps what an imported plan held beside them, so that nothing is lost.
 */
export const PLAN_SECTIONS = [
  'SCOPE',
  'IST_DEMAND',
  'IST_SUPPLY',
  'PRIORITY',
  'SOLL',
  'MEASURES',
  'HOUSING',
  'RISK_PRACTICES',
  'FINANCE',
  'RESULT_OBLIGATION',
  'GOVERNANCE',
  'MONITORING',
  'PATIENT_VIEW',
  'APPENDIX',
] as const;
export const planSectionSchema = z.enum(PLAN_SECTIONS);
export type PlanSection = z.infer<typeof planSectionSchema>;

/** What stands in a plan beside the texts of its sections. */
export const PLAN_PARTS = ['frame', 'situation', 'goals', 'measures', 'obligations', 'initiatives'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/**
 * L-4 · the sections under which a part falls: when an insurer returned a plan, a part can be changed while one of them
 * is unlocked.
 */
export const SECTIONS_OF_PART: Readonly<Record<PlanPart, readonly PlanSection[]>> = {
  frame: ['SCOPE'],
  situation: ['IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'HOUSING', 'RISK_PRACTICES'],
  goals: ['SOLL', 'MONITORING'],
  measures: ['MEASURES', 'FINANCE'],
  obligations: ['RESULT_OBLIGATION'],
  initiatives: ['MEASURES', 'GOVERNANCE'],
};
