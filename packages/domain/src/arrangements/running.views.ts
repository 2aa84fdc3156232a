import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { centsSchema } from '../kernel/money.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import { progressStateSchema } from '../plans/plan-codes.ts';
import { paymentKindSchema, resultOutcomeSchema } from './arrangement-codes.ts';
import { arrangementStatusSchema } from './arrangement-statuses.ts';
import { ARRANGEMENT_STANDINGS } from './arrangement.views.ts';

const resultSchema = z.object({
  quarter: quarterSchema,
  state: progressStateSchema,
  words: z.string(),
  /** Null: not counted. */
  placesReached: z.int().nullable(),
  evidence: z.string(),
  version: z.int(),
  reportedAt: z.string(),
  /** Null for the other party: who works there is its own. */
  reportedBy: z.string().nullable(),
  organisationName: z.string(),
});
export type ResultView = z.infer<typeof resultSchema>;

const paymentSchema = z.object({
  id: z.string(),
  kind: paymentKindSchema,
  quarter: quarterSchema,
  /** Below 0: paid back. */
  amountCents: centsSchema,
  reference: z.string(),
  paidOn: z.string(),
  recordedAt: z.string(),
  /** Null for the RHO. */
  recordedBy: z.string().nullable(),
});

const runningQuarterSchema = z.object({
  quarter: quarterSchema,
  plannedCents: centsSchema,
  realisedCents: centsSchema.nullable(),
  paidCents: centsSchema,
  leftCents: centsSchema,
  paymentDueOn: z.string().nullable(),
  isPaymentLate: z.boolean(),
  resultDueOn: z.string().nullable(),
  isResultLate: z.boolean(),
  /** A result of it can be reported: it is part of what was delivered, and has begun. */
  hasBegun: z.boolean(),
});
export type RunningQuarterView = z.infer<typeof runningQuarterSchema>;

const evaluationSchema = z.object({
  outcome: resultOutcomeSchema,
  placesReached: z.int().nullable(),
  paidCents: centsSchema,
  /** Null: no places, or none counted. */
  centsPerPlace: centsSchema.nullable(),
  words: z.string(),
  lesson: z.string(),
  evaluatedAt: z.string(),
  /** Null for the RHO. */
  evaluatedBy: z.string().nullable(),
});

/** A-5, C-1 · how an arrangement runs, for its two parties: money, results, and what it came to. */
export const runningViewSchema = z.object({
  arrangementId: z.string(),
  number: z.string(),
  standing: z.enum(ARRANGEMENT_STANDINGS),
  version: z.int(),
  status: arrangementStatusSchema,
  statusSince: z.string(),
  today: z.string(),
  insurerName: z.string(),
  rhoName: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  contractedOn: z.string().nullable(),
  contractReference: z.string().nullable(),
  endedOn: z.string().nullable(),
  isEndedEarly: z.boolean(),
  /** Only when it ended early. */
  endReason: z.string().nullable(),
  resultObligation: z.string(),
  expected: z.object({ places: z.int().nullable(), on: z.string().nullable(), words: z.string() }),
  reviewOn: z.string().nullable(),
  isReviewDue: z.boolean(),
  /** Days after a quarter by which it is paid, by the terms of the insurer; null: it laid down none. */
  paymentDueDays: z.int().nullable(),
  quarters: z.array(runningQuarterSchema),
  totals: z.object({
    plannedCents: centsSchema,
    realisedCents: centsSchema.nullable(),
    paidCents: centsSchema,
    leftCents: centsSchema,
    /** How much more can be paid under the contract. */
    contractLeftCents: centsSchema,
  }),
  payments: z.array(paymentSchema),
  /** Oldest quarter first. */
  results: z.array(resultSchema),
  evaluation: evaluationSchema.nullable(),
  can: z.object({
    recordPayment: capabilitySchema,
    recordResult: capabilitySchema,
    endEarly: capabilitySchema,
    evaluate: capabilitySchema,
  }),
});
export type RunningView = z.infer<typeof runningViewSchema>;
