import { addDays, type CalendarDate, daysBetween, weekdayOf } from './calendar-date.ts';

/** The days of Algemene termijnenwet art. 3; `kingsDay` is the day the monarch's birthday is celebrated. */
export type HolidayName =
  | 'newYearsDay'
  | 'goodFriday'
  | 'easterMonday'
  | 'kingsDay'
  | 'liberationDay'
  | 'ascensionDay'
  | 'whitMonday'
  | 'christmasDay'
  | 'boxingDay';

/** A public holiday on its date. */
export type PublicHoliday = { readonly date: CalendarDate; readonly name: HolidayName };

const SATURDAY = 6;
const SUNDAY = 7;

/**
 * The generally recognised public holidays of a year, by date: Algemene termijnenwet art. 3 lid 1, and Good
 * Friday, which lid 2 equates with them. 5 May counts every year. Two can share a date (Ascension on 5 May).
 * Easter Sunday and Whit Sunday are not in the act; as Sundays they are no working days anyway.
 * Holds from 2014 (King's Day); for earlier years the monarch's birthday is taken as 30 April, or the 29th
 * when that is a Sunday, which is right back to 1980.
 * @param year 1900 to 2200
 * @throws RangeError outside those years
 */
export function publicHolidaysOf(year: number): readonly PublicHoliday[] {
  const easter = easterSundayOf(year);
  const holidays: PublicHoliday[] = [
    { date: `${year}-01-01`, name: 'newYearsDay' },
    { date: addDays(easter, -2), name: 'goodFriday' },
    { date: addDays(easter, 1), name: 'easterMonday' },
    { date: kingsDayOf(year), name: 'kingsDay' },
    { date: `${year}-05-05`, name: 'liberationDay' },
    { date: addDays(easter, 39), name: 'ascensionDay' },
    { date: addDays(easter, 50), name: 'whitMonday' },
    { date: `${year}-12-25`, name: 'christmasDay' },
    { date: `${year}-12-26`, name: 'boxingDay' },
  ];
  return holidays.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * Whether it is a working day: not a Saturday, Sunday (Algemene termijnenwet art. 1) or public holiday (art. 3).
 * @throws RangeError when it is no calendar date
 */
export const isWorkingDay = (date: CalendarDate): boolean =>
  weekdayOf(date) < SATURDAY && !holidayDatesOf(Number(date.slice(0, 4))).has(date);

/**
 * The so-manieth working day after the date; the day itself is not counted. With 0: the date itself, or the
 * first working day after it when it is none (a term that ends on a free day runs on, Algemene termijnenwet
 * art. 1). The result is always a working day.
 * @param days whole working days, 0 or more
 * @throws RangeError when it is no calendar date, days is negative or not whole, or the result leaves the calendar
 */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not a number of working days: ${days}`);
  let result = date;
  for (let left = days; left > 0; ) {
    result = addDays(result, 1);
    if (isWorkingDay(result)) left -= 1;
  }
  while (!isWorkingDay(result)) result = addDays(result, 1);
  return result;
}

/**
 * The number of working days after `from` up to and including `to`; 0 on the same date; negative when `to` is
 * earlier (then those after `to` up to and including `from`).
 * @throws RangeError when either is no calendar date
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  if (daysBetween(from, to) < 0) return -workingDaysBetween(to, from);
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) count += 1;
  }
  return count;
}

/** Each year is worked out once: lists ask for the same years for every row. */
const holidayDatesByYear = new Map<number, ReadonlySet<CalendarDate>>();

function holidayDatesOf(year: number): ReadonlySet<CalendarDate> {
  const known = holidayDatesByYear.get(year);
  if (known) return known;
  const dates = new Set(publicHolidaysOf(year).map((holiday) => holiday.date));
  holidayDatesByYear.set(year, dates);
  return dates;
}

/** King's Day is 27 April, on the 26th when the 27th is a Sunday. */
function kingsDayOf(year: number): CalendarDate {
  const birthday = year < 2014 ? `${year}-04-30` : `${year}-04-27`;
  return weekdayOf(birthday) === SUNDAY ? addDays(birthday, -1) : birthday;
}

/** Gregorian Easter after the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSundayOf(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - lunarCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late);
}
