import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { ownershipFormSchema, type PracticeFacts, practiceFactsSchema } from './practice-facts.ts';
import { statedFacts } from './fact-history.ts';

/** Most characters of the texts of a practice; the import holds the same. */
const PRACTICE_TEXT_LIMITS = {
  name: 200,
  address: 200,
  place: 100,
  owner: 200,
  source: 200,
  reason: 500,
} as const;

/** Text on one line: control characters and line ends become spaces; a database may refuse some of them. */
const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().max(longest));
const requiredLine = (longest: number) => line(longest).pipe(z.string().min(1));
/** Why; kept on one line, so that two reasons can stand under each other. */
const reasonSchema = line(PRACTICE_TEXT_LIMITS.reason).pipe(z.string().min(3));

const { shape } = practiceFactsSchema;
/** What is left out is not stated. */
const statedFactsSchema = z.object({
  enrolledPatients: shape.enrolledPatients.default(null),
  gpFte: shape.gpFte.default(null),
  owners: shape.owners.default(null),
  owners60Plus: shape.owners60Plus.default(null),
  patientStop: shape.patientStop.default(null),
  placesAvailable: shape.placesAvailable.default(null),
  leaseEndOn: shape.leaseEndOn.default(null),
}) satisfies z.ZodType<PracticeFacts>;

/** P-1 · facts stated by hand for a date: a correction when something was stated for it, else news. */
export const correctPracticeInputSchema = z.object({
  id: idSchema,
  referenceDate: calendarDateSchema,
  facts: statedFactsSchema.refine((facts) => statedFacts(facts).length > 0, { error: 'NO_FACT_STATED' }),
  source: requiredLine(PRACTICE_TEXT_LIMITS.source),
  reason: reasonSchema,
  /** The statement that was recorded last when the actor looked (S-3). */
  seenStatementId: z.string().max(100).nullable(),
});

/** Who and where a practice is; not dated. */
export const practiceIdentitySchema = z.object({
  name: requiredLine(PRACTICE_TEXT_LIMITS.name),
  address: line(PRACTICE_TEXT_LIMITS.address),
  postcode: line(10).refine((text) => text === '' || /^[1-9]\d{3} ?[A-Za-z]{2}$/.test(text), {
    error: 'NOT_A_POSTCODE',
  }),
  place: line(PRACTICE_TEXT_LIMITS.place),
  municipalityCode: z.string().regex(/^GM\d{4}$/),
  ownershipForm: ownershipFormSchema,
  ownerOrganisation: line(PRACTICE_TEXT_LIMITS.owner)
    .transform((text) => (text === '' ? null : text))
    .nullable(),
});
export type PracticeIdentityFields = z.infer<typeof practiceIdentitySchema>;

/** `seen` is the identity the actor looked at (S-3): when it no longer holds, somebody was first. */
export const correctIdentityInputSchema = z.object({
  id: idSchema,
  identity: practiceIdentitySchema,
  seen: z.object({
    name: z.string(),
    address: z.string(),
    postcode: z.string(),
    place: z.string(),
    municipalityCode: z.string(),
    ownershipForm: z.string(),
    ownerOrganisation: z.string().nullable(),
  }),
});

export const addPracticeInputSchema = practiceIdentitySchema.extend({
  agbCode: z.string().regex(/^\d{8}$/),
});
export const addPracticeResultSchema = z.object({ id: z.string() });

export const closePracticeInputSchema = z.object({
  id: idSchema,
  /** Last day of care; may lie ahead: an announced closing. */
  closedOn: calendarDateSchema,
  reason: reasonSchema,
  /** The open case the actor has seen and leaves open; null: there is none. */
  acknowledgedCaseId: idSchema.nullable(),
});
export const reopenPracticeInputSchema = z.object({
  id: idSchema,
  /** First day of care again. */
  reopenedOn: calendarDateSchema,
  reason: reasonSchema,
});
