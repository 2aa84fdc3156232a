import { addDays, type CalendarDate } from '@regiovast/domain/kernel/calendar-date';
import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import { type DemoCalendar, workingDayUpTo } from './demo-calendar.ts';
import type { Prng } from './prng.ts';

/** When a plan of the demo came to where it is; null: it did not come that far. */
export type PlanDates = {
  readonly startedOn: CalendarDate;
  /** The last day on which its texts were written. */
  readonly writtenOn: CalendarDate;
  readonly submittedOn: CalendarDate | null;
  readonly assessedFrom: CalendarDate | null;
  readonly decidedOn: CalendarDate | null;
  readonly contractedOn: CalendarDate | null;
  readonly executionSince: CalendarDate | null;
  /** When it was evaluated or made way for the next one. */
  readonly endedOn: CalendarDate | null;
};

/** Days before the last day of the demo on which a plan in this status was submitted, from and to; assumed. */
const SUBMITTED_AGO: Readonly<Partial<Record<PlanStatus, readonly [number, number]>>> = {
  SUBMITTED: [2, 12],
  UNDER_ASSESSMENT: [12, 25],
  REVISION_ASKED: [34, 50],
  POSITIVE: [40, 60],
  NEGATIVE: [60, 100],
  CONTRACTED: [75, 110],
  IN_EXECUTION: [250, 290],
};
const DAYS_TO_ASSESS = [3, 8] as const;
const DAYS_TO_DECIDE = [12, 20] as const;
const DAYS_TO_CONTRACT = [14, 22] as const;
const DAYS_TO_BEGIN = [5, 12] as const;

const ORDER = ['SUBMITTED', 'UNDER_ASSESSMENT', 'POSITIVE', 'CONTRACTED', 'IN_EXECUTION'] as const;
/** How far along the course of a plan a status is; a negative or returned one was decided on too. */
const reached = (status: PlanStatus): number => {
  if (status === 'DRAFT') return -1;
  if (status === 'REVISION_ASKED' || status === 'NEGATIVE') return ORDER.indexOf('POSITIVE');
  if (status === 'EVALUATED' || status === 'SUPERSEDED') return ORDER.indexOf('IN_EXECUTION');
  return ORDER.indexOf(status);
};

/** The dates of a plan whose period is that of today. */
export function datesOf(status: PlanStatus, { prng, calendar }: Dated): PlanDates {
  const range = SUBMITTED_AGO[status];
  if (!range) {
    const startedOn = back(calendar, prng.between(40, 90));
    return { ...NOT_YET, startedOn, writtenOn: back(calendar, prng.between(2, 9)) };
  }
  const submittedOn = back(calendar, prng.between(...range));
  return dated(status, submittedOn, addDays(submittedOn, -prng.between(60, 100)), prng);
}

/** The dates of the plan before it, as early as the demo reaches. */
export function earlierDatesOf(
  status: 'EVALUATED' | 'SUPERSEDED',
  { prng, calendar }: Dated,
  endedOn: string,
) {
  const startedOn = addDays(calendar.firstDay, prng.between(1, 20));
  return { ...dated(status, addDays(startedOn, 60), startedOn, prng), endedOn };
}

type Dated = { readonly prng: Prng; readonly calendar: DemoCalendar };

const NOT_YET = {
  submittedOn: null,
  assessedFrom: null,
  decidedOn: null,
  contractedOn: null,
  executionSince: null,
  endedOn: null,
} as const;

const back = ({ lastDay }: DemoCalendar, days: number): CalendarDate =>
  workingDayUpTo(addDays(lastDay, -days));

function dated(status: PlanStatus, submittedOn: string, startedOn: string, prng: Prng): PlanDates {
  const far = reached(status);
  const after = (date: string, days: readonly [number, number]): string =>
    workingDayUpTo(addDays(date, prng.between(...days)));
  const assessedFrom = after(submittedOn, DAYS_TO_ASSESS);
  const decidedOn = after(assessedFrom, DAYS_TO_DECIDE);
  const contractedOn = after(decidedOn, DAYS_TO_CONTRACT);
  const since = (step: (typeof ORDER)[number], date: string): string | null =>
    far >= ORDER.indexOf(step) ? date : null;
  return {
    startedOn: workingDayUpTo(startedOn),
    writtenOn: addDays(submittedOn, -7),
    submittedOn: since('SUBMITTED', submittedOn),
    assessedFrom: since('UNDER_ASSESSMENT', assessedFrom),
    decidedOn: since('POSITIVE', decidedOn),
    contractedOn: since('CONTRACTED', contractedOn),
    executionSince: since('IN_EXECUTION', after(contractedOn, DAYS_TO_BEGIN)),
    endedOn: null,
  };
}
