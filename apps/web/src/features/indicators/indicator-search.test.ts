import { expect, test } from 'vitest';
import { indicatorInputOf, isIndicatorCode, readIndicatorSearch } from './indicator-search.ts';

test.each([
  [{}, {}],
  [{ indeling: 'province' }, { indeling: 'province' }],
  [{ indeling: 'careOffice' }, {}],
  [{ indeling: 'planet', other: 1 }, {}],
])('%j in the address is read as %j', (raw, search) => {
  expect(readIndicatorSearch(raw)).toEqual(search);
});

test('the address asks the server for the working unit unless it says otherwise', () => {
  expect(indicatorInputOf('OWNERS_SPH', {})).toEqual({ code: 'OWNERS_SPH', regionType: 'careOffice' });
  expect(indicatorInputOf('A1', { indeling: 'azwa' })).toEqual({ code: 'A1', regionType: 'azwa' });
});

test.each([
  ['OWNERS_SPH', true],
  ['owners', false],
  ['', false],
  ['A', false],
])('%s can be a code: %s', (code, expected) => {
  expect(isIndicatorCode(code)).toBe(expected);
});
