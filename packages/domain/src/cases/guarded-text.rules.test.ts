import { expect, test } from 'vitest';
import { decideRetention, eraseDayOf, latestRetention } from './guarded-text.rules.ts';

test.each([
  [null, []],
  ['2026-11-21', ['DATE_IN_PAST']],
  ['2026-11-22', []],
  ['2031-11-22', []],
  ['2031-11-23', ['RETENTION_TOO_LONG']],
])('C-5: guarded text kept until %j', (retainUntil, expected) => {
  expect(decideRetention(retainUntil, '2026-11-22').violations.map(({ code }) => code)).toEqual(expected);
});

test('C-5: five years on from a leap day is the last day of February; nothing lies beyond the calendar', () => {
  expect(latestRetention('2028-02-29')).toBe('2033-02-28');
  expect(latestRetention('2199-06-01')).toBe('2200-12-31');
});

test('C-5: the day of the case goes before that of the text', () => {
  expect(eraseDayOf({ eraseOn: '2030-01-01' }, null)).toBe('2030-01-01');
  expect(eraseDayOf({ eraseOn: '2030-01-01' }, '2027-01-01')).toBe('2027-01-01');
});
