import { expect, test } from 'vitest';
import { figureOf, quarterTable, rowsNamed, type QuarterTableRow, sortedRows } from './quarter-table.ts';

const row = (name: string, value: number | null, suppressed = false): QuarterTableRow => ({
  code: name,
  name,
  figures: { X: { value, suppressed, quality: 'MEASURED' } },
});
const ROWS = [
  row('Zwolle', 3),
  row("'t Gooi", 12),
  row('Zuid-Limburg', null, true),
  row('Amsterdam', 3),
  row('Arnhem', null),
];

test.each([
  ['region', false, "Amsterdam, Arnhem, 't Gooi, Zuid-Limburg, Zwolle"],
  ['region', true, "Zwolle, Zuid-Limburg, 't Gooi, Arnhem, Amsterdam"],
  ['X', false, "Amsterdam, Zwolle, 't Gooi, Arnhem, Zuid-Limburg"],
  ['X', true, "'t Gooi, Amsterdam, Zwolle, Arnhem, Zuid-Limburg"],
  ['unheard-of', false, "Amsterdam, Arnhem, 't Gooi, Zuid-Limburg, Zwolle"],
])('sorted by %s, descending %s: %s', (by, isDescending, expected) => {
  expect(
    sortedRows(ROWS, by, isDescending)
      .map(({ name }) => name)
      .join(', '),
  ).toBe(expected);
});

test.each([
  ['', 5],
  ['zuid limburg', 1],
  ['TGOOI', 1],
  ['z', 2],
  ['Maas', 0],
])('the name %j finds %i regions', (text, count) => {
  expect(rowsNamed(ROWS, text)).toHaveLength(count);
});

test('R-1: a figure that is not in the snapshot is unknown; the nation is a row of its own', () => {
  const value = {
    indicatorCode: 'X',
    definitionVersion: 1,
    regionType: 'nation',
    regionCode: 'NL',
    referenceDate: '2026-06-30',
    value: 7,
    unit: 'casussen',
    source: 'proef',
    quality: 'MEASURED',
    suppressed: false,
  } as const;
  const { rows, nation } = quarterTable({ regions: [{ code: 'ZK01', name: 'A' }], values: [value] });
  expect(rows.map((one) => figureOf(one, 'X'))).toEqual([
    { value: null, suppressed: false, quality: 'UNKNOWN' },
  ]);
  expect(figureOf(nation, 'X').value).toBe(7);
});
