import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addMonthsOrLast,
  amsterdamDate,
  calendarDateSchema,
  daysBetween,
  isByDay,
  isCalendarDate,
  weekdayOf,
} from './calendar-date.ts';

const FIRST = '1900-01-01';
const CALENDAR_DAYS = daysBetween(FIRST, '2200-12-31');
const dates = fc.integer({ min: 0, max: CALENDAR_DAYS }).map((days) => addDays(FIRST, days));

test.each([
  ['1900-01-01', true],
  ['2200-12-31', true],
  ['1899-12-31', false],
  ['2201-01-01', false],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2026-02-29', false],
  ['2100-02-29', false],
  ['2026-04-30', true],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['20260101', false],
  ['2026-01-01T00:00:00Z', false],
  ['2026-01-01\n', false],
  [' 2026-01-01', false],
  ['', false],
])('%j is a calendar date: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
  expect(calendarDateSchema.safeParse(text).success).toBe(expected);
});

test('a calendar date that is no text is refused', () => {
  expect(calendarDateSchema.safeParse(20260101).success).toBe(false);
  expect(calendarDateSchema.safeParse(null).success).toBe(false);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-07-01', 0, '2026-07-01'],
  ['1970-01-01', -1, '1969-12-31'],
])('%s plus %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-05-31', 0, '2026-05-31'],
])('%s plus %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test('arithmetic refuses what is no date, no whole number, or outside the calendar', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
  expect(() => addDays('2200-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('2026-01-01', 1e12)).toThrow(RangeError);
  expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
  expect(() => addMonths('2026-01-01', Number.NaN)).toThrow(RangeError);
  expect(() => addMonths('1900-01-01', -1)).toThrow(RangeError);
  expect(() => addMonths('1900-01-01', -30_000)).toThrow(RangeError);
  expect(() => daysBetween('2026-01-01', 'soon')).toThrow(RangeError);
});

test('days between two dates is what has to be added to the first to get the second', () => {
  fc.assert(
    fc.property(dates, dates, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
      expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0);
    }),
  );
});

test('adding months keeps the day of the month, or takes the last day of a shorter month', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
      const year = Number(date.slice(0, 4)) + Math.ceil(months / 12);
      fc.pre(year > 1901 && year < 2199);
      const result = addMonths(date, months);
      const isLastOfMonth = addDays(result, 1).slice(8) === '01';
      expect(result.slice(8) === date.slice(8) || (isLastOfMonth && result.slice(8) < date.slice(8))).toBe(
        true,
      );
      const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(monthOf(result) - monthOf(date)).toBe(months);
    }),
  );
});

test.each([
  ['1900-01-01', 1],
  ['1970-01-01', 4],
  ['2026-10-25', 7],
  ['2026-10-26', 1],
])('%s is day %i of the week', (date, expected) => {
  expect(weekdayOf(date)).toBe(expected);
});

test.each([
  ['2026-01-01T22:59:59.999Z', '2026-01-01'],
  ['2026-01-01T23:00:00.000Z', '2026-01-02'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  // The clock goes forward in the night of 29 March and back in that of 25 October.
  ['2026-03-28T23:00:00.000Z', '2026-03-29'],
  ['2026-03-29T22:00:00.000Z', '2026-03-30'],
  ['2026-10-24T22:00:00.000Z', '2026-10-25'],
  ['2026-10-25T22:59:59.999Z', '2026-10-25'],
  ['2026-10-25T23:00:00.000Z', '2026-10-26'],
])('at %s it is %s in the Netherlands', (instant, expected) => {
  expect(amsterdamDate(new Date(instant))).toBe(expected);
});

test('an instant that is none or lies outside the calendar has no date', () => {
  expect(() => amsterdamDate(new Date('never'))).toThrow(RangeError);
  expect(() => amsterdamDate(new Date('2300-01-01T00:00:00Z'))).toThrow(RangeError);
});

test.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2200-06-15', 6, '2200-12-15'],
  ['2200-06-15', 7, '2200-12-31'],
  ['2200-12-31', 120, '2200-12-31'],
])('%s and %i months later is %s, or the last date there is', (date, months, expected) => {
  expect(addMonthsOrLast(date, months)).toBe(expected);
});

test.each([
  ['2025-12-31T22:59:59.999Z', '2025-12-31', true],
  ['2025-12-31T23:00:00.000Z', '2025-12-31', false],
  ['2026-03-31T21:59:59.999Z', '2026-03-31', true],
  ['2026-03-31T22:00:00.000Z', '2026-03-31', false],
  ['2025-12-30T23:30:00.000Z', '2025-12-31', true],
  ['2025-12-30T23:30:00.000Z', '2025-12-30', false],
  ['2026-01-01T00:00:00.000Z', '2025-12-31', false],
])('%s is by %s in the Netherlands: %s', (instant, day, expected) => {
  expect(isByDay(instant, day)).toBe(expected);
});
