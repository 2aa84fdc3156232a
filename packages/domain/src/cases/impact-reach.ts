import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

/** Source and reason of the product's own proposal; the screen has its words. */
export const PRODUCT_DEFAULT = 'productDefault';

const writtenSchema = z.string().trim().min(1).max(500);

/** D-6 · how far patients are taken to go, from a day on. */
export const setReachInputSchema = z.object({
  radiusKm: z.number().min(1).max(50).multipleOf(0.1),
  detourFactor: z.number().min(1).max(3).multipleOf(0.01),
  validFrom: calendarDateSchema,
  source: writtenSchema,
  reason: writtenSchema,
});

export const reachViewSchema = z.object({
  today: z.string(),
  /** First day of the setting that holds today. */
  current: z.string(),
  /** Newest first. */
  settings: z.array(
    z.object({
      validFrom: z.string(),
      radiusKm: z.number(),
      detourFactor: z.number(),
      /** The product's own proposal, no decision of the sector. */
      isDefault: z.boolean(),
      source: z.string(),
      reason: z.string(),
      recordedAt: z.string(),
    }),
  ),
});
export type ReachView = z.infer<typeof reachViewSchema>;

/** D-6 · a setting starts today or later, and none is overwritten: what was shown before stays explained. */
export const decideSetReach = (
  validFrom: string,
  { today, known }: { readonly today: string; readonly known: readonly string[] },
): Verdict =>
  verdictOf(
    violatedIf(validFrom < today, 'DATE_IN_PAST', { today }),
    violatedIf(known.includes(validFrom), 'REACH_DATE_TAKEN', { validFrom }),
  );
