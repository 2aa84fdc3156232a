import { expect, test } from 'vitest';
import { yearsStanding } from './arrangement-year-words.ts';

const year = (of: number, addsCents: number, freeAfterCents: number | null) => ({
  year: of,
  addsCents,
  paidCents: 0,
  takenCents: 0,
  ceilingCents: freeAfterCents === null ? null : 100,
  freeAfterCents,
});

test('a year is exceeded only when the file adds to it', () => {
  const years = [year(2025, 0, -1), year(2026, 1, -1), year(2027, 1, 0), year(2028, 1, null)];
  expect(yearsStanding(years, 'exceeded')).toEqual(['2026']);
  expect(yearsStanding(years, 'fits')).toEqual(['2025', '2027']);
  expect(yearsStanding(years, 'noCeiling')).toEqual(['2028']);
});
