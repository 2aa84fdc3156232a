import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { rowStampSchema } from './content-limits.ts';
import { fundingBasisSchema, partnerKindSchema } from './plan-codes.ts';
import { measureSchema } from './plan-content.ts';

const measureViewSchema = measureSchema.extend(rowStampSchema.shape).extend({
  /** How many result obligations hang on it. */
  obligations: z.int(),
});
export type MeasureView = z.infer<typeof measureViewSchema>;

const totalSchema = z.object({
  measures: z.int(),
  /** The exact sum of the costs that are known, in cents; null: of none. */
  knownCents: z.int().nullable(),
  /** Measures of which the cost is unknown. */
  unknown: z.int(),
});
export type MeasureTotal = z.infer<typeof totalSchema>;

/** L-3 · the measures of a plan as the reader has it, with what they cost as far as it is known. */
export const measuresViewSchema = z.object({
  planId: z.string(),
  periodFrom: z.int(),
  periodTo: z.int(),
  partners: z.array(z.object({ id: z.string(), kind: partnerKindSchema, name: z.string() })),
  goals: z.array(z.object({ id: z.string(), wording: z.string() })),
  measures: z.array(measureViewSchema),
  total: totalSchema,
  /** Per funding basis that occurs; null: none was chosen yet. */
  byFunding: z.array(totalSchema.extend({ fundingBasis: fundingBasisSchema.nullable() })),
  most: z.int(),
  can: z.object({ add: capabilitySchema, set: capabilitySchema, remove: capabilitySchema }),
});
export type MeasuresView = z.infer<typeof measuresViewSchema>;
