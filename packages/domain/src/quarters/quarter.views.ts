import { z } from 'zod';
import { quarterSchema } from '../kernel/quarter.ts';
import { indicatorDefinitionSchema, quarterValueSchema } from './snapshot.ts';

export const quarterInputSchema = z.object({ quarter: quarterSchema });
export const quarterRevisionInputSchema = quarterInputSchema.extend({
  revision: z.int().positive().optional(),
});

/** A quarter with a sealed snapshot, or one that has ended or runs and has none yet. */
export const quarterRowSchema = z.object({
  quarter: z.string(),
  state: z.enum(['running', 'open', 'closed']),
  revision: z.int().nullable(),
  closedAt: z.string().nullable(),
  snapshotSha256: z.string().nullable(),
});
export type QuarterRow = z.infer<typeof quarterRowSchema>;

/** A sealed quarter as its files hold it. */
export const quarterViewSchema = z.object({
  quarter: z.string(),
  revision: z.int(),
  closedAt: z.string(),
  closedBy: z.string(),
  referenceDate: z.string(),
  snapshotSha256: z.string(),
  minimumCount: z.int(),
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  definitions: z.array(indicatorDefinitionSchema),
  values: z.array(quarterValueSchema),
  downloadPath: z.string(),
});
export type QuarterView = z.infer<typeof quarterViewSchema>;

/**
 * What is stale, missing or contradictory, per region, before a quarter is closed; for the ministry of the
 * country as a whole (C-3). A count that is null is suppressed (C-4).
 */
export const CHECK_CODES = [
  'PRACTICES_WITHOUT_FACTS',
  'FACTS_STALE',
  'PATIENT_STOP_UNKNOWN',
  'SIGNALS_NOT_JUDGED',
  'ACTIONS_OVERDUE',
  'RECORDS_CONTRADICT',
  'RECORDS_DOUBTFUL',
] as const;
export const checklistViewSchema = z.object({
  quarter: z.string(),
  canClose: z.boolean(),
  because: z.array(z.string()),
  /** How many regions the checks are about. */
  regionsChecked: z.int(),
  regions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      practices: z.int(),
      checks: z.array(z.object({ code: z.enum(CHECK_CODES), count: z.int().nullable() })),
    }),
  ),
});
export type ChecklistView = z.infer<typeof checklistViewSchema>;
