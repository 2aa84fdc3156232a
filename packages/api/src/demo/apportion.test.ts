import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from './apportion.ts';

test.each([
  [10, [1, 1], 0, [5, 5]],
  [10, [2, 1], 0, [7, 3]],
  [1, [1, 1], 0, [1, 0]],
  [0, [1, 2], 0, [0, 0]],
  [5, [100, 1, 1], 1, [3, 1, 1]],
  [2, [100, 1, 1], 1, [2, 0, 0]],
  [3, [0, 0], 0, [0, 0]],
])('%i over %j with at least %i each is %j', (total, weights, minimum, seats) => {
  expect(apportion(total, weights, minimum)).toEqual(seats);
});

test('no seat is lost and, without a minimum, none is more than one from its quota', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.nat(10_000), weights, (total, list) => {
      const seats = apportion(total, list);
      const sum = list.reduce((all, weight) => all + weight, 0);
      expect(seats.reduce((all, count) => all + count, 0)).toBe(total);
      for (const [index, count] of seats.entries()) {
        expect(Math.abs(count - (total * (list[index] ?? 0)) / sum)).toBeLessThan(1);
      }
    }),
  );
});
