import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { seenOrNoneSchema, seenVersionSchema } from '../kernel/seen-version.ts';
import { assessmentOutcomeSchema, criterionVerdictSchema } from './plan-codes.ts';
import { planSectionSchema } from './plan-sections.ts';

/** Characters at most, of what an insurer and an RHO write about a plan. */
export const ASSESSMENT_LIMITS = {
  reason: 2_000,
  note: 4_000,
  message: 4_000,
  decision: 4_000,
  reference: 120,
  evaluation: 20_000,
} as const;

const overPlanSchema = z.object({ planId: idSchema, version: seenVersionSchema });

/** L-4 · takes up the version that was submitted; `version` is that of the plan as it was seen. */
export const startAssessmentInputSchema = overPlanSchema;

/**
 * L-4 · what the insurer finds of one criterion. `initiativeId` is empty for the plan itself, `seenVersion` 0 when nothing
 * was found yet (S-3). The reason goes to the RHO with the decision, the note to nobody outside the insurer.
 */
export const markCriterionInputSchema = z.object({
  assessmentId: idSchema,
  criterion: z.string().min(1).max(60),
  initiativeId: z.union([z.literal(''), idSchema]),
  verdict: criterionVerdictSchema.nullable(),
  reason: z.string().trim().max(ASSESSMENT_LIMITS.reason),
  internalNote: z.string().trim().max(ASSESSMENT_LIMITS.note),
  seenVersion: seenOrNoneSchema,
});

/** L-4 · what must be mended in a section; empty takes the message away. `seen` is the message as it was seen (S-3). */
export const sectionMessageInputSchema = z.object({
  assessmentId: idSchema,
  code: planSectionSchema,
  message: z.string().trim().max(ASSESSMENT_LIMITS.message),
  seen: z.string().max(ASSESSMENT_LIMITS.message),
});

/** L-4, C-8 · decides over the assessment as it was seen: its version rises with every mark and message. */
export const decideInputSchema = z.object({
  assessmentId: idSchema,
  outcome: assessmentOutcomeSchema,
  reason: z.string().trim().min(1).max(ASSESSMENT_LIMITS.decision),
  version: seenVersionSchema,
});

/** L-5 · under which reference and on which day the plan was contracted. */
export const contractInputSchema = overPlanSchema.extend({
  reference: z.string().trim().min(1).max(ASSESSMENT_LIMITS.reference),
  contractedOn: calendarDateSchema,
});

export const startExecutionInputSchema = overPlanSchema.extend({ since: calendarDateSchema });

/** L-5 · what was reached, in words. */
export const evaluateInputSchema = overPlanSchema.extend({
  evaluation: z.string().trim().min(1).max(ASSESSMENT_LIMITS.evaluation),
});
