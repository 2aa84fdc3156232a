import { expect, test } from 'vitest';
import { classLimits, classOf, MOST_CLASSES, shadeOf } from './class-limits.ts';

test.each([
  ['nothing known gives no classes', [null, null], []],
  ['one value is one class', [7, null, 7], [7]],
  ['a zero is a value', [0, 24.1], [0, 5, 10, 15, 20]],
  ['shares get round limits', [15.8, 39.4], [15, 20, 25, 30, 35]],
  ['fractions stay exact', [0.1, 0.62], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
  ['a narrow range', [5.18, 6.51], [5, 5.5, 6, 6.5]],
  ['large counts', [0, 1_000_000], [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
  ['below zero', [-3, 3], [-4, -2, 0, 2]],
] as const)('%s', (_name, values, limits) => {
  expect(classLimits(values)).toEqual(limits);
});

test('never more than six classes, and every value lies in one', () => {
  for (let high = 1; high < 400; high += 1) {
    for (const low of [0, 0.3, high / 7, high / 2, high - 0.11]) {
      const limits = classLimits([low, high]);
      expect(limits.length).toBeLessThanOrEqual(MOST_CLASSES);
      expect(limits[0]).toBeLessThanOrEqual(low);
      expect(classOf(high, limits)).toBe(limits.length - 1);
    }
  }
});

test.each([
  [0, 0],
  [4.9, 0],
  [5, 1],
  [99, 2],
  [-1, 0],
])('the value %d lies in class %d', (value, index) => {
  expect(classOf(value, [0, 5, 10])).toBe(index);
});

test.each([
  [0, 1, 3],
  [0, 2, 1],
  [1, 2, 6],
  [2, 6, 3],
  [2, 4, 4],
])('class %d of %d gets shade %d', (index, classes, shade) => {
  expect(shadeOf(index, classes)).toBe(shade);
});
