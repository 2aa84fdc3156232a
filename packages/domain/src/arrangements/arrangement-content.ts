import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import { fundingBasisSchema } from '../plans/plan-codes.ts';
import { amountSchema } from './amounts.ts';
import {
  accessTestOutcomeSchema,
  arrangementTypeSchema,
  beneficiaryKindSchema,
  lineKindSchema,
  natureSchema,
} from './arrangement-codes.ts';
import { priorityFiguresSchema } from './priority-figures.ts';

/** Names a place or a record as it was when the content was frozen. */
const namedSchema = z.object({ id: z.string(), name: z.string() });

const frozenLineSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: lineKindSchema,
  unitCents: amountSchema.nullable(),
  breakEvenPatients: z.int().nullable(),
  amounts: z.array(
    z.object({
      quarter: quarterSchema,
      /** Patients, or hundredths of hours; null for a fixed amount. */
      quantity: z.int().nullable(),
      cents: amountSchema,
    }),
  ),
});

/**
 * A-3, C-8 · all that is approved, agreed and contracted: this is what the hash is of. Money in cents, dates of the calendar,
 * lines and quarters in order.
 */
export const arrangementContentSchema = z.object({
  number: z.string(),
  title: z.string(),
  insurer: namedSchema,
  rho: namedSchema,
  region: z.object({ code: z.string(), name: z.string() }),
  type: arrangementTypeSchema,
  fundingBasis: fundingBasisSchema,
  nature: natureSchema,
  structuralReason: z.string().nullable(),
  beneficiary: z.object({ kind: beneficiaryKindSchema, practiceId: z.string().nullable(), name: z.string() }),
  course: courseOfActionSchema,
  resultObligation: z.string(),
  planId: z.string().nullable(),
  planMeasureId: z.string().nullable(),
  caseId: z.string().nullable(),
  /** H-1 · the housing case that it is for; left out where there is none, as in what was frozen before there were any. */
  housing: z.object({ id: z.string(), number: z.string() }).optional(),
  accessTest: z
    .object({ outcome: accessTestOutcomeSchema, on: calendarDateSchema, reason: z.string() })
    .nullable(),
  periodFrom: calendarDateSchema,
  periodTo: calendarDateSchema,
  reviewOn: calendarDateSchema,
  expected: z.object({ places: z.int(), on: calendarDateSchema, words: z.string() }),
  whyHere: z.string(),
  whyMeasure: z.string(),
  priority: priorityFiguresSchema,
  lines: z.array(frozenLineSchema),
  totalCents: amountSchema,
});
export type ArrangementContent = z.infer<typeof arrangementContentSchema>;
