import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { idSchema } from '../kernel/ids.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { progressStateSchema, progressSubjectSchema } from './plan-codes.ts';
import { planStatusSchema } from './plan-statuses.ts';
import { LATE_REASONS } from './progress.rules.ts';

export const PROGRESS_LIMITS = { words: 2_000, evidence: 1_000 } as const;

export const progressInputSchema = z.object({ planId: idSchema });

/** L-5 · how a measure or an obligation stands in a quarter. */
export const reportProgressInputSchema = z.object({
  planId: idSchema,
  subject: progressSubjectSchema,
  subjectId: idSchema,
  quarter: quarterSchema,
  state: progressStateSchema,
  words: z.string().trim().max(PROGRESS_LIMITS.words),
  /** What was reached, in the unit of the obligation; null: unknown. Of a measure always null. */
  value: z.number().nonnegative().max(1_000_000_000).nullable(),
  evidence: z.string().trim().max(PROGRESS_LIMITS.evidence),
  /** The version of the report that the form showed; null when there was none (S-3). */
  seenVersion: seenVersionSchema.nullable(),
});
export type ReportProgressInput = z.infer<typeof reportProgressInputSchema>;

export const progressReportSchema = z.object({
  quarter: quarterSchema,
  state: progressStateSchema,
  words: z.string(),
  value: z.number().nullable(),
  evidence: z.string(),
  version: z.int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type ProgressReport = z.infer<typeof progressReportSchema>;

/** A measure or an obligation with what was reported of it. */
export const progressItemViewSchema = z.object({
  subject: progressSubjectSchema,
  subjectId: z.string(),
  /** Title of a measure, wording of an obligation. */
  title: z.string(),
  /** The measure that an obligation belongs to. */
  measureTitle: z.string().nullable(),
  /** Who does it: the partner, and the post or person there. */
  partnerName: z.string().nullable(),
  owner: z.string(),
  /** Only of an obligation. */
  target: z
    .object({ value: z.number(), unit: z.string(), dueOn: calendarDateSchema, evidence: z.string() })
    .nullable(),
  /** Partial results by quarter, only of a measure. */
  steps: z.array(z.object({ quarter: quarterSchema, partialResult: z.string() })),
  /** The quarters of which something is to be reported. */
  asked: z.array(quarterSchema),
  reports: z.array(progressReportSchema),
  late: z
    .object({ reason: z.enum(LATE_REASONS), quarter: quarterSchema, dueOn: calendarDateSchema })
    .nullable(),
});
export type ProgressItemView = z.infer<typeof progressItemViewSchema>;

export const onScheduleSchema = z.object({
  onSchedule: z.int(),
  due: z.int(),
  unreported: z.int(),
});

/** A quarter of the plan's period up to now. */
const progressQuarterSchema = z.object({
  quarter: quarterSchema,
  lastDay: calendarDateSchema,
  reportBy: calendarDateSchema,
  measures: onScheduleSchema,
  obligations: onScheduleSchema,
});

/** L-5 · the progress of a plan, per quarter from the start of its period to now. */
export const progressViewSchema = z.object({
  planId: z.string(),
  status: planStatusSchema,
  today: calendarDateSchema,
  currentQuarter: quarterSchema,
  /** Oldest first; none before the period began. */
  quarters: z.array(progressQuarterSchema),
  items: z.array(progressItemViewSchema),
  can: z.object({ report: capabilitySchema }),
});
export type ProgressView = z.infer<typeof progressViewSchema>;
