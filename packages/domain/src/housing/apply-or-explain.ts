import { z } from 'zod';

/** H-2 · how a party answered what the guidance asks of it (taxonomy 5); open is the absence of an answer. */
export const ANSWER_STATES = ['APPLIED', 'DEVIATED', 'NOT_APPLICABLE'] as const;
export const answerStateSchema = z.enum(ANSWER_STATES);
export type AnswerState = z.infer<typeof answerStateSchema>;
/** The same with open, as the taxonomy has it. */
export type ApplyOrExplain = AnswerState | 'OPEN';

/** H-2 · answers that need an explanation and somebody else's signature. */
export const EXPLAINED_STATES = ['DEVIATED', 'NOT_APPLICABLE'] as const satisfies readonly AnswerState[];
export const needsExplanation = (state: AnswerState): boolean => state !== 'APPLIED';

/** H-2 · why a step was not applied; no source gives a list, these are the product's own. */
export const EXPLANATION_CATEGORIES = [
  'NO_LOCATION',
  'LEGAL',
  'FINANCIAL',
  'CAPACITY',
  'TIMING',
  'DONE_OTHERWISE',
  'NOT_RELEVANT',
] as const;
export const explanationCategorySchema = z.enum(EXPLANATION_CATEGORIES);
export type ExplanationCategory = z.infer<typeof explanationCategorySchema>;

/** H-2, C-8 · what the other party said of an explanation. */
export const COUNTER_SIGNS = ['SIGNED', 'REFUSED'] as const;
export const counterSignSchema = z.enum(COUNTER_SIGNS);
export type CounterSign = z.infer<typeof counterSignSchema>;
