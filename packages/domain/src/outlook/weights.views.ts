import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { scoreWeightsSchema } from './score-weights.ts';
import { scoreBandSchema } from './score.views.ts';

/** A version of the weights with until when it holds: the day before the next one, null for the last. */
export const weightsVersionViewSchema = z.object({
  version: z.int().positive(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  /** Of two versions from the same day the newer replaces the older, which then never holds. */
  isReplaced: z.boolean(),
  reason: z.string(),
  source: z.string(),
  recordedAt: z.string(),
  weights: scoreWeightsSchema,
});
export type WeightsVersionView = z.infer<typeof weightsVersionViewSchema>;

export const weightsViewSchema = z.object({
  today: z.string(),
  /** The version that holds today. */
  current: z.int().positive(),
  /** The version entered last: the one that a new version is checked against. */
  latest: z.int().positive(),
  /** Newest first. */
  versions: z.array(weightsVersionViewSchema),
});
export type WeightsView = z.infer<typeof weightsViewSchema>;

export const previewWeightsInputSchema = z.object({ payload: scoreWeightsSchema });

const rankedScoreSchema = z.object({
  value: z.int().nullable(),
  /** 1 is the highest score; regions with the same score share a rank; null when there is no score. */
  rank: z.int().positive().nullable(),
  band: scoreBandSchema.nullable(),
});
export type RankedScore = z.infer<typeof rankedScoreSchema>;

/** What other weights would do to the score, rank and band of every working region today. */
export const weightsPreviewSchema = z.object({
  on: z.string(),
  regions: z.array(
    z.object({ code: z.string(), name: z.string(), before: rankedScoreSchema, after: rankedScoreSchema }),
  ),
  changedScores: z.int(),
  changedRanks: z.int(),
  changedBands: z.int(),
});
export type WeightsPreview = z.infer<typeof weightsPreviewSchema>;

export const setWeightsInputSchema = z.object({
  payload: scoreWeightsSchema,
  validFrom: calendarDateSchema,
  reason: z.string().trim().min(1).max(1_000),
  /** The version that was entered last when the form was opened (S-3). */
  latest: z.int().positive(),
});
