import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { amountSchema } from './amounts.ts';

/** · the score of a region with its place among the regions of its type, and what both rest on. */
export const regionPressureSchema = z.object({
  score: z.number(),
  /** The highest score is 1; equal scores share a rank. */
  rank: z.int().positive(),
  /** Regions of the type whose score rests on the same weights, this one among them. */
  of: z.int().positive(),
  /** Code and version of the definition: `PRESSURE_SCORE/1`. */
  definition: z.string(),
  weightsVersion: z.int().positive(),
  /** From the insurer's own area as of the day, or of the last sealed quarter. */
  basis: z.enum(['live', 'published']),
  /** The day the score is of. */
  referenceDate: calendarDateSchema,
});
export type RegionPressure = z.infer<typeof regionPressureSchema>;

/** A-2 · what another arrangement of the insurer costs per place. */
export const comparedArrangementSchema = z.object({
  id: z.string(),
  number: z.string(),
  centsPerPlace: amountSchema,
});
export type ComparedArrangement = z.infer<typeof comparedArrangementSchema>;

export const costComparisonSchema = z.object({
  count: z.int().positive(),
  medianCentsPerPlace: amountSchema,
  /** How many of them cost less per place; null when this one has no cost per place. */
  cheaper: z.int().min(0).nullable(),
  /** Each of them, the cheapest first. */
  others: z.array(comparedArrangementSchema),
});
export type CostComparison = z.infer<typeof costComparisonSchema>;

/**
 * A-2, C-1 · the figures of the priority test, as they stand on a day; frozen with the version that is submitted. They
 * compare with other arrangements of the insurer, so that nobody but the insurer ever reads them.
 */
export const priorityFiguresSchema = z.object({
  asOf: calendarDateSchema,
  /** null: the region has no score, or nobody knows it. */
  pressure: regionPressureSchema.nullable(),
  /** Patients of the case who have nowhere to go within reach (D-6); null: no case, or unknown. */
  patientsWithoutPlace: z.int().min(0).nullable(),
  totalCents: amountSchema,
  /** Whole cents per place that is kept or created; null without places. */
  centsPerPlace: amountSchema.nullable(),
  /** The insurer's own other arrangements of the type that have a cost per place; null when there is none. */
  comparison: costComparisonSchema.nullable(),
});
export type PriorityFigures = z.infer<typeof priorityFiguresSchema>;
