import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { riskPhaseSchema } from '../cases/phases.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { ownershipFormSchema, patientStopSchema, practiceFactsSchema } from './practice-facts.ts';

export const PRACTICE_SORTS = ['name', 'municipality', 'enrolledPatients', 'gpFte', 'owners60Plus'] as const;

export const practiceListInputSchema = pageInputSchema.extend({
  search: z.string().trim().max(100).default(''),
  regionCode: regionCodeSchema.optional(),
  municipalityCode: z.string().max(10).optional(),
  patientStop: patientStopSchema.optional(),
  ownershipForm: ownershipFormSchema.optional(),
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
  referenceDate: z.string().nullable(),
  openCasePhase: riskPhaseSchema.nullable(),
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
  closedOn: z.string().nullable(),
  asOf: z.string(),
  facts: practiceFactsSchema,
  statements: z.array(
    practiceFactsSchema.extend({
      referenceDate: z.string(),
      source: z.string(),
      recordedAt: z.string(),
      recordedBy: z.string(),
    }),
  ),
  openCase: z.object({ id: z.string(), number: z.string(), phase: riskPhaseSchema }).nullable(),
});
export type PracticeView = z.infer<typeof practiceViewSchema>;

export const practiceSearchInputSchema = z.object({ search: z.string().trim().min(2).max(100) });
export const practiceHitSchema = z.object({
  id: z.string(),
  agbCode: z.string(),
  name: z.string(),
  place: z.string(),
  enrolledPatients: z.int().nullable(),
  referenceDate: z.string().nullable(),
  openCase: z.object({ id: z.string(), number: z.string() }).nullable(),
});
export type PracticeHit = z.infer<typeof practiceHitSchema>;
