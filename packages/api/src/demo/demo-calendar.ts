import { addDays, type CalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { type Clock, today as todayOf } from '@regiovast/domain/kernel/clock';
import { addQuarters, lastDayOf, type Quarter, quarterOf } from '@regiovast/domain/kernel/quarter';
import { isWorkingDay } from '@regiovast/domain/kernel/working-days';
import { NATIONAL_SIZE } from './calibration.ts';

/** The time in which the demo plays: the last quarters that are over, up to and including yesterday. */
export type DemoCalendar = {
  readonly now: string;
  readonly today: CalendarDate;
  /** Last day on which something happened: every instant of the demo lies before `now`. */
  readonly lastDay: CalendarDate;
  readonly firstDay: CalendarDate;
  readonly quarters: readonly Quarter[];
  /** Last day of each quarter, oldest first. */
  readonly referenceDates: readonly CalendarDate[];
};

const DAYS_BEFORE_FIRST_STATEMENT = 60;

export function demoCalendar(clock: Clock): DemoCalendar {
  const today = todayOf(clock);
  const count = NATIONAL_SIZE.quarters;
  const quarters = Array.from({ length: count }, (_, index) => addQuarters(quarterOf(today), index - count));
  const referenceDates = quarters.map(lastDayOf);
  return {
    now: clock.now().toISOString(),
    today,
    lastDay: addDays(today, -1),
    firstDay: addDays(referenceDates[0] ?? today, -DAYS_BEFORE_FIRST_STATEMENT),
    quarters,
    referenceDates,
  };
}

const EARLIEST_HOUR = 7;
const HOURS = 10;

/**
 * An instant on that day in office hours, the same day in Amsterdam as in UTC.
 * @param position 0 to 1: how far in the day, for things that follow one another on one day
 */
export function instantOn(date: CalendarDate, position: number): string {
  const seconds = Math.floor((EARLIEST_HOUR + HOURS * Math.min(0.999, position)) * 3_600);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${date}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}.000Z`;
}

export const earlierOf = (one: CalendarDate, other: CalendarDate): CalendarDate =>
  one < other ? one : other;
export const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** The day itself or the last working day before it. */
export function workingDayUpTo(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}
