import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { morningOf, nightOf } from './night.ts';

/** Work that nobody asks for, in the order in which it runs: what is told of a record follows what changes it. */
export const JOB_NAMES = [
  'terms',
  'guarded-text-retention',
  'action-reminders',
  'plan-progress',
  'arrangement-calendar',
  'arrangement-reminders',
  'housing-guidance',
  'housing-alarms',
  'quality-checks',
  'digests',
  'mail',
] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** Stands with mail and digests where no mail server was named: no mail leaves. */
export const MAIL_OFF = 'MAIL_OFF';

/** When a job runs: once per night, once per morning, or whenever there is something to do. */
export const JOB_SCHEDULES = ['night', 'morning', 'continuous'] as const;
export type JobSchedule = (typeof JOB_SCHEDULES)[number];

export const SCHEDULE_OF: Readonly<Record<JobName, JobSchedule>> = {
  terms: 'night',
  'guarded-text-retention': 'night',
  'action-reminders': 'night',
  'plan-progress': 'night',
  'arrangement-calendar': 'night',
  'arrangement-reminders': 'night',
  'housing-guidance': 'night',
  'housing-alarms': 'night',
  'quality-checks': 'night',
  digests: 'morning',
  mail: 'continuous',
};

const DAY_OF: Readonly<Record<JobSchedule, (now: Date) => CalendarDate>> = {
  night: nightOf,
  morning: morningOf,
  continuous: morningOf,
};

/**
 * The day for which a job of a day must run now; null when it did, or is no job of a day. Days that were missed are
 * not made up for one by one: the run of the last one does all that waits.
 * @param lastRunOn the day for which it ran last; null: never
 */
export function dueDayOf(
  schedule: JobSchedule,
  now: Date,
  lastRunOn: CalendarDate | null,
): CalendarDate | null {
  if (schedule === 'continuous') return null;
  const day = DAY_OF[schedule](now);
  return lastRunOn !== null && lastRunOn >= day ? null : day;
}

/** The next day for which a job of a day runs; today when it is due, null when it is no job of a day. */
export function nextDayOf(
  schedule: JobSchedule,
  now: Date,
  lastRunOn: CalendarDate | null,
): CalendarDate | null {
  if (schedule === 'continuous') return null;
  return dueDayOf(schedule, now, lastRunOn) ?? addDays(DAY_OF[schedule](now), 1);
}

const MILLISECONDS_PER_MINUTE = 60_000;
const FIRST_PAUSE_MS = MILLISECONDS_PER_MINUTE;
const LONGEST_PAUSE_MS = 60 * MILLISECONDS_PER_MINUTE;

/**
 * How long a job that failed rests before it is tried again, in milliseconds: a minute, then twice the rest before,
 * an hour at most.
 * @param lastPauseMs the rest before; null: the run before went well
 */
export const pauseAfterFailure = (lastPauseMs: number | null): number =>
  lastPauseMs === null
    ? FIRST_PAUSE_MS
    : Math.min(Math.max(2 * lastPauseMs, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
