import type { JobRun } from '@regiovast/db/work/job-runs';
import type { JobView } from '@regiovast/domain/work/job.views';
import {
  dueDayOf,
  JOB_NAMES,
  type JobName,
  MAIL_OFF,
  nextDayOf,
  SCHEDULE_OF,
} from '@regiovast/domain/work/jobs';

/** How every job stands at an instant, in the order in which they run. */
export function jobViews(runs: readonly JobRun[], now: Date, isMailDue: boolean): JobView[] {
  const runOf = (name: JobName) => runs.find((run) => run.name === name);
  const isMailOff = runOf('mail')?.failure === MAIL_OFF;
  return JOB_NAMES.map((name) => {
    const view = jobView(name, runOf(name), now, isMailDue);
    // What is for mail alone does not run, and is not late, where there is no mail.
    const isOff = isMailOff && (name === 'mail' || name === 'digests');
    return isOff ? { ...view, failure: MAIL_OFF, isDue: false, nextOn: null } : view;
  });
}

function jobView(name: JobName, run: JobRun | undefined, now: Date, isMailDue: boolean): JobView {
  const schedule = SCHEDULE_OF[name];
  const lastRunOn = run?.lastRunOn ?? null;
  const held = run?.leasedUntil && run.leasedUntil > now.toISOString() ? run : null;
  return {
    name,
    schedule,
    startedAt: run?.startedAt ?? null,
    finishedAt: run?.finishedAt ?? null,
    handled: run?.handled ?? null,
    failure: run?.failure ?? null,
    runsAt: held?.leasedBy ?? null,
    restsUntil: held?.leasedBy === null ? held.leasedUntil : null,
    nextOn: nextDayOf(schedule, now, lastRunOn),
    isDue: schedule === 'continuous' ? isMailDue : dueDayOf(schedule, now, lastRunOn) !== null,
  };
}
