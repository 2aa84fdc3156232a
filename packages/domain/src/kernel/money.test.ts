import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centsSchema, formatEuro, roundToCents, sumCents } from './money.ts';

test.each([
  [0, true],
  [-1, true],
  [Number.MAX_SAFE_INTEGER, true],
  [Number.MAX_SAFE_INTEGER + 1, false],
  [0.5, false],
  [Number.NaN, false],
  [Infinity, false],
  ['1', false],
])('%s is an amount in cents: %s', (value, expected) => {
  expect(centsSchema.safeParse(value).success).toBe(expected);
});

test.each([
  [0, 3, 0],
  [1, 2, 1],
  [-1, 2, -1],
  [1, -2, -1],
  [-1, -2, 1],
  [5, 2, 3],
  [-5, 2, -3],
  [49, 100, 0],
  [50, 100, 1],
  [-49, 100, 0],
  [10, 3, 3],
  [11, 3, 4],
  [7, 1, 7],
  [9_007_199_254_740_991n * 1000n, 1000n, 9_007_199_254_740_991],
])('%s / %s rounds to %s cents, half away from zero', (numerator, denominator, expected) => {
  expect(roundToCents(numerator, denominator)).toBe(expected);
});

test('an amount that cannot be held exactly is refused', () => {
  expect(() => roundToCents(1, 0)).toThrow(RangeError);
  expect(() => roundToCents(1.5, 2)).toThrow(RangeError);
  expect(() => roundToCents(2n ** 60n, 1)).toThrow(RangeError);
  expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  expect(() => sumCents([0.1])).toThrow(RangeError);
  expect(() => formatEuro(0.1, 'nl')).toThrow(RangeError);
});

test('a sum is exact, in any order, also when it passes the largest amount on the way', () => {
  expect(sumCents([])).toBe(0);
  expect(sumCents([Number.MAX_SAFE_INTEGER, 10, -11])).toBe(Number.MAX_SAFE_INTEGER - 1);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (amounts) => {
      const forward = sumCents(amounts);
      expect(sumCents(amounts.toReversed())).toBe(forward);
      expect(sumCents([...amounts, -forward])).toBe(0);
    }),
  );
});

test('a rounded quotient is at most half a cent off, and turning the sign turns the result', () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 20n), 10n ** 20n),
      fc.bigInt(100_000n, 10n ** 9n),
      (numerator, denominator) => {
        const twiceOff = 2n * (BigInt(roundToCents(numerator, denominator)) * denominator - numerator);
        expect(twiceOff <= denominator && twiceOff >= -denominator).toBe(true);
        expect(roundToCents(-numerator, denominator) + roundToCents(numerator, denominator)).toBe(0);
        expect(roundToCents(numerator, -denominator)).toBe(roundToCents(-numerator, denominator));
      },
    ),
  );
});

test.each([
  [0, '€ 0,00', '€0.00'],
  [5, '€ 0,05', '€0.05'],
  [123_450, '€ 1.234,50', '€1,234.50'],
  [-123, '€ -1,23', '-€1.23'],
  [Number.MAX_SAFE_INTEGER, '€ 90.071.992.547.409,91', '€90,071,992,547,409.91'],
])('%i cents reads %s in Dutch and %s in English', (cents, dutch, english) => {
  expect(formatEuro(cents, 'nl').replaceAll('\u00a0', ' ')).toBe(dutch);
  expect(formatEuro(cents, 'en')).toBe(english);
});
