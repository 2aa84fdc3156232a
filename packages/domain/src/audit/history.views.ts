import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { HISTORY_ACTION_NAMES } from './history-actions.ts';
import { HISTORY_FIELDS, type HistoryField, type HistoryValueKind } from './history-fields.ts';

/** Records that have a history of their own. */
export const HISTORY_SUBJECTS = [
  'case',
  'chainCase',
  'emergencyPlan',
  'practice',
  'region',
  'import',
  'plan',
  'arrangement',
  'housingCase',
] as const;
export const historySubjectSchema = z.enum(HISTORY_SUBJECTS);
export type HistorySubject = z.infer<typeof historySubjectSchema>;

export const historyInputSchema = pageInputSchema.extend({
  subjectKind: historySubjectSchema,
  /** An id, or the code of a region. */
  subjectId: z.union([idSchema, z.string().regex(/^[A-Za-z0-9-]{2,20}$/)]),
});

const FIELD_NAMES = Object.keys(HISTORY_FIELDS) as readonly HistoryField[];
const KINDS = [...new Set(Object.values(HISTORY_FIELDS))] as readonly HistoryValueKind[];

/**
 * A value as the reader may see it: the kind says how the screen words it. A name that is not the reader's to see is
 * null with `isShielded`; a place has how many went there.
 */
export const historyValueSchema = z.object({
  kind: z.enum(KINDS),
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  isShielded: z.boolean().optional(),
  count: z.number().optional(),
});
export type HistoryValue = z.infer<typeof historyValueSchema>;

export const historyChangeSchema = z.object({
  field: z.enum(FIELD_NAMES),
  /** Whether the value before is known; what it was stands in `from`, nothing there is nothing. */
  hasBefore: z.boolean(),
  from: z.array(historyValueSchema),
  to: z.array(historyValueSchema),
});
export type HistoryChange = z.infer<typeof historyChangeSchema>;

export const historyEventSchema = z.object({
  at: z.string(),
  action: z.enum(HISTORY_ACTION_NAMES),
  /** Null: nobody signed in (the product itself), or a name that is not the reader's to see. */
  personName: z.string().nullable(),
  organisationName: z.string().nullable(),
  changes: z.array(historyChangeSchema),
});
export type HistoryEvent = z.infer<typeof historyEventSchema>;
export const historyPageSchema = pageOf(historyEventSchema);
