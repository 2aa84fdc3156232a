import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { TERM_AMOUNT_MAX, termKindSchema, termUnitSchema } from './case-terms.ts';
import { riskPhaseSchema } from './phases.ts';

const termRowSchema = z.object({
  amount: z.int(),
  unit: termUnitSchema,
  validFrom: z.string(),
  /** The day before the next one; null: it is the last. */
  validTo: z.string().nullable(),
  /** A proposal of the product, no decision of the sector. */
  isDefault: z.boolean(),
  /** In words; of a default a code that the screen has words for. */
  source: z.string(),
  reason: z.string(),
  recordedAt: z.string(),
});
export type TermRow = z.infer<typeof termRowSchema>;

/** D-3 · how long every term is, was and will be. */
export const caseTermsViewSchema = z.object({
  today: z.string(),
  terms: z.array(
    z.object({
      kind: termKindSchema,
      /** What holds today. */
      current: termRowSchema,
      /** Newest first, those that are to come included. */
      rows: z.array(termRowSchema),
      /** When the last row was recorded: what a change is checked against (S-3). */
      latest: z.string(),
    }),
  ),
});
export type CaseTermsView = z.infer<typeof caseTermsViewSchema>;

export const setTermInputSchema = z.object({
  kind: termKindSchema,
  amount: z.int().min(0).max(TERM_AMOUNT_MAX),
  unit: termUnitSchema,
  validFrom: calendarDateSchema,
  reason: z.string().trim().min(1).max(1_000),
  source: z.string().trim().min(1).max(200),
  latest: z.string(),
});

export const lateInputSchema = pageInputSchema.extend({ regionCode: regionCodeSchema });

/** D-3 · what runs late in a region, as far as the reader may see it. */
export const lateViewSchema = pageOf(
  z.object({
    id: z.string(),
    number: z.string(),
    practiceName: z.string(),
    phase: riskPhaseSchema,
    kind: termKindSchema,
    on: z.string(),
    owner: z.string(),
  }),
).extend({
  on: z.string(),
  kinds: z.array(z.object({ kind: termKindSchema, cases: z.int() })),
});
export type LateView = z.infer<typeof lateViewSchema>;
