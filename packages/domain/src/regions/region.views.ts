import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { planStatusSchema } from '../plans/plan-statuses.ts';
import { scoreExplanationSchema, scoreSummarySchema } from '../outlook/score.views.ts';
import { qualitySchema } from '../quarters/snapshot.ts';
import { regionCodeSchema, regionTypeSchema, WORKING_REGION_TYPE } from './region-types.ts';

/** F-4 · `asOf`: facts as of that day, rights as of now; today when left out. */
export const overviewInputSchema = z.object({
  regionType: regionTypeSchema.default(WORKING_REGION_TYPE),
  asOf: calendarDateSchema.optional(),
});

/**
 * Where the figures of a row come from: `live` from the records the reader may see, `published` from the last
 * closed quarter, in which small counts are suppressed (C-4), `none` when there is neither.
 */
const figureBasisSchema = z.enum(['live', 'published', 'none']);

/** A figure never stands alone: null is unknown, or too small to show when `suppressed`. */
export const figureSchema = z.object({
  value: z.number().nullable(),
  suppressed: z.boolean(),
  quality: qualitySchema,
});
export type Figure = z.infer<typeof figureSchema>;

const phaseCountsSchema = z.object({
  SIGNAL: z.int(),
  WATCH: z.int(),
  THREATENED: z.int(),
  ACUTE: z.int(),
  BRIDGING: z.int(),
});

/**
 * One row of the region overview. `phases`, `practices`, `enrolledPatients` and `overdueActions` only where the
 * basis is live.
 */
export const overviewRowSchema = z.object({
  code: z.string(),
  name: z.string(),
  preferentInsurer: z.object({ name: z.string(), isVerified: z.boolean(), isOwn: z.boolean() }).nullable(),
  basis: figureBasisSchema,
  score: scoreSummarySchema,
  inhabitants: figureSchema,
  practicesAtRisk: figureSchema,
  patientsAtRisk: figureSchema,
  stopShareFull: figureSchema,
  stopSharePartial: figureSchema,
  gpsPer10k: figureSchema,
  /** The same ratio the other way round: 10,000 divided by it. */
  inhabitantsPerGpFte: figureSchema,
  casesResolved: figureSchema,
  /** Housing cases that are open. */
  housingCases: figureSchema,
  practices: z.int().nullable(),
  /** Over the practices that state it; null when none does. */
  enrolledPatients: z.int().nullable(),
  phases: phaseCountsSchema.nullable(),
  overdueActions: z.int().nullable(),
  /** `PLAN_STATUS`; null where plans are not the reader's. */
  planStatus: z.union([planStatusSchema, z.enum(['NONE', 'UNKNOWN'])]).nullable(),
  /**
   * C-1 · the tailored arrangements of the reader's own organisation in the region that are approved or under contract,
   * and what they plan in all; `UNKNOWN` for a past day and another division; null for who is party to none by its kind.
   */
  arrangements: z.union([z.object({ count: z.int(), cents: z.int() }), z.literal('UNKNOWN')]).nullable(),
});
export type OverviewRow = z.infer<typeof overviewRowSchema>;

const trendPointSchema = z.object({ quarter: z.string(), value: z.number().nullable() });

/** A national figure with its trend over the closed quarters, oldest first. */
export const nationalFigureSchema = figureSchema.extend({
  indicatorCode: z.string(),
  unit: z.string(),
  referenceDate: z.string(),
  source: z.string(),
  trend: z.array(trendPointSchema),
});
export type NationalFigure = z.infer<typeof nationalFigureSchema>;

export const overviewViewSchema = z.object({
  regionType: regionTypeSchema,
  referenceDate: z.string(),
  /** The day that was asked for; null: today. */
  asOf: z.string().nullable(),
  /** Version of the weights of the pressure score on the reference date. */
  weightsVersion: z.int().positive(),
  /** Most municipalities have the newest figure, some the oldest. */
  populationReferenceDate: z.string(),
  populationOldestDate: z.string(),
  populationSource: z.string(),
  publishedQuarter: z.string().nullable(),
  publishedReferenceDate: z.string().nullable(),
  minimumCount: z.int(),
  national: z.array(nationalFigureSchema),
  rows: z.array(overviewRowSchema),
});
export type OverviewView = z.infer<typeof overviewViewSchema>;

export const regionInputSchema = z.object({ code: regionCodeSchema, asOf: calendarDateSchema.optional() });

/** One region in full: its overview row, its trend, its municipalities; practices and cases are lists of their own. */
export const regionViewSchema = z.object({
  regionType: regionTypeSchema,
  row: overviewRowSchema,
  score: scoreExplanationSchema,
  referenceDate: z.string(),
  asOf: z.string().nullable(),
  populationReferenceDate: z.string(),
  populationSource: z.string(),
  publishedQuarter: z.string().nullable(),
  minimumCount: z.int(),
  trends: z.array(
    z.object({ indicatorCode: z.string(), unit: z.string(), points: z.array(trendPointSchema) }),
  ),
  municipalities: z.array(
    z.object({ code: z.string(), name: z.string(), inhabitants: z.number().nullable() }),
  ),
  preferentSource: z.string().nullable(),
});
export type RegionView = z.infer<typeof regionViewSchema>;
