import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { rowStampSchema } from './content-limits.ts';
import { obligationSchema } from './plan-content.ts';

const obligationViewSchema = obligationSchema.extend(rowStampSchema.shape);
export type ObligationView = z.infer<typeof obligationViewSchema>;

/** L-2 · the result obligations of a plan as the reader has it. */
export const obligationsViewSchema = z.object({
  planId: z.string(),
  periodFrom: z.int(),
  periodTo: z.int(),
  /** Every measure of the plan: each obligation hangs on one. */
  measures: z.array(z.object({ id: z.string(), title: z.string() })),
  obligations: z.array(obligationViewSchema),
  can: z.object({ set: capabilitySchema, remove: capabilitySchema }),
});
export type ObligationsView = z.infer<typeof obligationsViewSchema>;
