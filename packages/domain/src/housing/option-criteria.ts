import { z } from 'zod';

/** H-5 · what locations are compared on, in the order in which it is read. */
export const OPTION_CRITERIA = [
  'SIZE',
  'YEARLY_COST',
  'ONE_OFF_COST',
  'COMPLETION',
  'PLANNING',
  'REACH',
] as const;
export const optionCriterionSchema = z.enum(OPTION_CRITERIA);
export type OptionCriterion = z.infer<typeof optionCriterionSchema>;

/** H-5 · the heaviest that a criterion can weigh; no source prescribes weights. */
export const HEAVIEST = 10;
const weightSchema = z.int().min(0).max(HEAVIEST);

/** H-5 · how much each criterion weighs, as the users of a case agreed. */
export const optionWeightsSchema = z.object({
  SIZE: weightSchema,
  YEARLY_COST: weightSchema,
  ONE_OFF_COST: weightSchema,
  COMPLETION: weightSchema,
  PLANNING: weightSchema,
  REACH: weightSchema,
}) satisfies z.ZodType<Readonly<Record<OptionCriterion, number>>>;
export type OptionWeights = z.infer<typeof optionWeightsSchema>;

/** H-5 · until somebody sets them all criteria weigh the same. */
export const EQUAL_WEIGHTS: OptionWeights = {
  SIZE: 5,
  YEARLY_COST: 5,
  ONE_OFF_COST: 5,
  COMPLETION: 5,
  PLANNING: 5,
  REACH: 5,
};
