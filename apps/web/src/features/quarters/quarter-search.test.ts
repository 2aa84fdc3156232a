import { expect, test } from 'vitest';
import { isQuarter, quarterSearchOf } from './quarter-search.ts';

test.each([
  ['2026Q3', true],
  ['2026Q5', false],
  ['2026q3', false],
  ['2026-Q3', false],
  ['', false],
  ['0000Q1', false],
])('%j in the address is a quarter: %s', (text, expected) => {
  expect(isQuarter(text)).toBe(expected);
});

test.each([
  [{}, {}],
  [{ sorteer: 'region', aflopend: false, regio: '' }, {}],
  [
    { sorteer: 'GPS_PER_10K', aflopend: true, regio: 'gron' },
    { sorteer: 'GPS_PER_10K', aflopend: true, regio: 'gron' },
  ],
  [{ sorteer: '<x>', aflopend: 'ja', regio: 5 }, {}],
])('the search %j is read as %j', (search, expected) => {
  expect(quarterSearchOf(search)).toEqual(expected);
});
