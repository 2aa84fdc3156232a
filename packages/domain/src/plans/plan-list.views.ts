import { z } from 'zod';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { PLAN_SORTS } from './plan-columns.ts';
import { PLAN_STATUSES, planStatusSchema } from './plan-statuses.ts';

/** Which plans are asked for; what is left out narrows nothing. */
export const planFiltersSchema = z.object({
  regionCode: regionCodeSchema.optional(),
  statuses: z.array(planStatusSchema).max(PLAN_STATUSES.length).default([]),
  /** A calendar year within the period of the plan. */
  year: z.int().min(2020).max(2105).optional(),
  mineOnly: z.boolean().default(false),
});
export type PlanFilters = z.infer<typeof planFiltersSchema>;

export const planOrderSchema = z.object({
  sort: z.enum(PLAN_SORTS).default('statusSince'),
  descending: z.boolean().default(true),
});
export type PlanOrder = z.infer<typeof planOrderSchema>;
export const planListInputSchema = pageInputSchema
  .extend(planFiltersSchema.shape)
  .extend(planOrderSchema.shape);

/** A plan as lists show it; who reads a released version finds that version here too. */
export const planRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  rhoName: z.string(),
  periodFrom: z.int(),
  periodTo: z.int(),
  status: planStatusSchema,
  statusSince: z.string(),
  ownerName: z.string(),
  /** L-1 · how much of what the template asks is there. */
  completeness: z.object({ required: z.int(), filled: z.int() }),
});
export type PlanRow = z.infer<typeof planRowSchema>;
export const planPageSchema = pageOf(planRowSchema);

/** A working region that the RHO can plan for, with those of its municipalities that lie in its area. */
export const regionToPlanSchema = z.object({
  code: z.string(),
  name: z.string(),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type RegionToPlan = z.infer<typeof regionToPlanSchema>;
