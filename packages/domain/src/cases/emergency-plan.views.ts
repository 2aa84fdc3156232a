import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { idSchema } from '../kernel/ids.ts';
import { PLAN_ANSWER_MAX_LENGTH, PLAN_ITEM_STANDINGS } from './emergency-plan.ts';

const wordsSchema = z.object({ label: z.string(), hint: z.string() });

/** An item of the template with its answer; no answer yet is an empty text without a writer. */
const planItemViewSchema = z.object({
  code: z.string(),
  nl: wordsSchema,
  en: wordsSchema,
  isRequired: z.boolean(),
  isProposal: z.boolean(),
  source: z.string(),
  text: z.string(),
  standing: z.enum(PLAN_ITEM_STANDINGS),
  updatedAt: z.string().nullable(),
  updatedBy: z.string().nullable(),
});
export type PlanItemView = z.infer<typeof planItemViewSchema>;

/** D-8 · the emergency plan of a practice as its reader sees it; `plan` null: there is none. */
export const emergencyPlanViewSchema = z.object({
  practice: z.object({ id: z.string(), name: z.string(), municipalityName: z.string() }),
  today: z.string(),
  template: z.object({ version: z.int(), validFrom: z.string(), source: z.string() }),
  plan: z
    .object({
      id: z.string(),
      /** Null for an insurer: it would tell when something was known of a chain (C-6). */
      preparedOn: z.string().nullable(),
      rehearsedOn: z.string().nullable(),
      isRehearsalDue: z.boolean(),
      requiredItems: z.int(),
      filledItems: z.int(),
      items: z.array(planItemViewSchema),
      /** Answers to items that the template no longer asks; they are kept. */
      dropped: z.array(z.object({ code: z.string(), nl: wordsSchema, en: wordsSchema, text: z.string() })),
    })
    .nullable(),
  can: z.object({ prepare: capabilitySchema, setItem: capabilitySchema, rehearse: capabilitySchema }),
});
export type EmergencyPlanView = z.infer<typeof emergencyPlanViewSchema>;

export const planInputSchema = z.object({ practiceId: idSchema });

export const setPlanItemInputSchema = z.object({
  planId: idSchema,
  code: z.string().max(40),
  text: z.string().trim().max(PLAN_ANSWER_MAX_LENGTH),
  /** The answer that the writer saw before writing; empty when there was none (S-3). */
  seen: z.string().max(PLAN_ANSWER_MAX_LENGTH),
});

export const rehearsePlanInputSchema = z.object({
  planId: idSchema,
  rehearsedOn: calendarDateSchema,
  /** The rehearsal that was known when the form was opened (S-3). */
  seen: calendarDateSchema.nullable(),
});
