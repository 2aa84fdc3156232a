import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { rowStampSchema } from './content-limits.ts';
import { initiativeSchema } from './plan-content.ts';
import { coreValueCriterionSchema } from './plan-reference.ts';

/** A criterion with what the RHO says of it; nothing said yet is empty. */
const criterionAnswerSchema = coreValueCriterionSchema
  .omit({ kinds: true })
  .extend({ words: z.string(), evidence: z.string() });
export type CriterionAnswer = z.infer<typeof criterionAnswerSchema>;

const initiativeViewSchema = initiativeSchema
  .omit({ answers: true })
  .extend(rowStampSchema.shape)
  .extend({
    criteria: z.array(criterionAnswerSchema),
    /** Answers to criteria that are no longer asked of its kind; they are kept. */
    dropped: z.array(z.object({ criterion: z.string(), words: z.string(), evidence: z.string() })),
  });
export type InitiativeView = z.infer<typeof initiativeViewSchema>;

/** L-7 · takeovers, starts and chains of a plan with the four core values, as the reader has the plan. */
export const initiativesViewSchema = z.object({
  planId: z.string(),
  initiatives: z.array(initiativeViewSchema),
  /** The version of the criteria that holds today. */
  reference: z.object({ version: z.int(), validFrom: z.string(), source: z.string() }),
  can: z.object({ set: capabilitySchema, remove: capabilitySchema, answer: capabilitySchema }),
});
export type InitiativesView = z.infer<typeof initiativesViewSchema>;
