import { idSchema } from '@regiovast/domain/kernel/ids';
import { quarterSchema } from '@regiovast/domain/kernel/quarter';
import { regionCodeSchema } from '@regiovast/domain/regions/region-types';
import { expect, test } from 'vitest';
import { dateIn, isId, isQuarter, isRegionCode, oneOf, textIn, wholeIn } from './search-params.ts';

const REGION_CODES = ['ZK09', 'PV20', 'RHO-NOORD', 'Z', 'zk09', '<b>', '', 7, undefined];
const QUARTERS = ['2026Q3', '1900Q1', '2199Q4', '1899Q4', '0000Q1', '2026Q5', '2026q3', '', null];
const IDS = ['0198f3a2-7c4e-7000-8000-1234567890ab', '0198f3a2', 'x', '', 5];

test.each(REGION_CODES)('the address knows a region code as the domain does: %j', (value) => {
  expect(isRegionCode(value)).toBe(regionCodeSchema.safeParse(value).success);
});

test.each(QUARTERS)('the address knows a quarter as the domain does: %j', (value) => {
  expect(isQuarter(value)).toBe(quarterSchema.safeParse(value).success);
});

test.each(IDS)('the address knows an id as the domain does: %j', (value) => {
  expect(isId(value)).toBe(idSchema.safeParse(value).success);
});

test.each([
  ['2028-02-29', '2028-02-29'],
  ['2027-02-29', undefined],
  ['2027-13-01', undefined],
  ['12-03-2027', undefined],
  [20270312, undefined],
])('the date %j in an address is read as %j', (value, expected) => {
  expect(dateIn(value)).toBe(expected);
});

test('what makes no sense in an address is left out', () => {
  expect([textIn('  ', 10), textIn({}, 10), textIn('abcdef', 3), textIn(1234, 10)]).toEqual([
    undefined,
    undefined,
    'abc',
    '1234',
  ]);
  expect([wholeIn('2', 1, 9), wholeIn(2.5, 1, 9), wholeIn('10', 1, 9), wholeIn('x', 1, 9)]).toEqual([
    2,
    undefined,
    undefined,
    undefined,
  ]);
  expect([oneOf(['a', 'b'], 'b'), oneOf(['a', 'b'], 'c')]).toEqual(['b', undefined]);
});
