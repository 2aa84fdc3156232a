import { endJob, findJobRuns, type JobRun, leaseJob, renewLease } from '@regiovast/db/work/job-runs';
import { addDays, type CalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { pauseAfterFailure } from '@regiovast/domain/work/jobs';
import type { Deps } from '../trpc/deps.ts';
import { type Job, JOBS } from './jobs.ts';

/** The process that runs jobs: what it calls itself, its timer, and where it tells what went wrong. */
export type JobProcess = {
  readonly id: string;
  /** Calls every so often until the answer is called. */
  readonly repeat: (beat: () => void, everyMs: number) => () => void;
  readonly report: (error: unknown, job: string) => void;
  /** Whether it wants to end: no other job begins then. */
  readonly isStopping: () => boolean;
};

/** Who holds a job longer than this without a sign of life lost it. */
const LEASE_MS = 120_000;
const BEATS_PER_LEASE = 4;
/** What the overview of jobs shows of a fault of ours; the log has the rest. */
const FAULT = 'FAULT';

export type JobRan = { readonly name: Job['name']; readonly handled: number | null };

/** Runs every job that is due and that no other process has; answers which ran and what each did, null: it failed. */
export async function runDueJobs(
  deps: Deps,
  process: JobProcess,
  jobs: readonly Job[] = JOBS,
): Promise<JobRan[]> {
  const runs = await findJobRuns(deps.store.read);
  const ran: JobRan[] = [];
  for (const job of jobs) {
    if (process.isStopping()) break;
    const lastRunOn = runs.find(({ name }) => name === job.name)?.lastRunOn ?? null;
    const day = job.due(deps.clock.now(), lastRunOn);
    const outcome = day === null ? null : await runLeased(deps, process, job, { day, force: false });
    if (outcome) ran.push(outcome);
  }
  return ran;
}

/** Runs one job whether it is due or not; null when another process has it. */
export const runJobNow = (deps: Deps, process: JobProcess, job: Job): Promise<JobRan | null> =>
  runLeased(deps, process, job, { day: job.due(deps.clock.now(), null) ?? today(deps.clock), force: true });

async function runLeased(
  deps: Deps,
  process: JobProcess,
  job: Job,
  { day, force }: { readonly day: CalendarDate; readonly force: boolean },
): Promise<JobRan | null> {
  const { store, clock } = deps;
  const after = (milliseconds: number): string =>
    new Date(clock.now().getTime() + milliseconds).toISOString();
  const taken = await store.transaction((tx) =>
    leaseJob(
      tx,
      job.name,
      { by: process.id, at: instantNow(clock), until: after(LEASE_MS) },
      addDays(day, -1),
      force,
    ),
  );
  if (!taken) return null;
  const beat = (): void => {
    const until = after(LEASE_MS);
    store
      .transaction((tx) => renewLease(tx, job.name, { by: process.id, until }))
      .catch((error: unknown) => process.report(error, job.name));
  };
  const stop = process.repeat(beat, LEASE_MS / BEATS_PER_LEASE);
  try {
    const handled = await job.run(deps);
    await store.transaction((tx) =>
      endJob(tx, job.name, process.id, {
        lastRunOn: day,
        finishedAt: instantNow(clock),
        handled,
        failure: null,
      }),
    );
    return { name: job.name, handled };
  } catch (error) {
    process.report(error, job.name);
    const rest = pauseAfterFailure(restBefore(taken.before));
    await store.transaction((tx) =>
      endJob(tx, job.name, process.id, {
        finishedAt: instantNow(clock),
        handled: null,
        failure: FAULT,
        leasedUntil: after(rest),
      }),
    );
    return { name: job.name, handled: null };
  } finally {
    stop();
  }
}

/** How long the job rested after it failed the last time, in milliseconds; null when it did not fail. */
function restBefore(run: JobRun | null): number | null {
  if (!run || run.failure === null || run.leasedBy !== null) return null;
  if (run.leasedUntil === null || run.finishedAt === null) return null;
  return Date.parse(run.leasedUntil) - Date.parse(run.finishedAt);
}
