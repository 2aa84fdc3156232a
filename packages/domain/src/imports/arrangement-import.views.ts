import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { centsSchema } from '../kernel/money.ts';
import { fileReadingSchema, importInputSchema, importReportSchema, importRowSchema } from './import.views.ts';

const count = z.int().min(0);

/** A-4 · what a file brings to the budget of one year, in cents. */
export const filedYearSchema = z.object({
  year: z.int(),
  /** What its contracts take of the year: still to be paid and paid; drafts take nothing. */
  addsCents: centsSchema,
  paidCents: centsSchema,
  /** What was taken before. */
  takenCents: centsSchema,
  /** Null: no ceiling was laid down. */
  ceilingCents: centsSchema.nullable(),
  /** What is left afterwards; below 0: the ceiling is exceeded; null without a ceiling. */
  freeAfterCents: centsSchema.nullable(),
});
export type FiledYear = z.infer<typeof filedYearSchema>;

/** What a file of arrangements comes to, in arrangements where the report counts rows; kept with the import. */
export const arrangementOutcomeSchema = z.object({
  arrangements: z.object({ new: count, changed: count, unchanged: count, refused: count }),
  /** Where the new ones stand today. */
  statuses: z.object({ DRAFT: count, CONTRACTED: count, ACTIVE: count, ENDED: count }),
  lines: count,
  payments: count,
  totalCents: centsSchema,
  paidCents: centsSchema,
  years: z.array(filedYearSchema),
});
export type ArrangementOutcome = z.infer<typeof arrangementOutcomeSchema>;

/**
 * C-1 · in whose books a file is read: the insurer for whom it was handed in, and whose it stays when the person goes to work
 * elsewhere. Kept with the import as its mapping.
 */
export const filedMappingSchema = z.object({ insurerId: z.string().min(1) });

/** A kept file of arrangements in a list of them. */
export const arrangementFileRowSchema = importRowSchema.pick({
  id: true,
  fileName: true,
  bytes: true,
  state: true,
  uploadedAt: true,
  uploadedBy: true,
});
export type ArrangementFileRow = z.infer<typeof arrangementFileRowSchema>;

/** A-4 · taking a file over; `confirmsExcess`: the years above a ceiling, or without one, were seen. */
export const commitArrangementsInputSchema = importInputSchema.extend({
  confirmsExcess: z.boolean().default(false),
});

/** A kept file of arrangements as the screen shows it. */
export const arrangementImportViewSchema = arrangementFileRowSchema.extend({
  reading: fileReadingSchema,
  report: importReportSchema,
  outcome: arrangementOutcomeSchema,
  /** A-4 · years that taking it over now takes a confirmation for; empty when it takes none. */
  toConfirm: z.array(filedYearSchema),
  can: z.object({ commit: capabilitySchema }),
});
export type ArrangementImportView = z.infer<typeof arrangementImportViewSchema>;
