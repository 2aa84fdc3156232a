import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { CONTENT_LENGTHS, planNumberSchema, removeRowSchema } from './content-limits.ts';

/** L-2 · a result obligation as it is written. */
const obligationFieldsSchema = z.object({
  measureId: idSchema,
  wording: z.string().trim().min(1).max(CONTENT_LENGTHS.wording),
  targetValue: planNumberSchema,
  unit: z.string().trim().min(1).max(CONTENT_LENGTHS.unit),
  dueOn: calendarDateSchema,
  /** What will show that it was reached. */
  evidence: z.string().trim().min(1).max(CONTENT_LENGTHS.evidence),
});
export type ObligationFields = z.infer<typeof obligationFieldsSchema>;

/** `id` and `version` null: a new obligation. */
export const setObligationInputSchema = z
  .object({
    planId: idSchema,
    id: idSchema.nullable(),
    version: seenVersionSchema.nullable(),
    obligation: obligationFieldsSchema,
  })
  .refine(({ id, version }) => (id === null) === (version === null), { path: ['version'] });

export const removeObligationInputSchema = removeRowSchema;
