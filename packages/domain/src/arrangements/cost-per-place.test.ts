import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centsPerPlaceOf, costComparison, medianCents } from './cost-per-place.ts';

test.each([
  [21_006_000, 2_100, 10_003],
  [100, 3, 33],
  [50, 100, 1],
  [49, 100, 0],
  [0, 10, 0],
  [100, 0, null],
  [100, null, null],
])(
  'A-2: %i cents over %s places is %s cents per place, half a cent away from zero',
  (total, places, expected) => {
    expect(centsPerPlaceOf(total, places)).toBe(expected);
  },
);

test.each([
  [[], null],
  [[7], 7],
  [[3, 1, 2], 2],
  [[1, 2], 2],
  [[1, 4], 3],
  [[10, 20, 30, 40], 25],
  [[5, 5, 5, 5], 5],
])(
  'A-2: of %j the median is %s; of an even number the mean of the two in the middle',
  (amounts, expected) => {
    expect(medianCents(amounts)).toBe(expected);
  },
);

test('A-2, A-6: as many amounts lie at or below the median as at or above it, whatever their size', () => {
  const amount = fc.integer({ min: 0, max: 100_000_000_000 });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (amounts) => {
      const median = medianCents(amounts) ?? Number.NaN;
      expect(Number.isSafeInteger(median)).toBe(true);
      const half = amounts.length / 2;
      // The mean of two is rounded up by half a cent at most.
      expect(amounts.filter((cents) => cents <= median).length).toBeGreaterThanOrEqual(half);
      expect(amounts.filter((cents) => cents >= median - 1).length).toBeGreaterThanOrEqual(half);
    }),
  );
});

const other = (number: string, centsPerPlace: number) => ({ id: number, number, centsPerPlace });

test('A-2: a comparison counts those that cost less, and puts the cheapest first', () => {
  expect(costComparison(200, [other('B', 300), other('A', 200), other('C', 100), other('D', 200)])).toEqual({
    count: 4,
    medianCentsPerPlace: 200,
    cheaper: 1,
    others: [other('C', 100), other('A', 200), other('D', 200), other('B', 300)],
  });
});

test('A-2: without another there is nothing to compare; without a cost of its own nothing is cheaper', () => {
  expect(costComparison(200, [])).toBeNull();
  expect(costComparison(null, [other('A', 1)])).toMatchObject({ count: 1, cheaper: null });
});
