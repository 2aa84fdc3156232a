import { type CalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { dueDayOf, type JobName, SCHEDULE_OF } from '@regiovast/domain/work/jobs';
import type { Deps } from '../trpc/deps.ts';
import { checkEverything } from './check-nightly.ts';
import { makeDigests } from './make-digests.ts';

/** Work of which one process at a time does a run: what a run does twice, it has done once. */
export type Job = {
  readonly name: JobName;
  /** The day for which it must run now; null: not now. */
  readonly due: (now: Date, lastRunOn: CalendarDate | null) => CalendarDate | null;
  /** Does what waits, and answers how much that was. */
  readonly run: (deps: Deps) => Promise<number>;
};

const job = (name: JobName, run: Job['run']): Job => ({
  name,
  due: (now, lastRunOn) => dueDayOf(SCHEDULE_OF[name], now, lastRunOn),
  run,
});

/** Every job of a day, in the order in which they run; mail has its own way, see `send-mails.ts`. */
export const JOBS: readonly Job[] = [job('quality-checks', checkEverything), job('digests', makeDigests)];
