import { expect, test } from 'vitest';
import type { FrameworkYear } from './arrangement-reference.ts';
import { frameworkByYear, shareOf } from './framework.rules.ts';

const of = (sector: FrameworkYear['sector'], year: number, amountCents: number): FrameworkYear => ({
  sector,
  year,
  amountCents,
  priceLevelYear: 2025,
  growthBasisPoints: null,
  source: 'AZWA, p. 90',
});

test.each([
  [588_700_000_000, 2_150, 126_570_500_000],
  [100, 3_333, 33],
  [1, 5_000, 1],
  [1, 4_999, 0],
  [100, 0, 0],
  [100, 10_000, 100],
  // Beyond what a product of two doubles holds exactly.
  [9_007_199_254_740_991, 9_999, 9_006_298_534_815_517],
])('A-8: of %i cents %i basis points are %i', (total, basisPoints, expected) => {
  expect(shareOf(total, basisPoints)).toBe(expected);
});

test('A-8: a year in which a sector is not known has no total and no share', () => {
  const items = [of('multidisciplinaryCare', 2027, 500), of('gpCare', 2027, 1_500), of('gpCare', 2026, 7)];
  const [first, second] = frameworkByYear(items, 1_000);
  expect([first?.year, first?.totalCents, first?.shareCents]).toEqual([2026, null, null]);
  expect([second?.year, second?.totalCents, second?.shareCents]).toEqual([2027, 2_000, 200]);
  expect(second?.sectors.map(({ sector }) => sector)).toEqual(['gpCare', 'multidisciplinaryCare']);
});

test('A-8: who laid down no share has none', () => {
  const [year] = frameworkByYear([of('gpCare', 2027, 1), of('multidisciplinaryCare', 2027, 1)], null);
  expect([year?.totalCents, year?.shareCents]).toEqual([2, null]);
});
