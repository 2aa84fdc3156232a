import { expect, test } from 'vitest';
import { isExpired } from './expiry.ts';

test.each([
  ['the last day of its term', '2025-01-31', 1, '2025-02-28', false],
  ['the day after', '2025-01-31', 1, '2025-03-01', true],
  ['a year later, to the day', '2024-02-29', 12, '2025-02-28', false],
  ['its own day', '2025-01-31', 1, '2025-01-31', false],
  ['a definition without a term', '1990-01-01', null, '2026-11-22', false],
  ['a figure about the future', '2028-12-31', 1, '2026-11-22', false],
] as const)('R-1 expiry: %s', (_name, referenceDate, staleAfterMonths, on, expected) => {
  expect(isExpired({ referenceDate }, { staleAfterMonths }, on)).toBe(expected);
});
