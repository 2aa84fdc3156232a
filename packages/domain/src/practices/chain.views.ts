import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { practiceRowSchema } from './practice.views.ts';

const chainTotalsSchema = z.object({
  practices: z.int(),
  closedPractices: z.int(),
  regions: z.int(),
  enrolledPatients: z.number().nullable(),
  practicesWithEnrolled: z.int(),
  gpFte: z.number().nullable(),
  practicesWithGpFte: z.int(),
  placesAvailable: z.number().nullable(),
  practicesWithPlaces: z.int(),
  fullStops: z.int(),
  partialStops: z.int(),
  practicesWithKnownStop: z.int(),
  /** Those the reader may see; null for who may see none at all, which is not 0. */
  openCases: z.int().nullable(),
  nextLeaseEndOn: z.string().nullable(),
});

/** P-4 · owners with more than one practice in the reader's area, with what these add up to. */
export const chainRowSchema = chainTotalsSchema.extend({ key: z.string(), name: z.string() });
export type ChainRow = z.infer<typeof chainRowSchema>;
export const chainsInputSchema = z.object({ asOf: calendarDateSchema.optional() });

export const chainInputSchema = z.object({
  key: z.string().min(1).max(200),
  asOf: calendarDateSchema.optional(),
});

export const chainPracticeSchema = practiceRowSchema.extend({
  isOpen: z.boolean(),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  openCase: z.object({ id: z.string(), number: z.string() }).nullable(),
});
export type ChainPractice = z.infer<typeof chainPracticeSchema>;

/** P-4 · all practices of one owner that the reader may see, as of a day. */
export const chainViewSchema = z.object({
  key: z.string(),
  /** As it is spelt most often. */
  name: z.string(),
  /** Other spellings that were taken for the same owner. */
  otherNames: z.array(z.string()),
  asOf: z.string(),
  totals: chainTotalsSchema,
  practices: z.array(chainPracticeSchema),
});
export type ChainView = z.infer<typeof chainViewSchema>;
