import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEuro } from './money.ts';
import { centsOfText, numberOfText, textOfCents, textOfNumber } from './number-text.ts';

test.each<[string, number | null | undefined]>([
  ['', null],
  ['  ', null],
  ['0', 0],
  ['1234', 123_400],
  ['1.234', 123_400],
  ['1.234,5', 123_450],
  ['1.234,56', 123_456],
  ['€ 1.234,56', 123_456],
  ['€\u00a01.234,56', 123_456],
  ['EUR 20', 2_000],
  ['1.234,-', 123_400],
  ['1234,--', 123_400],
  ['12.50', 1_250],
  ['0,01', 1],
  ['0,1', 10],
  ['90.071.992.547.409,91', 9_007_199_254_740_991],
  ['90.071.992.547.409,92', undefined],
  ['1,234', undefined],
  ['1.23.456', undefined],
  ['1234.567', undefined],
  ['12,345', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['€', undefined],
  ['twaalf', undefined],
  ['1,2,3', undefined],
])('A-6: the Dutch amount %j is %s cents', (text, cents) => {
  expect(centsOfText(text, 'nl')).toBe(cents);
});

test.each<[string, number | null | undefined]>([
  ['1,234.56', 123_456],
  ['1,234', 123_400],
  ['12,5', 1_250],
  ['1.234', undefined],
  ['£5', undefined],
])('A-6: the English amount %j is %s cents', (text, cents) => {
  expect(centsOfText(text, 'en')).toBe(cents);
});

test.each<[string, number | null | undefined]>([
  ['', null],
  ['-2,5', -2.5],
  ['−2,5', -2.5],
  ['0,125', 0.125],
  ['1.500', 1_500],
  ['1.500,75', 1_500.75],
  ['1,5,5', undefined],
  ['meer dan 5', undefined],
  ['Infinity', undefined],
])('the Dutch number %j is %s', (text, value) => {
  expect(numberOfText(text, 'nl')).toBe(value);
});

test('A-6: an amount goes to text and back without losing a cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999_999_999 }),
      fc.constantFrom('nl' as const, 'en' as const),
      (cents, language) => {
        expect(centsOfText(textOfCents(cents, language), language)).toBe(cents);
        expect(centsOfText(formatEuro(cents, language), language)).toBe(cents);
      },
    ),
  );
});

test('a number goes to text and back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.constantFrom(1, 10, 1_000),
      fc.constantFrom('nl' as const, 'en' as const),
      (whole, part, language) => {
        const value = whole / part;
        expect(numberOfText(textOfNumber(value, language), language)).toBe(value === 0 ? 0 : value);
      },
    ),
  );
  expect([textOfNumber(null, 'nl'), textOfNumber(0, 'nl'), textOfCents(null, 'nl')]).toEqual(['', '0', '']);
  expect(textOfNumber(0.0000001, 'nl')).toBe('0');
});
