import { z } from 'zod';
import { JOB_NAMES, JOB_SCHEDULES } from './jobs.ts';

const jobNameSchema = z.enum(JOB_NAMES);

/** How a job stands: its last run, and when it runs again. */
export const jobViewSchema = z.object({
  name: jobNameSchema,
  schedule: z.enum(JOB_SCHEDULES),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  /** What the last run did, in a count; null: it failed, or there was none. */
  handled: z.int().nullable(),
  /** A short code of what went wrong in the last run. */
  failure: z.string().nullable(),
  /** The process that runs it now. */
  runsAt: z.string().nullable(),
  /** After a failure: not before this instant. */
  restsUntil: z.string().nullable(),
  /** The day for which it runs next; null: whenever there is something to do. */
  nextOn: z.string().nullable(),
  isDue: z.boolean(),
});
export type JobView = z.infer<typeof jobViewSchema>;

export const jobsViewSchema = z.object({
  jobs: z.array(jobViewSchema),
  mail: z.object({
    waiting: z.int().nonnegative(),
    /** When the mail that waits longest was written. */
    waitingSince: z.string().nullable(),
    failed: z.int().nonnegative(),
    sentLastWeek: z.int().nonnegative(),
    lastSentAt: z.string().nullable(),
  }),
});
export type JobsView = z.infer<typeof jobsViewSchema>;

export const runJobSchema = z.object({ name: jobNameSchema });
