import { addDays, amsterdamDate, type CalendarDate } from '../kernel/calendar-date.ts';

const MILLISECONDS_PER_HOUR = 3_600_000;
/** Jobs wait until nobody works and the dates of the day have turned. */
const NIGHT_BEGINS_AT_HOUR = 2;
/** What was gathered is sent when people start their day. */
const MORNING_BEGINS_AT_HOUR = 7;

/** The night whose jobs are due: the calendar day in Amsterdam that is two hours old at least. */
export const nightOf = (now: Date): CalendarDate =>
  amsterdamDate(new Date(now.getTime() - NIGHT_BEGINS_AT_HOUR * MILLISECONDS_PER_HOUR));

const amsterdamHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

/**
 * W-2 · the morning whose digest is due: the last calendar day in Amsterdam of which the clock there showed seven. By
 * the clock on the wall, so that the day on which summer time begins or ends has one morning too.
 */
export function morningOf(now: Date): CalendarDate {
  const day = amsterdamDate(now);
  return Number(amsterdamHour.format(now)) >= MORNING_BEGINS_AT_HOUR ? day : addDays(day, -1);
}
