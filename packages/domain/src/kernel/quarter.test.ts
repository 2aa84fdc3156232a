import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from './calendar-date.ts';
import {
  addQuarters,
  firstDayOf,
  lastDayOf,
  quarterHasEnded,
  quarterOf,
  quartersBetween,
  quarterSchema,
} from './quarter.ts';

const dates = fc
  .integer({ min: 0, max: daysBetween('1901-01-01', '2199-12-31') })
  .map((days) => addDays('1901-01-01', days));

test.each([
  ['2026Q1', true],
  ['2026Q4', true],
  ['1900Q1', true],
  ['2200Q4', true],
  ['1899Q4', false],
  ['2201Q1', false],
  ['2026Q0', false],
  ['2026Q5', false],
  ['2026q4', false],
  ['2026-Q4', false],
  ['26Q4', false],
  ['', false],
])('%j is a quarter: %s', (text, expected) => {
  expect(quarterSchema.safeParse(text).success).toBe(expected);
});

test.each([
  ['2026Q1', '2026-01-01', '2026-03-31'],
  ['2024Q1', '2024-01-01', '2024-03-31'],
  ['2026Q2', '2026-04-01', '2026-06-30'],
  ['2026Q3', '2026-07-01', '2026-09-30'],
  ['2026Q4', '2026-10-01', '2026-12-31'],
  ['2200Q4', '2200-10-01', '2200-12-31'],
])('%s runs from %s up to and including %s', (quarter, firstDay, lastDay) => {
  expect(firstDayOf(quarter)).toBe(firstDay);
  expect(lastDayOf(quarter)).toBe(lastDay);
  expect(quarterOf(firstDay)).toBe(quarter);
  expect(quarterOf(lastDay)).toBe(quarter);
});

test.each([
  ['2026Q4', 1, '2027Q1'],
  ['2026Q1', -1, '2025Q4'],
  ['2026Q2', 0, '2026Q2'],
  ['2026Q2', 7, '2028Q1'],
])('%s plus %i quarters is %s', (quarter, count, expected) => {
  expect(addQuarters(quarter, count)).toBe(expected);
});

test.each([
  ['2026-12-30', false],
  ['2026-12-31', false],
  ['2027-01-01', true],
])('Q-1: on %s the fourth quarter of 2026 has ended: %s', (today, expected) => {
  expect(quarterHasEnded('2026Q4', today)).toBe(expected);
});

test('what is no quarter, no date or outside the calendar is refused', () => {
  expect(() => firstDayOf('2026Q5')).toThrow(RangeError);
  expect(() => lastDayOf('2026')).toThrow(RangeError);
  expect(() => quarterOf('2026-02-30')).toThrow(RangeError);
  expect(() => addQuarters('2200Q4', 1)).toThrow(RangeError);
  expect(() => addQuarters('2026Q1', 0.5)).toThrow(RangeError);
});

test('every date lies in exactly one quarter, and quarters follow one another without a gap', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const quarter = quarterOf(date);
      expect(firstDayOf(quarter) <= date && date <= lastDayOf(quarter)).toBe(true);
      expect(firstDayOf(addQuarters(quarter, 1))).toBe(addDays(lastDayOf(quarter), 1));
      expect(addQuarters(quarter, 1) > quarter).toBe(true);
    }),
  );
});

test('adding quarters and taking them off again gives the same quarter', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2100 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: -399, max: 399 }),
      (year, number, count) => {
        const quarter = `${year}Q${number}`;
        expect(addQuarters(addQuarters(quarter, count), -count)).toBe(quarter);
      },
    ),
  );
});

test.each([
  ['2026Q4', '2026Q4', 0],
  ['2026Q4', '2027Q1', 1],
  ['2027Q1', '2026Q4', -1],
  ['2026Q2', '2031Q1', 19],
])('from %s to %s are %i quarters, as many as addQuarters adds', (from, to, count) => {
  expect(quartersBetween(from, to)).toBe(count);
  expect(addQuarters(from, count)).toBe(to);
});
