import { z } from 'zod';
import { pageInputSchema } from '../kernel/page.ts';
import { againReasonSchema } from './answer-again.ts';
import { housingPartySchema } from './housing-codes.ts';
import { housingStepSchema } from './housing-steps.ts';

export const answerAgainInputSchema = pageInputSchema;

const answerAgainRowSchema = z.object({
  /** Null for the platform, which keeps the guidance and opens no case. */
  housingCaseId: z.string().nullable(),
  number: z.string(),
  cell: z.string(),
  label: z.object({ nl: z.string(), en: z.string() }),
  step: housingStepSchema,
  party: housingPartySchema,
  reason: againReasonSchema,
  /** Who answers or records what the party said: the insurer for its own steps, else the RHO; null: not shared yet. */
  answeredBy: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type AnswerAgainRow = z.infer<typeof answerAgainRowSchema>;

/** H-2 · what a guidance asks to be answered again, by case and in the order of the guidance. */
export const answerAgainPageSchema = z.object({
  /** The guidance it is asked by, and the day from which that holds. */
  version: z.int().positive(),
  validFrom: z.string(),
  total: z.int().nonnegative(),
  /** Open cases with something to answer again. */
  cases: z.int().nonnegative(),
  rows: z.array(answerAgainRowSchema),
});
export type AnswerAgainPage = z.infer<typeof answerAgainPageSchema>;
