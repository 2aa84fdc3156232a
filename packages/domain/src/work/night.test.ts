import { expect, test } from 'vitest';
import { nightOf } from './night.ts';

test.each([
  ['a minute before two in winter', '2026-11-22T00:59:00Z', '2026-11-21'],
  ['two o’clock in winter', '2026-11-22T01:00:00Z', '2026-11-22'],
  ['two o’clock in summer', '2026-07-01T00:00:00Z', '2026-07-01'],
  ['a minute before two in summer', '2026-06-30T23:59:00Z', '2026-06-30'],
  ['the end of the day', '2026-11-22T22:59:00Z', '2026-11-22'],
])('P-5: at %s the jobs of one night are due', (_name, instant, night) => {
  expect(nightOf(new Date(instant))).toBe(night);
});
