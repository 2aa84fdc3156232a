import { z } from 'zod';
import { addMonths, type CalendarDate, isCalendarDate } from './calendar-date.ts';

const PATTERN = /^\d{4}Q[1-4]$/;
const MONTHS_PER_QUARTER = 3;
/** By first month. */
const LAST_DAYS: Readonly<Record<number, string>> = { 1: '03-31', 4: '06-30', 7: '09-30', 10: '12-31' };

/** A calendar quarter as '2026Q4', years 1900 to 2200. Compares and sorts as text. */
export type Quarter = string;

const isQuarter = (text: string): boolean =>
  PATTERN.test(text) && isCalendarDate(`${text.slice(0, 4)}-01-01`);

/** Input and stored form of a quarter. */
export const quarterSchema = z
  .string()
  .refine(isQuarter, { error: 'INVALID_QUARTER' })
  .meta({ pattern: PATTERN.source });

/**
 * The quarter the date falls in.
 * @throws RangeError when it is no calendar date
 */
export function quarterOf(date: CalendarDate): Quarter {
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
  return `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / MONTHS_PER_QUARTER)}`;
}

/**
 * First day of the quarter: 1 January, 1 April, 1 July or 1 October.
 * @throws RangeError when it is no quarter
 */
export function firstDayOf(quarter: Quarter): CalendarDate {
  if (!isQuarter(quarter)) throw new RangeError(`Not a quarter: ${quarter}`);
  const month = (Number(quarter.slice(5)) - 1) * MONTHS_PER_QUARTER + 1;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/**
 * Last day of the quarter: 31 March, 30 June, 30 September or 31 December; the reference date of its figures.
 * @throws RangeError when it is no quarter
 */
export const lastDayOf = (quarter: Quarter): CalendarDate =>
  `${quarter.slice(0, 4)}-${LAST_DAYS[Number(firstDayOf(quarter).slice(5, 7))]}`;

/**
 * The quarter so many quarters later, or earlier when negative.
 * @param count whole quarters
 * @throws RangeError when it is no quarter, count is not whole, or the result leaves 1900 to 2200
 */
export const addQuarters = (quarter: Quarter, count: number): Quarter =>
  quarterOf(addMonths(firstDayOf(quarter), count * MONTHS_PER_QUARTER));

const numberOf = (quarter: Quarter): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5));

/** How many quarters the second is after the first; negative when it is earlier. */
export const quartersBetween = (from: Quarter, to: Quarter): number => numberOf(to) - numberOf(from);

/**
 * Whether the quarter is over (Q-1: only then can it be closed): today is after its last day.
 * @param today calendar date in the Netherlands
 * @throws RangeError when it is no quarter
 */
export const quarterHasEnded = (quarter: Quarter, today: CalendarDate): boolean => today > lastDayOf(quarter);
