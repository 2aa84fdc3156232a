import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { centsSchema } from '../kernel/money.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { progressStateSchema } from '../plans/plan-codes.ts';
import { amountSchema, LARGEST_AMOUNT_CENTS } from './amounts.ts';
import { resultOutcomeSchema } from './arrangement-codes.ts';
import { ARRANGEMENT_LIMITS, arrangementInputSchema, seenArrangementSchema } from './arrangement.schemas.ts';

const LIMITS = ARRANGEMENT_LIMITS;
const referenceSchema = z.string().trim().min(1).max(LIMITS.reference);
const placesSchema = z.int().min(0).max(LIMITS.places).nullable();

/**
 * A-5 · a payment for a quarter. It adds and overwrites nothing, so it names no version: its reference tells the same
 * payment from another, and the sum is checked as it is when it is written.
 */
export const recordPaymentSchema = arrangementInputSchema.extend({
  quarter: quarterSchema,
  amountCents: amountSchema.min(1),
  reference: referenceSchema,
  paidOn: calendarDateSchema,
});

/** A-5 · how the result obligation stands in a quarter, and what shows it. */
export const recordResultSchema = arrangementInputSchema.extend({
  quarter: quarterSchema,
  state: progressStateSchema,
  words: z.string().trim().max(LIMITS.words),
  /** Places kept or created so far; null: not counted. */
  placesReached: placesSchema,
  evidence: z.string().trim().max(LIMITS.evidence),
  /** The version of the report that the form showed; null when there was none (S-3). */
  seenVersion: seenVersionSchema.nullable(),
});

/** A-5 · what is settled when it ends early: above 0 is paid once more, below 0 was paid back. */
export const settlementSchema = z.object({
  amountCents: centsSchema
    .min(-LARGEST_AMOUNT_CENTS)
    .max(LARGEST_AMOUNT_CENTS)
    .refine((cents) => cents !== 0, { error: 'SETTLEMENT_OF_NOTHING' }),
  reference: referenceSchema,
  paidOn: calendarDateSchema,
});
export type Settlement = z.infer<typeof settlementSchema>;

export const endEarlySchema = seenArrangementSchema.extend({
  endedOn: calendarDateSchema,
  reason: z.string().trim().min(1).max(LIMITS.reason),
  /** Null: nothing is settled. */
  settlement: settlementSchema.nullable(),
});

export const evaluateArrangementSchema = seenArrangementSchema.extend({
  outcome: resultOutcomeSchema,
  placesReached: placesSchema,
  words: z.string().trim().min(1).max(LIMITS.words),
  /** What another region can learn of it; without names and amounts. */
  lesson: z.string().trim().max(LIMITS.words),
});
