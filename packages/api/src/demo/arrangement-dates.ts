import { firstPossibleStart, type StartRule } from '@regiovast/domain/arrangements/arrangement-period';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import { addDays, addMonths, type CalendarDate } from '@regiovast/domain/kernel/calendar-date';
import {
  addQuarters,
  firstDayOf,
  lastDayOf,
  type Quarter,
  quarterOf,
  quartersBetween,
} from '@regiovast/domain/kernel/quarter';
import { type DemoCalendar, earlierOf, laterOf, workingDayUpTo } from './demo-calendar.ts';
import type { Prng } from './prng.ts';

/** When an arrangement of the demo came to where it is; null: it did not come that far. */
export type ArrangementDates = {
  readonly startedOn: CalendarDate;
  readonly submittedOn: CalendarDate | null;
  readonly decidedOn: CalendarDate | null;
  readonly agreedOn: CalendarDate | null;
  readonly contractedOn: CalendarDate | null;
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  /** The last day on which it ran. */
  readonly endedOn: CalendarDate | null;
  readonly evaluatedOn: CalendarDate | null;
  readonly withdrawnOn: CalendarDate | null;
};

type Asked = {
  readonly status: ArrangementStatus;
  /** How many quarters it runs. */
  readonly quarters: number;
  readonly isEndedEarly: boolean;
  /** Withdrawn before it was submitted. */
  readonly isIncomplete: boolean;
  /** Of a draft: it was returned. */
  readonly isSecondRound: boolean;
};
type Making = { readonly terms: StartRule; readonly calendar: DemoCalendar; readonly prng: Prng };

const MONTHS_PER_QUARTER = 3;
/** After the first day of the demo an arrangement needs this long before it can begin. */
const DAYS_BEFORE_FIRST_START = 150;

/** All dates of an arrangement: each lies before today, in the order of the steps, on a working day. */
export function arrangementDates(asked: Asked, making: Making): ArrangementDates {
  const { calendar, prng } = making;
  const { status } = asked;
  const day = (date: CalendarDate): CalendarDate => workingDayUpTo(earlierOf(date, calendar.lastDay));
  const past = (low: number, high: number): CalendarDate =>
    day(addDays(calendar.lastDay, -prng.between(low, high)));
  const written = (submittedOn: CalendarDate): CalendarDate =>
    day(addDays(submittedOn, -prng.between(6, 25)));
  const none = {
    submittedOn: null,
    decidedOn: null,
    agreedOn: null,
    contractedOn: null,
    endedOn: null,
    evaluatedOn: null,
    withdrawnOn: null,
  };
  const open = (submittedOn: CalendarDate | null) => comingPeriod(asked, making, submittedOn);
  switch (status) {
    case 'DRAFT': {
      if (!asked.isSecondRound) return { ...none, startedOn: past(2, 30), ...open(null) };
      const submittedOn = past(8, 14);
      const decidedOn = day(addDays(submittedOn, prng.between(3, 6)));
      return { ...none, ...open(null), submittedOn, decidedOn, startedOn: written(submittedOn) };
    }
    case 'WITHDRAWN': {
      const submittedOn = past(40, 400);
      const period = open(submittedOn);
      const withdrawnOn = day(addDays(submittedOn, prng.between(3, 12)));
      const startedOn = written(submittedOn);
      return {
        ...none,
        ...period,
        startedOn,
        withdrawnOn,
        submittedOn: asked.isIncomplete ? null : submittedOn,
      };
    }
    case 'PROPOSED': {
      const submittedOn = past(1, 7);
      return { ...none, ...open(null), submittedOn, startedOn: written(submittedOn) };
    }
    case 'ASSESSED_NEGATIVE': {
      const submittedOn = past(40, 400);
      const decidedOn = day(addDays(submittedOn, prng.between(3, 6)));
      return { ...none, ...open(submittedOn), submittedOn, decidedOn, startedOn: written(submittedOn) };
    }
    case 'ASSESSED_POSITIVE': {
      const submittedOn = past(10, 14);
      const decidedOn = day(addDays(submittedOn, prng.between(3, 6)));
      return { ...none, ...open(null), submittedOn, decidedOn, startedOn: written(submittedOn) };
    }
    case 'AGREED': {
      const submittedOn = past(18, 25);
      const decidedOn = day(addDays(submittedOn, prng.between(3, 6)));
      const agreedOn = day(addDays(decidedOn, prng.between(3, 5)));
      return { ...none, ...open(null), submittedOn, decidedOn, agreedOn, startedOn: written(submittedOn) };
    }
    case 'CONTRACTED':
    case 'ACTIVE':
    case 'ENDED':
    case 'EVALUATED': {
      const period = contractedPeriod(asked, making);
      const latest = addDays(period.periodFrom, -making.terms.noticeDays - prng.between(10, 50));
      const submittedOn = day(earlierOf(latest, addDays(calendar.lastDay, -28)));
      const decidedOn = day(addDays(submittedOn, prng.between(3, 6)));
      const agreedOn = day(addDays(decidedOn, prng.between(3, 5)));
      const contractedOn = day(addDays(agreedOn, prng.between(2, 4)));
      const endedOn =
        status === 'ENDED' && asked.isEndedEarly
          ? laterOf(past(5, 50), addDays(period.periodFrom, 1))
          : status === 'ENDED' || status === 'EVALUATED'
            ? period.periodTo
            : null;
      const evaluatedOn = status === 'EVALUATED' ? day(addDays(period.periodTo, prng.between(20, 60))) : null;
      return {
        ...none,
        ...period,
        submittedOn,
        decidedOn,
        agreedOn,
        contractedOn,
        endedOn,
        evaluatedOn,
        startedOn: written(submittedOn),
      };
    }
    default:
      return status satisfies never;
  }
}

type Period = Pick<ArrangementDates, 'periodFrom' | 'periodTo'>;

const periodOf = (first: Quarter, quarters: number): Period => ({
  periodFrom: firstDayOf(first),
  periodTo: lastDayOf(addQuarters(first, quarters - 1)),
});

/** A-3 · the first period that can still begin when it is submitted on the day, or today; now and then one later. */
function comingPeriod(
  { quarters }: Asked,
  { terms, calendar, prng }: Making,
  submittedOn: CalendarDate | null,
): Period {
  const first = firstPossibleStart(terms, submittedOn ?? calendar.today);
  return periodOf(quarterOf(addMonths(first, MONTHS_PER_QUARTER * prng.below(2))), quarters);
}

/** A period by which a contracted arrangement has to begin, runs or is over. */
function contractedPeriod({ status, quarters, isEndedEarly }: Asked, { calendar, prng }: Making): Period {
  const now = quarterOf(calendar.today);
  // On the first days of a quarter nothing of it has happened yet.
  const running = firstDayOf(now) < calendar.lastDay ? now : addQuarters(now, -1);
  const earliest = addQuarters(quarterOf(addDays(calendar.firstDay, DAYS_BEFORE_FIRST_START)), 1);
  const notBefore = (first: Quarter): Quarter => (first < earliest ? earliest : first);
  if (status === 'CONTRACTED') return periodOf(addQuarters(now, prng.between(1, 2)), quarters);
  if (status === 'ACTIVE' || (status === 'ENDED' && isEndedEarly)) {
    const least = status === 'ENDED' ? 1 : 0;
    const back = Math.max(least, prng.below(quarters));
    const first = notBefore(addQuarters(running, -back));
    const length = Math.max(quarters, quartersBetween(first, now) + 1);
    return periodOf(first, length);
  }
  const last = addQuarters(running, status === 'ENDED' ? -1 : -prng.between(2, 7));
  const first = notBefore(addQuarters(last, 1 - quarters));
  return periodOf(first, Math.max(1, quartersBetween(first, last) + 1));
}
