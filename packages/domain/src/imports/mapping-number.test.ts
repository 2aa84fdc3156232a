import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addExact, decimalSignOf, type ExactNumber, numberOf, readExactNumber } from './mapping-number.ts';

const read = (text: string, sign: 'comma' | 'point') => {
  const cell = readExactNumber(text, sign);
  return 'value' in cell ? numberOf(cell.value) : cell.code;
};

test.each([
  ['0,419', 'comma', 0.419],
  [',5', 'comma', 0.5],
  ['1.234', 'comma', 1234],
  ['1.234,5', 'comma', 1234.5],
  ['10 371', 'comma', 10371],
  ['-2,5', 'comma', -2.5],
  ['\u22122,5', 'comma', -2.5],
  ['12,5 %', 'comma', 12.5],
  ['€ 12,50', 'comma', 12.5],
  ['-0', 'comma', 0],
  ['0.419', 'comma', 'NUMBER_INVALID'],
  ['1,23,4', 'comma', 'NUMBER_INVALID'],
  ['-0.100', 'point', -0.1],
  ['1,234', 'point', 1234],
  ['4331.92', 'point', 4331.92],
  ['1,23', 'point', 'NUMBER_INVALID'],
  ['=A1', 'point', 'NUMBER_INVALID'],
  ['1,01E+06', 'comma', 'NUMBER_INVALID'],
  ['', 'comma', 'NUMBER_INVALID'],
  ['-', 'comma', 'NUMBER_INVALID'],
  ['<5', 'comma', 'NUMBER_INVALID'],
  ['9'.repeat(16), 'comma', 'NUMBER_OUT_OF_RANGE'],
] as const)('P-2: %j with a decimal %s is %s', (text, sign, value) => {
  expect(read(text, sign)).toBe(value);
});

test.each([
  [['0,419', '10371'], 'comma', true],
  [['4331.92', '0'], 'point', true],
  [['   -0.100'.trim(), '1.010'], 'point', true],
  [['1.234,5'], 'comma', true],
  [['1,234,567'], 'point', true],
  [['10371', '12'], 'comma', false],
  [['1.234', '5.678'], null, true],
  [['1,234'], null, true],
  [['0,5', '0.5'], null, true],
  [[], 'comma', false],
] as const)('P-2: the cells %j tell that the decimal sign is %s', (texts, sign, isCertain) => {
  expect(decimalSignOf(texts)).toEqual({ sign, isCertain });
});

test('P-2: a sum is the same in whatever order, to the last decimal', () => {
  const numbers = fc.array(
    fc.record({ units: fc.bigInt(-(10n ** 12n), 10n ** 12n), scale: fc.integer({ min: 0, max: 6 }) }),
    { minLength: 1, maxLength: 30 },
  );
  const sum = (all: readonly ExactNumber[]) => numberOf(all.reduce(addExact));
  fc.assert(fc.property(numbers, (all) => sum(all) === sum(all.toReversed())));
  expect(sum(Array.from({ length: 10 }, () => ({ units: 1n, scale: 1 })))).toBe(1);
});
