import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { rowStampSchema } from './content-limits.ts';
import { goalSchema } from './plan-content.ts';

/** R-1 · the indicator of a goal in its newest definition. */
const goalIndicatorSchema = z.object({
  code: z.string(),
  labelNl: z.string(),
  labelEn: z.string(),
  unit: z.string(),
  topic: z.string(),
});
export type GoalIndicator = z.infer<typeof goalIndicatorSchema>;

const goalViewSchema = goalSchema.extend(rowStampSchema.shape).extend({
  /** Null: an indicator that has no definition any more. */
  indicator: goalIndicatorSchema.nullable(),
  /** How many measures serve it. */
  measures: z.int(),
});
export type GoalView = z.infer<typeof goalViewSchema>;

/** L-2 · the goals of a plan as the reader has it. */
export const goalsViewSchema = z.object({
  planId: z.string(),
  periodFrom: z.int(),
  periodTo: z.int(),
  goals: z.array(goalViewSchema),
  /** To choose from; empty for who does not write. */
  indicators: z.array(goalIndicatorSchema),
  /** Baselines that the frozen situation offers; empty for who does not write. */
  offers: z.array(
    z.object({ indicatorCode: z.string(), value: z.number(), on: z.string(), source: z.string() }),
  ),
  can: z.object({ set: capabilitySchema, remove: capabilitySchema }),
});
export type GoalsView = z.infer<typeof goalsViewSchema>;
export type BaselineOffer = GoalsView['offers'][number];
