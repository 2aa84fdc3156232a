import { expect, test } from 'vitest';
import { goalVerdict } from './goals.rules.ts';
import { dateOutside, quarterOutside, quartersOf } from './plan-quarters.ts';

const PERIOD = { periodFrom: 2026, periodTo: 2028 };

test('a period of three years has twelve quarters, in order', () => {
  const quarters = quartersOf(PERIOD);
  expect(quarters).toHaveLength(12);
  expect([quarters[0], quarters[4], quarters[11]]).toEqual(['2026Q1', '2027Q1', '2028Q4']);
  expect(quarters.toSorted()).toEqual(quarters);
  expect(quartersOf({ periodFrom: 2026, periodTo: 2026 })).toHaveLength(4);
});

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2028-02-29', true],
  ['2028-12-31', true],
  ['2029-01-01', false],
])('L-2: %s lies within the period: %s', (date, isWithin) => {
  const outside = { code: 'PLAN_OUTSIDE_PERIOD', details: { from: '2026-01-01', to: '2028-12-31' } };
  expect(dateOutside(PERIOD, date)).toEqual(isWithin ? null : outside);
});

test.each([
  ['2025Q4', false],
  ['2026Q1', true],
  ['2028Q4', true],
  ['2029Q1', false],
  [null, true],
])('L-3: quarter %s is possible in the period: %s', (quarter, isPossible) => {
  expect(quarterOutside(PERIOD, [null, quarter]) === null).toBe(isPossible);
});

test('L-2: everything wrong with a goal is said at once', () => {
  const goal = { baselineOn: '2026-11-20', targetOn: '2030-01-01' };
  const { violations } = goalVerdict(goal, PERIOD, false, '2026-11-19');
  expect(violations.map(({ code }) => code)).toEqual([
    'PLAN_INDICATOR_UNKNOWN',
    'PLAN_OUTSIDE_PERIOD',
    'DATE_IN_FUTURE',
  ]);
});
