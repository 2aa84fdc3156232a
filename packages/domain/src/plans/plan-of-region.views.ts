import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { planStatusSchema } from './plan-statuses.ts';
import { onScheduleSchema } from './progress.views.ts';

export const plansOfRegionInputSchema = z.object({ regionCode: regionCodeSchema });

const planOfRegionSchema = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  rhoName: z.string(),
  periodFrom: z.int(),
  periodTo: z.int(),
  status: planStatusSchema,
  statusSince: z.string(),
  /** L-1 · for the RHO that keeps it, as long as it can be submitted. */
  completeness: z.object({ required: z.int(), filled: z.int() }).nullable(),
  /** L-5 · of the last quarter with a report; null: nothing was reported. */
  progress: z
    .object({ quarter: quarterSchema, measures: onScheduleSchema, obligations: onScheduleSchema })
    .nullable(),
});
export type PlanOfRegionView = z.infer<typeof planOfRegionSchema>;

/** The plans that count for a region, as far as the reader sees them. */
export const plansOfRegionViewSchema = z.object({
  plans: z.array(planOfRegionSchema),
  can: z.object({ start: capabilitySchema }),
});
