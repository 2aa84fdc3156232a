import { z } from 'zod';
import { PART_STATES, PART_UNITS, SCORE_BANDS, SCORE_PARTS } from './score-parts.ts';

export const scorePartSchema = z.enum(SCORE_PARTS);
export const scoreBandSchema = z.enum(SCORE_BANDS);
const points = z.int().min(0).max(100);

/**
 * The score of a region in a list. `value` null: nothing is known, or no quarter was sealed. `confidence` from
 * 0 to 1: the share of the weight that rests on stated facts. `change`: points since the last sealed quarter;
 * null when there is none or its weights were others.
 */
export const scoreSummarySchema = z.object({
  value: points.nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  change: z.int().min(-100).max(100).nullable(),
  band: scoreBandSchema.nullable(),
});
export type ScoreSummary = z.infer<typeof scoreSummarySchema>;

/** One part as it is explained: value in `unit`, weight in points, what it adds to the score. */
export const partExplanationSchema = z.object({
  part: scorePartSchema,
  value: z.number().nullable(),
  unit: z.enum(PART_UNITS),
  weight: points,
  /** Null when the reader may not see the parts. Together with the others exactly the score. */
  points: points.nullable(),
  maxPoints: points,
  /** The share of the practices that state what the part needs, 0 to 1; null when hidden. */
  coverage: z.number().min(0).max(1).nullable(),
  /** The value from which the part adds points, and the one from which it adds all of them. */
  calmAt: z.number(),
  severeAt: z.number(),
  state: z.enum(PART_STATES),
});
export type PartExplanation = z.infer<typeof partExplanationSchema>;

/** The lowest score of the two upper bands. */
export const bandLimitsSchema = z.object({ A_HIGHEST: points, B_HIGH: points });

const scorePointSchema = z.object({ quarter: z.string(), value: points.nullable() });

/** The pressure score of a region with everything that explains it (spec section 2, R-1). */
export const scoreExplanationSchema = scoreSummarySchema.extend({
  /** `live`: from the records of the reader's own area; `published`: of the last sealed quarter; `none`: neither. */
  basis: z.enum(['live', 'published', 'none']),
  referenceDate: z.string().nullable(),
  /** Which cases count: all, or only those that were shared with the reader (D-4). */
  cases: z.enum(['all', 'shared']),
  /** The score if everything that is missing were at its best, and at its worst. */
  range: z.object({ from: points, to: points }).nullable(),
  parts: z.array(partExplanationSchema),
  version: z.int().positive(),
  validFrom: z.string(),
  reason: z.string(),
  source: z.string(),
  limits: bandLimitsSchema,
  /** The nation in the last sealed quarter by the same weights. */
  national: z.object({ value: points.nullable(), quarter: z.string(), referenceDate: z.string() }).nullable(),
  /** The sealed quarters with the same weights, oldest first. */
  trend: z.array(scorePointSchema),
});
export type ScoreExplanation = z.infer<typeof scoreExplanationSchema>;
