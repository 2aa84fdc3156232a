import type { CalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { dueDayOf, type JobName, SCHEDULE_OF } from '@regiovast/domain/work/jobs';
import { takeCalendarSteps } from '../arrangements/calendar-steps.ts';
import { expireAcceptances } from '../cases/expire-acceptances.ts';
import { remindOfArrangements } from '../arrangements/remind-of-arrangements.ts';
import { eraseGuardedTexts } from '../cases/guarded-erase.ts';
import { remindOfActions } from '../cases/remind-of-actions.ts';
import { renewTerms } from '../cases/renew-terms.ts';
import { tellOfAlarms } from '../housing/tell-of-alarms.ts';
import { remindOfGuidance } from '../housing/tell-of-guidance.ts';
import { remindOfProgress } from '../plans/remind-of-progress.ts';
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

/** D-7, D-3 · what lapsed comes back first, so that its term counts when the terms are worked out. */
async function renewCases(deps: Deps): Promise<number> {
  const lapsed = await expireAcceptances(deps);
  return lapsed + (await renewTerms(deps));
}

/** Every job of a day, in the order in which they run; mail has its own way, see `send-mails.ts`. */
export const JOBS: readonly Job[] = [
  job('terms', renewCases),
  job('guarded-text-retention', eraseGuardedTexts),
  job('action-reminders', remindOfActions),
  job('plan-progress', remindOfProgress),
  job('arrangement-calendar', takeCalendarSteps),
  job('arrangement-reminders', remindOfArrangements),
  job('housing-guidance', remindOfGuidance),
  job('housing-alarms', tellOfAlarms),
  job('quality-checks', checkEverything),
  job('digests', makeDigests),
];
