import { z } from 'zod';
import { riskPhaseSchema } from '../cases/phases.ts';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { ownershipFormSchema, patientStopSchema, practiceFactsSchema } from './practice-facts.ts';
import { PRACTICE_SORTS, PRACTICE_STATES } from './practice-sorts.ts';

export { PRACTICE_SORTS } from './practice-sorts.ts';

/** Control characters in a search mean nothing, and a database may refuse them (S-5). */
const searchTextSchema = z.string().transform((text) => text.replace(/\p{Cc}+/gu, ' ').trim());

export const practiceListInputSchema = pageInputSchema.extend({
  search: searchTextSchema.pipe(z.string().max(100)).default(''),
  regionCode: regionCodeSchema.optional(),
  municipalityCode: z
    .string()
    .regex(/^[A-Z0-9-]{1,10}$/)
    .optional(),
  patientStop: patientStopSchema.optional(),
  ownershipForm: ownershipFormSchema.optional(),
  /** F-4 · facts, phases and openness as of this day; absent: today. */
  asOf: calendarDateSchema.optional(),
  state: z.enum(PRACTICE_STATES).default('open'),
  /** P-4 · the key of an owner organisation. */
  chain: z.string().max(200).optional(),
  /** Lease known to end on or after the day and within so many months of it. */
  leaseWithinMonths: z.int().min(1).max(120).optional(),
  /** Nothing stated of this reference date or later. */
  nothingSince: calendarDateSchema.optional(),
  sort: z.enum(PRACTICE_SORTS).default('name'),
  descending: z.boolean().default(false),
});
export type PracticeListInput = z.infer<typeof practiceListInputSchema>;

export const practiceRowSchema = z.object({
  id: z.string(),
  agbCode: z.string(),
  name: z.string(),
  place: z.string(),
  municipalityName: z.string(),
  ownershipForm: ownershipFormSchema,
  enrolledPatients: z.int().nullable(),
  gpFte: z.number().nullable(),
  owners: z.int().nullable(),
  owners60Plus: z.int().nullable(),
  patientStop: patientStopSchema,
  placesAvailable: z.int().nullable(),
  leaseEndOn: z.string().nullable(),
  referenceDate: z.string().nullable(),
  openCasePhase: riskPhaseSchema.nullable(),
  /** Last day of care when it was closed on the day, or its closing is announced. */
  closedOn: z.string().nullable(),
});
export type PracticeRow = z.infer<typeof practiceRowSchema>;
export const practicePageSchema = pageOf(practiceRowSchema);

export const practiceInputSchema = z.object({ id: idSchema, asOf: calendarDateSchema.optional() });

/** A practice as it stood on a date, with every statement that was made of it (P-1). */
export const practiceViewSchema = z.object({
  id: z.string(),
  agbCode: z.string(),
  name: z.string(),
  address: z.string(),
  postcode: z.string(),
  place: z.string(),
  municipalityCode: z.string(),
  municipalityName: z.string(),
  region: z.object({ code: z.string(), name: z.string() }).nullable(),
  ownershipForm: ownershipFormSchema,
  ownerOrganisation: z.string().nullable(),
  /** P-4 · under which the practices of the same owner are found; null without an owner. */
  chainKey: z.string().nullable(),
  asOf: z.string(),
  today: z.string(),
  isOpen: z.boolean(),
  /** Last day of care of the closure it is in on the day, or of an announced one. */
  closedOn: z.string().nullable(),
  closures: z.array(
    z.object({
      closedOn: z.string(),
      reopenedOn: z.string().nullable(),
      reason: z.string(),
      reopenReason: z.string().nullable(),
      recordedAt: z.string(),
      recordedBy: z.string(),
    }),
  ),
  facts: practiceFactsSchema,
  /** Of all dates, newest first. */
  statements: z.array(
    practiceFactsSchema.extend({
      id: z.string(),
      referenceDate: z.string(),
      source: z.string(),
      recordedAt: z.string(),
      recordedBy: z.string(),
      reason: z.string().nullable(),
    }),
  ),
  /** S-3 · goes back with a correction. */
  latestStatementId: z.string().nullable(),
  openCase: z
    .object({
      id: z.string(),
      number: z.string(),
      phase: riskPhaseSchema,
      owner: z.string(),
      expectedEndOn: z.string().nullable(),
    })
    .nullable(),
  nextTerm: z
    .object({ kind: z.enum(['closing', 'assess', 'caseEnd', 'leaseEnd']), on: z.string() })
    .nullable(),
  can: z.object({
    logSignal: capabilitySchema,
    correct: capabilitySchema,
    correctIdentity: capabilitySchema,
    close: capabilitySchema,
    reopen: capabilitySchema,
  }),
});
export type PracticeView = z.infer<typeof practiceViewSchema>;

export const practiceSearchInputSchema = z.object({
  search: searchTextSchema.pipe(z.string().min(2).max(100)),
});
/** As many practices as are offered at a time while someone types. */
export const PRACTICE_SEARCH_HITS = 10;
export const practiceHitSchema = z.object({
  id: z.string(),
  agbCode: z.string(),
  name: z.string(),
  place: z.string(),
  enrolledPatients: z.int().nullable(),
  /** As the practice stated with its latest facts; null: unknown. */
  placesAvailable: z.int().nullable(),
  referenceDate: z.string().nullable(),
  /** Last day of care when that has passed; such a practice is shown and cannot be chosen. */
  closedOn: z.string().nullable(),
  openCase: z.object({ id: z.string(), number: z.string() }).nullable(),
});
export type PracticeHit = z.infer<typeof practiceHitSchema>;

export const practiceMunicipalitySchema = z.object({ code: z.string(), name: z.string() });
