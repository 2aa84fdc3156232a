import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { planTemplateItemsSchema } from './plan-template.ts';

/** A version of the template with until when it holds: the day before the next one, null for the last. */
export const planTemplateVersionViewSchema = z.object({
  version: z.int().positive(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  /** Of two versions from the same day the newer replaces the older. */
  isReplaced: z.boolean(),
  items: planTemplateItemsSchema,
  source: z.string(),
  reason: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
});
export type PlanTemplateVersionView = z.infer<typeof planTemplateVersionViewSchema>;

export const planTemplateViewSchema = z.object({
  today: z.string(),
  /** The version that holds today. */
  current: z.int().positive(),
  /** The version entered last: the one that a new version follows. */
  latest: z.int().positive(),
  /** Newest first. */
  versions: z.array(planTemplateVersionViewSchema),
});
export type PlanTemplateView = z.infer<typeof planTemplateViewSchema>;

export const setPlanTemplateInputSchema = z.object({
  items: planTemplateItemsSchema,
  validFrom: calendarDateSchema,
  reason: z.string().trim().min(1).max(1_000),
  source: z.string().trim().min(1).max(300),
  /** The version that was entered last when the form was opened (S-3). */
  latest: z.int().positive(),
});
