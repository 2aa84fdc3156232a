import { z } from 'zod';

/** `FundingBasis` (taxonomy 4): from what a measure is paid. */
export const FUNDING_BASES = ['S1', 'S2', 'S3', 'O_AND_I', 'INSURER_MODULE', 'MUNICIPAL', 'OTHER'] as const;
export const fundingBasisSchema = z.enum(FUNDING_BASES);
export type FundingBasis = z.infer<typeof fundingBasisSchema>;

/** What a partner of a plan is (taxonomy 6, dossier 2: the RHO with the GPs and the LHV department). */
export const PARTNER_KINDS = [
  'RHO',
  'GP_COLLECTIVE',
  'LHV_DEPARTMENT',
  'OUT_OF_HOURS',
  'MUNICIPALITY',
  'PATIENTS',
  'OTHER',
] as const;
export const partnerKindSchema = z.enum(PARTNER_KINDS);
export type PartnerKind = z.infer<typeof partnerKindSchema>;

/** L-3 · where a measure comes from: the catalogue of courses of action, the library of proven approaches, or here. */
export const MEASURE_ORIGINS = ['catalogue', 'approach', 'own'] as const;
export const measureOriginSchema = z.enum(MEASURE_ORIGINS);
export type MeasureOrigin = z.infer<typeof measureOriginSchema>;

/** L-5 · how a measure or a result obligation stands in a quarter. */
export const PROGRESS_STATES = ['ON_TRACK', 'AT_RISK', 'LATE', 'REACHED', 'NOT_REACHED'] as const;
export const progressStateSchema = z.enum(PROGRESS_STATES);
export type ProgressState = z.infer<typeof progressStateSchema>;

export const PROGRESS_SUBJECTS = ['measure', 'obligation'] as const;
export const progressSubjectSchema = z.enum(PROGRESS_SUBJECTS);
export type ProgressSubject = z.infer<typeof progressSubjectSchema>;

/** L-4 · what an insurer finds of a criterion. */
export const CRITERION_VERDICTS = ['MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE'] as const;
export const criterionVerdictSchema = z.enum(CRITERION_VERDICTS);
export type CriterionVerdict = z.infer<typeof criterionVerdictSchema>;

/** L-4 · what an assessment ends with. */
export const ASSESSMENT_OUTCOMES = ['POSITIVE', 'NEGATIVE', 'REVISION_ASKED'] as const;
export const assessmentOutcomeSchema = z.enum(ASSESSMENT_OUTCOMES);
export type AssessmentOutcome = z.infer<typeof assessmentOutcomeSchema>;

/** L-7 · what is checked against the four core values. */
export const INITIATIVE_KINDS = ['TAKEOVER', 'START', 'CHAIN'] as const;
export const initiativeKindSchema = z.enum(INITIATIVE_KINDS);
export type InitiativeKind = z.infer<typeof initiativeKindSchema>;

/** Why a signature no longer stands. */
export const WITHDRAWAL_REASONS = ['CONTENT_CHANGED', 'TAKEN_BACK'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** How the text of a section came to be. */
export const TEXT_ORIGINS = ['typed', 'imported', 'restored', 'previousPlan'] as const;
export const textOriginSchema = z.enum(TEXT_ORIGINS);
export type TextOrigin = z.infer<typeof textOriginSchema>;
