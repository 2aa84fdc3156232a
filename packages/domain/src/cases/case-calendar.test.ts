import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../kernel/calendar-date.ts';
import { calendarSpan, calendarWeeks, isoWeekOf, monthAfter } from './case-calendar.ts';

test.each([
  ['2026-01-01', 1],
  ['2026-12-31', 53],
  ['2027-01-01', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2021-01-03', 53],
  ['2026-11-22', 47],
])('%s lies in ISO week %i', (date, week) => {
  expect(isoWeekOf(date)).toBe(week);
});

const months = fc
  .tuple(fc.integer({ min: 1901, max: 2198 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test('a page is whole weeks from Monday to Sunday with every day of the month once', () => {
  fc.assert(
    fc.property(months, (month) => {
      const { from, to } = calendarSpan(month);
      const days = calendarWeeks(month).flatMap((week) => week.days);
      expect(weekdayOf(from)).toBe(1);
      expect(weekdayOf(to)).toBe(7);
      expect(days[0]?.date).toBe(from);
      expect(days.at(-1)?.date).toBe(to);
      expect(days.every(({ date }, index) => date === addDays(from, index))).toBe(true);
      const own = days.filter(({ isInMonth }) => isInMonth);
      expect(own[0]?.date).toBe(`${month}-01`);
      expect(addDays(own.at(-1)?.date ?? '', 1).slice(0, 7)).toBe(monthAfter(month, 1));
    }),
  );
});

test('going months ahead and back comes back', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: -24, max: 24 }), (month, count) => {
      expect(monthAfter(monthAfter(month, count), -count)).toBe(month);
    }),
  );
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

test('public holidays stand on their day, also those of the neighbouring year', () => {
  const december = new Map(
    calendarWeeks('2026-12').flatMap(({ days }) => days.map((day) => [day.date, day.holidays])),
  );
  expect(december.get('2026-12-25')).toEqual(['christmasDay']);
  expect(december.get('2026-12-26')).toEqual(['boxingDay']);
  expect(december.get('2027-01-01')).toEqual(['newYearsDay']);
  const may = calendarWeeks('2016-05').flatMap(({ days }) => days);
  expect(may.find(({ date }) => date === '2016-05-05')?.holidays).toHaveLength(2);
});
