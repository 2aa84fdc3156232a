import { expect, test } from 'vitest';
import { bandShape } from './band-shape.ts';

const quartiles = { p25: 10, p50: 12, p75: 20 };

test.each([
  ['in the middle half', 15, 75],
  ['on the lower quartile', 10, 50],
  ['far below', -500, 0],
  ['far above', 500, 150],
])('a value %s', (_name, value, own) => {
  expect(bandShape(value, quartiles, 150)).toEqual({ p25: 50, p50: 60, p75: 100, own });
});

test('quartiles that are all the same still have a place', () => {
  expect(bandShape(5, { p25: 5, p50: 5, p75: 5 }, 100)).toEqual({ p25: 50, p50: 50, p75: 50, own: 50 });
  expect(bandShape(0, { p25: 0, p50: 0, p75: 0 }, 100)).toEqual({ p25: 50, p50: 50, p75: 50, own: 50 });
});
