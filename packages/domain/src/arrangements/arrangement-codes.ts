import { z } from 'zod';

/** `ArrangementType` (taxonomy 4). */
export const ARRANGEMENT_TYPES = [
  'ZERO_PRACTICE_BRIDGE',
  'PRACTICE_START_MODULE',
  'TAKEOVER_SUPPORT',
  'PRACTICE_MANAGEMENT',
  'SPECIAL_AREA_ALLOWANCE',
  'SPECIAL_PERFORMANCE',
  'RHO_COORDINATION',
  'HOUSING_CONTRIBUTION',
  'EMERGENCY_BRIDGING',
  'INNOVATION',
  'OTHER_TAILORED',
] as const;
export const arrangementTypeSchema = z.enum(ARRANGEMENT_TYPES);
export type ArrangementType = z.infer<typeof arrangementTypeSchema>;

/** A-1 · `Nature` (taxonomy 4): incidental by default; structural lies outside D4 and needs a written reason. */
export const NATURES = ['INCIDENTAL', 'TEMPORARY', 'STRUCTURAL'] as const;
export const natureSchema = z.enum(NATURES);
export type Nature = z.infer<typeof natureSchema>;

/** A-1 · who receives it: a practice of the register, the RHO, or a practice that is yet to start. */
export const BENEFICIARY_KINDS = ['PRACTICE', 'RHO', 'STARTING_PRACTICE'] as const;
export const beneficiaryKindSchema = z.enum(BENEFICIARY_KINDS);
export type BeneficiaryKind = z.infer<typeof beneficiaryKindSchema>;

/** A-1 · how the amount of a line comes about. */
export const LINE_KINDS = ['FIXED', 'PER_PATIENT', 'PER_HOUR'] as const;
export const lineKindSchema = z.enum(LINE_KINDS);
export type LineKind = z.infer<typeof lineKindSchema>;

/** What somebody decided on a submitted version: the insurer's manager, or the RHO that is party to it. */
export const DECISION_KINDS = ['APPROVE', 'RETURN', 'REJECT', 'RHO_AGREE', 'RHO_DECLINE'] as const;
export const decisionKindSchema = z.enum(DECISION_KINDS);
export type DecisionKind = z.infer<typeof decisionKindSchema>;

/** Why a decision no longer stands. */
export const DECISION_WITHDRAWALS = ['RETURNED', 'DECLINED_BY_RHO'] as const;
export type DecisionWithdrawal = (typeof DECISION_WITHDRAWALS)[number];

/** `followState` of another insurer (taxonomy 4). */
export const FOLLOW_STATES = ['UNKNOWN', 'INFORMED', 'FOLLOWS', 'DOES_NOT_FOLLOW'] as const;
export const followStateSchema = z.enum(FOLLOW_STATES);
export type FollowState = z.infer<typeof followStateSchema>;

/** A-2 · what the access test of a housing contribution found (dossier 3: is housing a cause of reduced access). */
export const ACCESS_TEST_OUTCOMES = ['POSITIVE', 'NEGATIVE'] as const;
export const accessTestOutcomeSchema = z.enum(ACCESS_TEST_OUTCOMES);
export type AccessTestOutcome = z.infer<typeof accessTestOutcomeSchema>;

/** A-5 · money to the beneficiary, or what is settled when an arrangement ends early. */
export const PAYMENT_KINDS = ['PAYMENT', 'SETTLEMENT'] as const;
export const paymentKindSchema = z.enum(PAYMENT_KINDS);
export type PaymentKind = z.infer<typeof paymentKindSchema>;

/** A-5 · what came of the result obligation in the end. */
export const RESULT_OUTCOMES = ['REACHED', 'PARTLY', 'NOT_REACHED'] as const;
export const resultOutcomeSchema = z.enum(RESULT_OUTCOMES);
export type ResultOutcome = z.infer<typeof resultOutcomeSchema>;
