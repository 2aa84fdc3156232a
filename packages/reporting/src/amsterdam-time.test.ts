import { expect, test } from 'vitest';
import { amsterdamTime } from './amsterdam-time.ts';

test.each([
  ['winter', '2026-12-31T23:00:00Z', '2027-01-01 00:00'],
  ['summer', '2026-10-14T22:32:10.123Z', '2026-10-15 00:32'],
  ['the last minute of summer time', '2026-10-25T00:59:00Z', '2026-10-25 02:59'],
  ['the first minute of winter time', '2026-10-25T01:00:00Z', '2026-10-25 02:00'],
])('an instant in %s is Dutch wall-clock time', (_, instant, expected) => {
  expect(amsterdamTime(instant)).toBe(expected);
});
