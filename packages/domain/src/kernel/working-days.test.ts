import Holidays from 'date-holidays';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from './calendar-date.ts';
import { addWorkingDays, isWorkingDay, publicHolidaysOf, workingDaysBetween } from './working-days.ts';

const dates = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2014-01-01', days));

/** Typed from the calendar: Easter is 5 April 2026, 28 March 2027 and 16 April 2028. */
test.each([
  [2026, '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
  [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26'],
  [2028, '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26'],
])('the public holidays of %i are those of Algemene termijnenwet art. 3', (year, days) => {
  expect(
    publicHolidaysOf(year)
      .map((holiday) => holiday.date.slice(5))
      .join(' '),
  ).toBe(days);
});

test.each([
  [2025, '2025-04-26'],
  [2026, '2026-04-27'],
  [2031, '2031-04-26'],
  [2013, '2013-04-30'],
  [1989, '1989-04-29'],
])("King's Day of %i is on %s", (year, expected) => {
  expect(publicHolidaysOf(year).find((holiday) => holiday.name === 'kingsDay')?.date).toBe(expected);
});

/** The library has the Sundays too, and 5 May as a school or bank holiday outside the lustrum years. */
test('the public holidays of 2014 to 2060 are those of an independent library', () => {
  const library = new Holidays('NL');
  for (let year = 2014; year <= 2060; year += 1) {
    const theirs = library
      .getHolidays(year)
      .filter(
        (holiday) =>
          holiday.type === 'public' || holiday.date.slice(5, 10) === '05-05' || isGoodFriday(holiday),
      )
      .map((holiday) => holiday.date.slice(0, 10))
      .filter((date) => weekdayOf(date) !== 7);
    const ours = publicHolidaysOf(year)
      .map((holiday) => holiday.date)
      .filter((date) => weekdayOf(date) !== 7);
    expect([...new Set(ours)]).toEqual([...new Set(theirs)].toSorted());
  }
});

const isGoodFriday = (holiday: { readonly rule: string }): boolean => holiday.rule === 'easter -2';

test.each([
  ['2026-04-02', true],
  ['2026-04-03', false],
  ['2026-04-04', false],
  ['2026-04-05', false],
  ['2026-04-06', false],
  ['2026-04-07', true],
  ['2026-05-05', false],
  ['2026-12-24', true],
  ['2026-12-31', true],
])('%s is a working day: %s', (date, expected) => {
  expect(isWorkingDay(date)).toBe(expected);
});

test.each([
  ['2026-04-02', 0, '2026-04-02'],
  ['2026-04-03', 0, '2026-04-07'],
  ['2026-04-02', 1, '2026-04-07'],
  ['2026-04-04', 1, '2026-04-07'],
  ['2026-10-23', 1, '2026-10-26'],
  ['2026-10-19', 10, '2026-11-02'],
  ['2026-12-24', 1, '2026-12-28'],
  ['2026-12-31', 1, '2027-01-04'],
])('%s plus %i working days is %s', (date, days, expected) => {
  expect(addWorkingDays(date, days)).toBe(expected);
});

test.each([
  ['2026-10-19', '2026-10-19', 0],
  ['2026-10-19', '2026-10-20', 1],
  ['2026-10-23', '2026-10-25', 0],
  ['2026-10-23', '2026-10-26', 1],
  ['2026-04-02', '2026-04-06', 0],
  ['2026-12-24', '2027-01-04', 5],
  ['2026-10-20', '2026-10-19', -1],
  ['2026-10-26', '2026-10-23', -1],
])('from %s to %s is %i working days', (from, to, expected) => {
  expect(workingDaysBetween(from, to)).toBe(expected);
});

test('what is no date, no number of days or outside the calendar is refused', () => {
  expect(() => addWorkingDays('2026-01-01', -1)).toThrow(RangeError);
  expect(() => addWorkingDays('2026-01-01', 1.5)).toThrow(RangeError);
  expect(() => addWorkingDays('2200-12-31', 1)).toThrow(RangeError);
  expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError);
  expect(() => workingDaysBetween('x', 'x')).toThrow(RangeError);
  expect(() => publicHolidaysOf(1899)).toThrow(RangeError);
});

test('adding working days gives a working day that lies exactly that many working days away', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, days) => {
      const result = addWorkingDays(date, days);
      expect(isWorkingDay(result)).toBe(true);
      expect(workingDaysBetween(date, result)).toBe(days);
      expect(workingDaysBetween(result, date)).toBe(-days);
    }),
  );
});
