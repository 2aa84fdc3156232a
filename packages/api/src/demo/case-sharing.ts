import { DEFAULT_CASE_TERMS, termEnd } from '@regiovast/domain/cases/case-terms';
import { addWorkingDays } from '@regiovast/domain/kernel/working-days';
import type { TimelineStep } from './case-timeline.ts';
import { type DemoCalendar, instantOn } from './demo-calendar.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

export type DemoSharing = {
  readonly officer: DemoPerson;
  readonly sharedAt: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedAt: string | null;
};

/** How often a case beyond a signal is shared, how often that is acknowledged, and how fast; assumed. */
const SHARE_SHARED = 0.6;
const SHARE_ACKNOWLEDGED = 0.93;
const MOST_WORKING_DAYS = 6;
const LATE_IN_THE_DAY = 0.95;
const LATER_THAN_THAT = 0.98;

/** D-4 · every case that became acute is shared with the preferent insurer, most others beyond a signal too. */
export function caseSharing(
  steps: readonly TimelineStep[],
  officer: DemoPerson,
  { calendar, prng }: { calendar: DemoCalendar; prng: Prng },
): DemoSharing | null {
  const acute = steps.find(({ phase }) => phase === 'ACUTE');
  const beyondSignal = steps.find(({ phase }) => phase !== 'SIGNAL' && phase !== 'CLOSED_NO_RISK');
  const isShared = prng.chance(SHARE_SHARED);
  const step = isShared ? beyondSignal : acute;
  if (!step) return null;
  const sharedOn = step.enteredAt.slice(0, 10);
  const answeredOn = addWorkingDays(sharedOn, prng.between(1, MOST_WORKING_DAYS));
  const isAcknowledged = prng.chance(SHARE_ACKNOWLEDGED) && answeredOn <= calendar.lastDay;
  return {
    officer,
    sharedAt: instantOn(sharedOn, LATE_IN_THE_DAY),
    acknowledgeBy: termEnd(DEFAULT_CASE_TERMS.ACKNOWLEDGE, sharedOn, null) ?? sharedOn,
    acknowledgedAt: isAcknowledged ? instantOn(answeredOn, LATER_THAN_THAT) : null,
  };
}
