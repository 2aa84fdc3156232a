import { expect, test } from 'vitest';
import { linesOfRow, wrappedLines } from './wrapped-lines.ts';

test.each([
  ['', 10, 1],
  ['negen 901', 10, 1],
  ['negen 9012', 10, 2],
  ['een twee drie vier', 10, 2],
  ['huisartsenpraktijk', 10, 2],
  ['een huisartsenpraktijken twee', 10, 4],
])('%j in a column of %i takes %i lines', (text, width, lines) => {
  expect(wrappedLines(text, width)).toBe(lines);
});

test('only the header and wrapped columns make a row higher', () => {
  const long = 'een twee drie vier';
  const sheet = {
    name: 'Blad',
    columns: [{ widthInCharacters: 10 }, { widthInCharacters: 10, isWrapped: true }],
    rows: [[long, 'kort'], [long, 'kort'], ['kort', long], []],
    frozenRows: 1,
    frozenColumns: 0,
  };
  expect(sheet.rows.map((_, index) => linesOfRow(sheet, index))).toEqual([2, 1, 2, 1]);
});
