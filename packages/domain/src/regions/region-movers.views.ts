import { z } from 'zod';
import { scorePartSchema, scoreSummarySchema } from '../outlook/score.views.ts';
import { overviewInputSchema } from './region.views.ts';
import { regionTypeSchema } from './region-types.ts';

export const moversInputSchema = overviewInputSchema;

const moverSchema = z.object({
  code: z.string(),
  name: z.string(),
  score: scoreSummarySchema,
  /** The parts that changed most since the last sealed quarter; null where the reader may not know. */
  parts: z.array(z.object({ part: scorePartSchema, change: z.int() })).nullable(),
});

/** The regions whose pressure score rose most, and why as far as the reader may know. */
export const moversViewSchema = z.object({
  regionType: regionTypeSchema,
  /** The day that is read. */
  referenceDate: z.string(),
  /** The last sealed quarter and the one before. */
  quarter: z.string().nullable(),
  previousQuarter: z.string().nullable(),
  /** Regions of which a change is known. */
  compared: z.int().nonnegative(),
  /** In the reader's area: since the last sealed quarter. Null: no region of the division lies in it. */
  own: z.array(moverSchema).nullable(),
  /** Everywhere else: between the last two sealed quarters, which is another span of time and stays apart. */
  elsewhere: z.array(moverSchema),
});
export type MoversView = z.infer<typeof moversViewSchema>;
export type Mover = z.infer<typeof moverSchema>;
