import { expect, test } from 'vitest';
import { decideSetReach, setReachInputSchema } from './impact-reach.ts';

test.each([
  ['2026-11-21', ['DATE_IN_PAST']],
  ['2026-11-22', []],
  ['2027-01-01', ['REACH_DATE_TAKEN']],
])('D-6: a reach from %s', (validFrom, expected) => {
  const verdict = decideSetReach(validFrom, { today: '2026-11-22', known: ['2023-01-01', '2027-01-01'] });
  expect(verdict.violations.map(({ code }) => code)).toEqual(expected);
});

test.each([
  [10, 1.3, true],
  [12.5, 1.25, true],
  [0.9, 1.3, false],
  [50.1, 1.3, false],
  [10, 0.99, false],
  [10, 1.333, false],
])('D-6: %d km times %d is a reach: %s', (radiusKm, detourFactor, expected) => {
  const given = { radiusKm, detourFactor, validFrom: '2027-01-01', source: 'proef', reason: 'proef' };
  expect(setReachInputSchema.safeParse(given).success).toBe(expected);
});
