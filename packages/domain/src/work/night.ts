import { amsterdamDate, type CalendarDate } from '../kernel/calendar-date.ts';

const MILLISECONDS_PER_HOUR = 3_600_000;
/** Jobs wait until nobody works and the dates of the day have turned. */
const NIGHT_BEGINS_AT_HOUR = 2;

/** The night whose jobs are due: the calendar day in Amsterdam that is two hours old at least. */
export const nightOf = (now: Date): CalendarDate =>
  amsterdamDate(new Date(now.getTime() - NIGHT_BEGINS_AT_HOUR * MILLISECONDS_PER_HOUR));
