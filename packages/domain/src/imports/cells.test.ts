import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, tidy } from './cell.ts';
import { dateUpTo, readDate } from './cell-date.ts';
import { decimalUpTo, wholeUpTo } from './cell-number.ts';
import { isUnknownWord, readAgbCode, readPostcode, textUpTo } from './cell-text.ts';
import { readOwnershipForm, readPatientStop } from './cell-word.ts';

/** The value, or the code of the refusal. */
const outcome = <T>(cell: Cell<T>): T | string => ('value' in cell ? cell.value : cell.code);

test.each([
  ['0', 0],
  ['2846', 2846],
  ['2.846', 2846],
  ['2 846', 2846],
  ['12.846', 12_846],
  ['60.000', 60_000],
  ['2846,0', 2846],
  ['2846.0', 2846],
  ['2.00', 2],
  ['2.000', 2000],
  ['2.846,00', 2846],
  ['007', 7],
  ['-0', 0],
  ['60001', 'NUMBER_OUT_OF_RANGE'],
  ['-1', 'NUMBER_OUT_OF_RANGE'],
  ['\u22125', 'NUMBER_OUT_OF_RANGE'],
  ['9'.repeat(400), 'NUMBER_OUT_OF_RANGE'],
  ['2,846', 'NUMBER_INVALID'],
  ['2,5', 'NUMBER_INVALID'],
  ['28.46', 'NUMBER_INVALID'],
  ['2.84.6', 'NUMBER_INVALID'],
  ['2.846.0', 'NUMBER_INVALID'],
  ['1.234,567', 'NUMBER_INVALID'],
  ['ca. 2846', 'NUMBER_INVALID'],
  ['2846 patiënten', 'NUMBER_INVALID'],
  ['2e3', 'NUMBER_INVALID'],
  ['0x10', 'NUMBER_INVALID'],
  ['NaN', 'NUMBER_INVALID'],
  ['Infinity', 'NUMBER_INVALID'],
  ['=2+2', 'NUMBER_INVALID'],
  ['-', 'NUMBER_INVALID'],
])('the whole number %j up to 60 000 is %s', (text, expected) => {
  expect(outcome(wholeUpTo(60_000)(text))).toBe(expected);
});

test.each([
  ['2', 2],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['2.500', 2.5],
  ['0,05', 0.05],
  [',5', 0.5],
  ['2000', 2000],
  ['1.250,5', 1250.5],
  ['1 250,5', 1250.5],
  ['-0,0', 0],
  ['2000,1', 'NUMBER_OUT_OF_RANGE'],
  ['-0,1', 'NUMBER_OUT_OF_RANGE'],
  ['2,', 'NUMBER_INVALID'],
  ['.', 'NUMBER_INVALID'],
  ['1,250.5', 'NUMBER_INVALID'],
  ['1,2,3', 'NUMBER_INVALID'],
  ['1.2.3', 'NUMBER_INVALID'],
  ['2,5 fte', 'NUMBER_INVALID'],
  ['=1/2', 'NUMBER_INVALID'],
])('the number %j up to 2 000 is %s', (text, expected) => {
  expect(outcome(decimalUpTo(2_000)(text))).toBe(expected);
});

test('every number reads the same with decimal comma and point, and with Dutch thousands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, hundredths) => {
        const decimals = String(hundredths).padStart(2, '0');
        const expected = Number(`${whole}.${decimals}`);
        const dotted = String(whole).replace(/(\d)(\d{3})$/, '$1.$2');
        for (const text of [`${whole},${decimals}`, `${whole}.${decimals}`, `${dotted},${decimals}`]) {
          expect(outcome(decimalUpTo(1_000_000)(text))).toBe(expected);
        }
        expect(outcome(wholeUpTo(1_000_000)(dotted))).toBe(whole);
      },
    ),
  );
});

test.each([
  ['2026-12-31', '2026-12-31'],
  ['31-12-2026', '2026-12-31'],
  ['1/2/2026', '2026-02-01'],
  ['01/02/2026', '2026-02-01'],
  ['1-2-2026', '2026-02-01'],
  ['2026-2-1', '2026-02-01'],
  ['29-02-2028', '2028-02-29'],
  ['31-12-2026 00:00', '2026-12-31'],
  ['2026-12-31T00:00:00', '2026-12-31'],
  ['29-02-2026', 'DATE_INVALID'],
  ['12/31/2026', 'DATE_INVALID'],
  ['31-12/2026', 'DATE_INVALID'],
  ['31-12-26', 'DATE_INVALID'],
  ['31-12-2026 10:30', 'DATE_INVALID'],
  ['31 december 2026', 'DATE_INVALID'],
  ['46022', 'DATE_INVALID'],
  ['20261231', 'DATE_INVALID'],
  ['31-12-1899', 'DATE_INVALID'],
  ['=VANDAAG()', 'DATE_INVALID'],
])('the date %j is %s', (text, expected) => {
  expect(outcome(readDate(text))).toBe(expected);
});

test.each([
  ['2026-01-15', '2026-01-15'],
  ['16-1-2026', 'DATE_IN_FUTURE'],
  ['gisteren', 'DATE_INVALID'],
])('on 15 January 2026 the reference date %j is %s', (text, expected) => {
  expect(outcome(dateUpTo('2026-01-15')(text))).toBe(expected);
});

test.each([
  ['01012345', '01012345'],
  ['01-012345', '01012345'],
  ['01 012 345', '01012345'],
  ['1012345', '01012345'],
  ['98012345', '98012345'],
  ['2012345', 'AGB_INVALID'],
  ['010123456', 'AGB_INVALID'],
  ['0101234', 'AGB_INVALID'],
  ['0101234O', 'AGB_INVALID'],
  ['1,01E+06', 'AGB_INVALID'],
  ['="01012345"', 'AGB_INVALID'],
])('the AGB code %j is %s', (text, expected) => {
  expect(outcome(readAgbCode(text))).toBe(expected);
});

test.each([
  ['1234AB', '1234 AB'],
  ['1234 ab', '1234 AB'],
  ['0234 AB', 'POSTCODE_INVALID'],
  ['1234', 'POSTCODE_INVALID'],
  ['1234 ABC', 'POSTCODE_INVALID'],
  ['B-1234', 'POSTCODE_INVALID'],
])('the postcode %j is %s', (text, expected) => {
  expect(outcome(readPostcode(text))).toBe(expected);
});

test.each([
  ['Solo', 'solo'],
  ['duopraktijk', 'duo'],
  ['GROEP', 'group'],
  ['group', 'group'],
  ['keten', 'chain'],
  ['Chain', 'chain'],
  ['RHO', 'rhoRun'],
  ['rhoRun', 'rhoRun'],
  ['rho-run', 'rhoRun'],
  ['anders', 'other'],
  ['other', 'other'],
  ['maatschap', 'OWNERSHIP_FORM_UNKNOWN'],
  ['constructor', 'OWNERSHIP_FORM_UNKNOWN'],
])('the ownership form %j is %s', (text, expected) => {
  expect(outcome(readOwnershipForm(text))).toBe(expected);
});

test.each([
  ['geen', 'none'],
  ['Nee', 'none'],
  ['none', 'none'],
  ['gedeeltelijk', 'partial'],
  ['PARTIAL', 'partial'],
  ['volledig', 'full'],
  ['full', 'full'],
  ['onbekend', 'unknown'],
  ['unknown', 'unknown'],
  ['ja', 'PATIENT_STOP_UNKNOWN'],
  ['yes', 'PATIENT_STOP_UNKNOWN'],
  ['0', 'PATIENT_STOP_UNKNOWN'],
])('the patient stop %j is %s', (text, expected) => {
  expect(outcome(readPatientStop(text))).toBe(expected);
});

test('text fits up to its limit and is refused one character above it', () => {
  expect(outcome(textUpTo(5)('vijf!'))).toBe('vijf!');
  expect(outcome(textUpTo(5)('zes!!!'))).toBe('TEXT_TOO_LONG');
});

test('a cell is read without what is around it, on one line, with composed accents', () => {
  expect(tidy(' \u00a0Cre\u0300me\r\n  de\tla\u202fMer\uFEFF ')).toBe('Crème de la Mer');
});

test('R-1: a value that is called unknown is not stated', () => {
  expect(['onbekend', 'Onbekend', 'UNKNOWN'].every(isUnknownWord)).toBe(true);
  expect(['', 'nee', '0', '-'].some(isUnknownWord)).toBe(false);
});
