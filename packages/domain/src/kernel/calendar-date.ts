import { z } from 'zod';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const MILLISECONDS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day on the Gregorian calendar as 'YYYY-MM-DD', without time or zone, years 1900 to 2200. Compares and
 * sorts as text.
 */
export type CalendarDate = string;

/** Whether the text is a day that exists ('2026-02-29' is not) in the years 1900 to 2200. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = PATTERN.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Input and stored form of a calendar date; refuses days that do not exist. */
export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, { error: 'INVALID_CALENDAR_DATE' })
  .meta({ format: 'date' });

/**
 * The date so many days later, or earlier when negative.
 * @param days whole days
 * @throws RangeError when the date is no calendar date, days is not whole, or the result leaves 1900 to 2200
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateOfDayNumber(dayNumberOf(date) + wholeNumber(days));

/**
 * The same day so many months later, or earlier when negative; the last day of the month when that month is
 * shorter (31 January + 1 is 28 or 29 February) (which then has no such day).
 * @param months whole months
 * @throws RangeError when the date is no calendar date, months is not whole, or the result leaves 1900 to 2200
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  dayNumberOf(date);
  const monthNumber = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + wholeNumber(months);
  const year = Math.floor(monthNumber / 12);
  const month = monthNumber - year * 12 + 1;
  return checked(written(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month))));
}

/** `addMonths`, but the last date of the calendar where the result would lie beyond it: a bound that nothing passes. */
export function addMonthsOrLast(date: CalendarDate, months: number): CalendarDate {
  const monthsLeft = (LAST_YEAR - Number(date.slice(0, 4))) * 12 + 12 - Number(date.slice(5, 7));
  return months > monthsLeft ? `${LAST_YEAR}-12-31` : addMonths(date, months);
}

/**
 * Days from `from` to `to` (to - from); negative when `to` is earlier.
 * @throws RangeError when either is no calendar date
 */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  dayNumberOf(to) - dayNumberOf(from);

/**
 * Day of the week after ISO 8601: 1 Monday to 7 Sunday.
 * @throws RangeError when it is no calendar date
 */
export const weekdayOf = (date: CalendarDate): number => ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;

const amsterdamFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The date on the calendar in the Netherlands at that instant: deadlines and quarters turn at midnight there,
 * which is 22:00 or 23:00 UTC.
 * @throws RangeError when the instant is an invalid Date or outside 1900 to 2200
 */
export function amsterdamDate(instant: Date): CalendarDate {
  const parts = new Map(amsterdamFormat.formatToParts(instant).map((part) => [part.type, part.value]));
  return checked(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

/**
 * The date in the Netherlands of an instant as it is stored, `2026-11-22T23:30:00.000Z`.
 * @throws RangeError when it is no instant
 */
export const dayOfInstant = (instant: string): CalendarDate => amsterdamDate(new Date(instant));

/**
 * Whether a stored instant lies on the day in the Netherlands or before it. The day there is that of UTC or the next, so only
 * an instant of that very day in UTC asks for the time zone: many thousands are compared when a quarter is closed.
 */
export function isByDay(instant: string, day: CalendarDate): boolean {
  const utcDay = instant.slice(0, day.length);
  return utcDay === day ? dayOfInstant(instant) === day : utcDay < day;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function checked(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date from 1900 to 2200: ${text}`);
  return text;
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  return value;
}

/** Days since 1 January 1970. */
const dayNumberOf = (date: CalendarDate): number => Date.parse(checked(date)) / MILLISECONDS_PER_DAY;

function dateOfDayNumber(dayNumber: number): CalendarDate {
  const instant = new Date(dayNumber * MILLISECONDS_PER_DAY);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Day ${dayNumber} is outside 1900 to 2200`);
  return checked(instant.toISOString().slice(0, -14));
}
