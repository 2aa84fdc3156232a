import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEuro } from '../kernel/money.ts';
import { LARGEST_AMOUNT_CENTS, type PricedLine } from './amounts.ts';
import { hasTwoReadings, notationOf, readCell, textOfCell } from './cell-text.ts';
import { pasteBlock, readTypedCell } from './paste-block.ts';
import { pastedRows } from './pasted-rows.ts';

const FIXED: PricedLine = { kind: 'FIXED', unitCents: null, breakEvenPatients: null };
const HOURS: PricedLine = { kind: 'PER_HOUR', unitCents: 8_500, breakEvenPatients: null };
const PATIENTS: PricedLine = { kind: 'PER_PATIENT', unitCents: 1_100, breakEvenPatients: 2_100 };
const lines = (count: number, line = FIXED): PricedLine[] => Array.from({ length: count }, () => line);

test.each([
  [
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a\r\nb\r\n', [['a'], ['b']]],
  [
    'a\t\n\tb',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"twee\nregels"\t"een ""woord"""', [['twee\nregels', 'een "woord"']]],
  ['1.234,56;12', [['1.234,56', '12']]],
  ['"1,234.56","12"', [['1,234.56', '12']]],
  ['1.234,56', [['1.234,56']]],
  ['1,5\n2,5', [['1,5'], ['2,5']]],
  ['5" buis\t7', [['5" buis', '7']]],
  ['"open', [['open']]],
  ['', [['']]],
])('A-1: the clipboard text %j has the cells %j', (text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});

test.each([
  ['1.234,56', 'nl'],
  ['€ 1.234,56', 'nl'],
  ['1.234,-', 'nl'],
  ['12,5', 'nl'],
  ['0,419', 'nl'],
  ['1.234.567', 'nl'],
  ['1,234.56', 'en'],
  ['12.50', 'en'],
  ['1,234,567', 'en'],
  ['1234', null],
  ['1.234', null],
  ['1,234', null],
  ['n.v.t.', null],
  ['1.1.2027', null],
  ['', null],
] as const)('A-6: %j shows the notation %j', (text, notation) => {
  expect(notationOf(text)).toBe(notation);
});

test.each([
  [FIXED, '1.234', 'nl', { value: 123_400 }],
  [FIXED, '1,234', 'en', { value: 123_400 }],
  [FIXED, '1.234', 'en', { problem: 'noNumber' }],
  [FIXED, '1.234,56', 'en', { value: 123_456 }],
  [FIXED, '1,234.56', 'nl', { value: 123_456 }],
  [FIXED, '€ 1.234', 'nl', { value: 123_400 }],
  [FIXED, '1.234,50 €', 'nl', { value: 123_450 }],
  [FIXED, 'EUR 12', 'nl', { value: 1_200 }],
  [FIXED, '1.234,-', 'nl', { value: 123_400 }],
  [FIXED, '0', 'nl', { value: 0 }],
  [FIXED, '-', 'nl', { value: null }],
  [FIXED, '€ -', 'nl', { value: null }],
  [FIXED, ' ', 'nl', { value: null }],
  [FIXED, '-5', 'nl', { problem: 'noNumber' }],
  [FIXED, '(5)', 'nl', { problem: 'noNumber' }],
  [FIXED, '1,005', 'nl', { problem: 'noNumber' }],
  [FIXED, '=A1', 'nl', { problem: 'noNumber' }],
  [FIXED, '1e3', 'nl', { problem: 'noNumber' }],
  [FIXED, '1.000.000.000', 'nl', { value: LARGEST_AMOUNT_CENTS }],
  [FIXED, '1.000.000.000,01', 'nl', { problem: 'tooLarge' }],
  [HOURS, '54', 'nl', { value: 5_400 }],
  [HOURS, '4,25', 'nl', { value: 425 }],
  [HOURS, '4,255', 'nl', { problem: 'noNumber' }],
  [HOURS, '€ 54', 'nl', { problem: 'noNumber' }],
  [PATIENTS, '2.100', 'nl', { value: 2_100 }],
  [PATIENTS, '2.100,00', 'nl', { value: 2_100 }],
  [PATIENTS, '2,5', 'nl', { problem: 'notWhole' }],
  [PATIENTS, '1000001', 'nl', { problem: 'tooLarge' }],
] as const)('A-6: in a cell of %o, %j typed by a reader of %s is %o', (line, text, language, read) => {
  expect(readTypedCell(line, text, language)).toEqual(read);
});

const cents = fc.integer({ min: 0, max: LARGEST_AMOUNT_CENTS });

test('A-6: an amount as it is shown and as it is typed is read back to the cent, in both notations', () => {
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom('nl', 'en'),
      fc.constantFrom('nl', 'en'),
      (amount, written, reader) => {
        // With its two decimals a shown amount has one reading, whoever reads it.
        expect(readTypedCell(FIXED, formatEuro(amount, written), reader)).toEqual({ value: amount });
        expect(readCell(FIXED, textOfCell(FIXED, amount, written), written)).toEqual({ value: amount });
      },
    ),
  );
});

test('A-6: hours and patients come back as they were copied', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(HOURS, PATIENTS),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.constantFrom('nl', 'en'),
      (line, value, language) => {
        expect(readCell(line, textOfCell(line, value, language), language)).toEqual({ value });
      },
    ),
  );
});

test('A-1: a block of 40 × 8 with 1.234,56, blanks and a stray text lands right, and says which cell did not', () => {
  const rows = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 8 }, (_cell, column) =>
      row === 3 && column === 2 ? 'n.t.b.' : (row + column) % 5 === 0 ? '' : '1.234,56',
    ),
  );
  const text = rows.map((row) => row.join('\t')).join('\r\n');
  const outcome = pasteBlock(`${text}\r\n`, { lines: lines(40), columns: 8 }, 'en');
  expect(outcome.refused).toEqual([{ row: 3, column: 2, text: 'n.t.b.', problem: 'noNumber' }]);
  expect(outcome.leftOut).toEqual({ rows: 0, columns: 0 });
  expect(outcome.cells).toHaveLength(40 * 8 - 1);
  for (const { row, column, value } of outcome.cells)
    expect(value).toBe(rows[row]?.[column] === '' ? null : 123_456);
});

test('A-1: what runs outside the grid is left out and counted; blank rows and columns beside it are no loss', () => {
  const target = { lines: lines(2), columns: 2 };
  const outcome = pasteBlock('1\t2\t3\n4\t5\t6\n7\t8\t9\n\t\t\n', target, 'nl');
  expect(outcome.cells.map(({ value }) => value)).toEqual([100, 200, 400, 500]);
  expect(outcome.leftOut).toEqual({ rows: 1, columns: 1 });
  expect(pasteBlock('1\t2\t\t\n\t\t\t\n\n', target, 'nl').leftOut).toEqual({ rows: 0, columns: 0 });
});

test('A-6: a block shows its own notation; 1.234 is a thousand in a Dutch block, and unclear in a mixed one', () => {
  const target = { lines: lines(1), columns: 3 };
  const values = (text: string, language: 'nl' | 'en') => {
    const { cells, refused } = pasteBlock(text, target, language);
    return [cells.map(({ value }) => value), refused.map(({ problem }) => problem)];
  };
  expect(values('1.234\t12,50\t7', 'en')).toEqual([[123_400, 1_250, 700], []]);
  expect(values('1,234\t12.50\t7', 'nl')).toEqual([[123_400, 1_250, 700], []]);
  expect(values('1.234\t5.678\t7', 'nl')).toEqual([[123_400, 567_800, 700], []]);
  expect(values('1.234\t1.000,50\t1,000.50', 'nl')).toEqual([[100_050, 100_050], ['twoReadings']]);
  // Where points are decimals, 1.234 has parts of a cent.
  expect(values('1.234\t12.50\t7', 'nl')).toEqual([[1_250, 700], ['noNumber']]);
  expect(hasTwoReadings('1.234')).toBe(true);
});

test('A-1: whatever stands on the clipboard, every cell in reach lands or is named, once', () => {
  fc.assert(
    fc.property(
      fc.string({
        maxLength: 200,
        unit: fc.constantFrom('1', '.', ',', '-', '"', '\t', '\n', ';', '€', ' ', 'a'),
      }),
      (text) => {
        const target = { lines: [FIXED, HOURS, PATIENTS], columns: 4 };
        const { cells, refused } = pasteBlock(text, target, 'nl');
        const names = [...cells, ...refused].map(({ row, column }) => `${row} ${column}`);
        expect(new Set(names).size).toBe(names.length);
        expect(cells.every(({ value }) => value === null || Number.isSafeInteger(value))).toBe(true);
      },
    ),
  );
});
