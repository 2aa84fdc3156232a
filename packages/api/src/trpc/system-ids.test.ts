import { expect, test } from 'vitest';
import { systemIds } from './system-ids.ts';

test('ids differ, within a pool of randomness and beyond it, and sort by time', () => {
  let now = 1_000;
  const ids = systemIds(() => now);
  const first = Array.from({ length: 2_000 }, () => ids.next());
  expect(new Set(first).size).toBe(2_000);
  now += 1;
  const later = ids.next();
  expect(first.every((id) => id < later)).toBe(true);
});
