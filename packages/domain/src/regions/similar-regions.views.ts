import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { NEARNESS, SIMILARITY_FEATURES } from './similar-regions.ts';
import { regionCodeSchema, regionTypeSchema } from './region-types.ts';

export const similarInputSchema = z.object({ code: regionCodeSchema, asOf: calendarDateSchema.optional() });

const featureSchema = z.enum(SIMILARITY_FEATURES);
const valuesSchema = z.record(featureSchema, z.number().nullable());

/** R-1, F-5 · the regions that are most like one, with what they were compared on and where that comes from. */
export const similarViewSchema = z.object({
  regionType: regionTypeSchema,
  values: valuesSchema,
  /** The region's own published score; null: unknown. */
  score: z.int().nullable(),
  populationSource: z.string(),
  populationReferenceDate: z.string(),
  /** The sealed quarter that tells the supply; null: none was sealed for this division. */
  publishedQuarter: z.string().nullable(),
  publishedReferenceDate: z.string().nullable(),
  regions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      values: valuesSchema,
      distance: z.number().nonnegative(),
      nearness: z.enum(NEARNESS),
      compared: z.array(featureSchema),
      mostAlike: featureSchema,
      leastAlike: featureSchema,
      /** The published score, so that one sees whether the region fares better; null: unknown. */
      score: z.int().nullable(),
    }),
  ),
});
export type SimilarView = z.infer<typeof similarViewSchema>;
