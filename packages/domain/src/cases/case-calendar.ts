import { addDays, type CalendarDate, daysBetween, weekdayOf } from '../kernel/calendar-date.ts';
import { type HolidayName, publicHolidaysOf } from '../kernel/working-days.ts';

export type CalendarDay = {
  readonly date: CalendarDate;
  readonly isInMonth: boolean;
  /** Two can share a date (Ascension on 5 May). */
  readonly holidays: readonly HolidayName[];
};
export type CalendarWeek = { readonly week: number; readonly days: readonly CalendarDay[] };

const DAYS_PER_WEEK = 7;
const THURSDAY = 4;

/** The ISO 8601 week a date falls in: the first week of a year holds its first Thursday. */
export function isoWeekOf(date: CalendarDate): number {
  const thursday = addDays(date, THURSDAY - weekdayOf(date));
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / DAYS_PER_WEEK);
}

const firstOf = (month: string): CalendarDate => `${month}-01`;

function lastOf(month: string): CalendarDate {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/**
 * First and last day on the page of a month: whole weeks, Monday to Sunday.
 * @param month as `2026-11`
 */
export function calendarSpan(month: string): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const from = firstOf(month);
  const to = lastOf(month);
  return {
    from: addDays(from, 1 - weekdayOf(from)),
    to: addDays(to, DAYS_PER_WEEK - weekdayOf(to)),
  };
}

/** The weeks of a month with their numbers, days and Dutch public holidays. */
export function calendarWeeks(month: string): readonly CalendarWeek[] {
  const { from, to } = calendarSpan(month);
  const years = [...new Set([from, to].map((date) => Number(date.slice(0, 4))))];
  const holidays = Map.groupBy(years.flatMap(publicHolidaysOf), ({ date }) => date);
  const weeks: CalendarWeek[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, DAYS_PER_WEEK)) {
    const days = Array.from({ length: DAYS_PER_WEEK }, (_, index) => addDays(monday, index));
    weeks.push({
      week: isoWeekOf(monday),
      days: days.map((date) => ({
        date,
        isInMonth: date.startsWith(month),
        holidays: (holidays.get(date) ?? []).map(({ name }) => name),
      })),
    });
  }
  return weeks;
}

/** The month so many months later, as `2026-11`. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
