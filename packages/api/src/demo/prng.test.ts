import { idSchema } from '@regiovast/domain/kernel/ids';
import { expect, test } from 'vitest';
import { createPrng } from './prng.ts';

const INSTANT = '2026-01-02T03:04:05.000Z';
const draws = (seed: number, stream: string): number[] => {
  const prng = createPrng(seed, stream);
  return Array.from({ length: 1_000 }, () => prng.next());
};

test('the same seed and stream give the same draws, another seed or stream gives others', () => {
  expect(draws(1, 'a')).toEqual(draws(1, 'a'));
  expect(draws(2, 'a')).not.toEqual(draws(1, 'a'));
  expect(draws(1, 'b')).not.toEqual(draws(1, 'a'));
});

test('draws lie from 0 up to 1, with a mean near a half', () => {
  const all = draws(1, 'a');
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...all)).toBeLessThan(1);
  expect(all.reduce((sum, value) => sum + value, 0) / all.length).toBeCloseTo(0.5, 1);
});

test('whole numbers keep to both bounds', () => {
  const prng = createPrng(1, 'a');
  const seen = new Set(Array.from({ length: 500 }, () => prng.between(3, 5)));
  expect(seen).toEqual(new Set([3, 4, 5]));
});

test('a weight of 0 is never drawn', () => {
  const prng = createPrng(1, 'a');
  const seen = new Set(
    Array.from({ length: 500 }, () =>
      prng.weighted([
        ['no', 0],
        ['yes', 1],
      ]),
    ),
  );
  expect([...seen]).toEqual(['yes']);
});

test('a shuffled list has the same items', () => {
  const list = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = createPrng(1, 'a').shuffled(list);
  expect(shuffled).not.toEqual(list);
  expect(shuffled.toSorted((one, other) => one - other)).toEqual(list);
});

test('an id is a UUIDv7 of its instant', () => {
  const id = createPrng(1, 'a').idAt(INSTANT);
  expect(idSchema.safeParse(id).success).toBe(true);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse(INSTANT));
  expect(id[14]).toBe('7');
});

test('nothing can be picked from an empty list', () => {
  expect(() => createPrng(1, 'a').pick([])).toThrow(RangeError);
});
