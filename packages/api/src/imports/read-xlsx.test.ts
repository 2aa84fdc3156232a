import { DomainError } from '@regiovast/domain/kernel/errors';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { type MadeCell, type MadeSheet, makeWorkbook } from '../testing/workbook-file.ts';
import { readPracticeTable } from './read-practice-file.ts';
import { readTable } from './read-table.ts';
import { INFLATED_LIMIT_BYTES } from './unpack-workbook.ts';

const HEADERS = ['agb_code', 'naam', 'gemeente', 'peildatum'];
const CELLS: MadeCell[] = ['01000001', 'De Vliet', 'GM0014', { date: '2025-12-31' }];
const sheetOf = (...rows: MadeCell[][]): MadeSheet => ({ name: 'Praktijken', rows: [HEADERS, ...rows] });
const rowsOf = async (...rows: MadeCell[][]) => (await readTable(makeWorkbook([sheetOf(...rows)]))).rows;

async function refusalOf(bytes: Uint8Array) {
  try {
    await readTable(bytes);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('it was read');
}

test('P-2: a workbook is read as a table, with the numbers its rows have on screen', async () => {
  const { headers, rows, reading } = await readTable(makeWorkbook([sheetOf([], CELLS, ['', ' '], CELLS)]));
  expect(headers).toEqual(HEADERS);
  expect(rows).toEqual([
    { number: 3, cells: ['01000001', 'De Vliet', 'GM0014', '2025-12-31'] },
    { number: 5, cells: ['01000001', 'De Vliet', 'GM0014', '2025-12-31'] },
  ]);
  expect(reading).toMatchObject({
    encoding: null,
    separator: null,
    sheet: { name: 'Praktijken', others: [], hiddenRows: 0 },
  });
});

test.each<[string, MadeCell, string]>([
  ['a whole number', 1_000_001, '1000001'],
  ['a number with decimals, which no thousands point can be read into', 2.846, '2,846'],
  ['a number to its last digit', 0.1 + 0.2, '0,30000000000000004'],
  ['a small number, without an exponent', 1.5e-7, '0,00000015'],
  ['a large number, without an exponent', 1e21, '1000000000000000000000'],
  ['a date', { date: '2026-02-28' }, '2026-02-28'],
  ['a date with a time', { date: '2026-02-28T13:30:00Z' }, '2026-02-28T13:30:00'],
  ['true', true, 'WAAR'],
  ['false', false, 'ONWAAR'],
  ['text that looks like a number', '007', '007'],
  ['text with signs that no database holds', 'A_x0000_B_xD800_C', 'AB\uFFFDC'],
  ['text with signs that XML escapes', 'A & "B" <C>', 'A & "B" <C>'],
])('P-3: %s is read for what it is', async (_, cell, text) => {
  expect((await rowsOf(['x', cell]))[0]?.cells[1]).toBe(text);
});

test('P-3: a formula is not worked out, and what it came to before is not believed', async () => {
  const formula = { formula: '1+1', value: 2 };
  const [row] = await rowsOf(['x', formula, { formula: 'B2', value: 'GM0014' }]);
  expect(row?.cells).toEqual(['x', '=1+1', '=B2', '']);
  expect([...(row?.unusable ?? [])]).toEqual([
    [1, 'FORMULA_CELL'],
    [2, 'FORMULA_CELL'],
  ]);
});

test('P-3: the cells over which an array formula spreads its outcome are refused with it', async () => {
  const spread = { formula: 'A1:A2', value: 1, kind: 't="array" ref="B2:C3"' };
  const rows = await rowsOf(['x', spread, 2], ['y', 3, 4], ['z', 5, 6]);
  expect(rows.map(({ unusable }) => [...(unusable?.keys() ?? [])])).toEqual([[1, 2], [1, 2], []]);
});

test('P-3: a shared formula is one in every cell that shares it', async () => {
  const master = { formula: 'A1', value: 1, kind: 't="shared" ref="B2:B3" si="0"' };
  const rows = await rowsOf(['x', master], ['y', { formula: '', value: 2, kind: 't="shared" si="0"' }]);
  expect(rows.map(({ unusable }) => unusable?.get(1))).toEqual(['FORMULA_CELL', 'FORMULA_CELL']);
});

test('P-3: an error of the spreadsheet is no text', async () => {
  const [row] = await rowsOf(['x', { error: '#N/A' }]);
  expect(row?.cells[1]).toBe('#N/A');
  expect(row?.unusable?.get(1)).toBe('CELL_ERROR');
});

test('P-3: hidden rows are read and counted; of merged cells the first holds the value', async () => {
  const sheet = { ...sheetOf(CELLS, ['x', 'breed', null, null]), hiddenRows: [2], merged: ['B3:C3'] };
  const { rows, reading } = await readTable(makeWorkbook([sheet]));
  expect(rows.map(({ number }) => number)).toEqual([2, 3]);
  expect(rows[1]?.cells).toEqual(['x', 'breed', '', '']);
  expect(reading.sheet?.hiddenRows).toBe(1);
});

test('P-2: the first visible sheet with rows is read; the others are named, hidden ones are not', async () => {
  const bytes = makeWorkbook([
    { ...sheetOf(['geheim']), name: 'Verborgen', state: 'hidden' },
    { name: 'Leeg', rows: [] },
    { ...sheetOf(CELLS), name: 'Eerste' },
    { ...sheetOf(['anders']), name: 'Tweede' },
  ]);
  const { rows, reading } = await readTable(bytes);
  expect(rows[0]?.cells[0]).toBe('01000001');
  expect(reading.sheet).toEqual({ name: 'Eerste', others: ['Leeg', 'Tweede'], hiddenRows: 0 });
  expect((await readTable(bytes, { sheet: 'Tweede' })).rows[0]?.cells[0]).toBe('anders');
  await expect(readTable(bytes, { sheet: 'Nergens' })).rejects.toMatchObject({ code: 'IMPORT_WITHOUT_ROWS' });
});

test('P-2: a sheet with an explanation before the one with practices is passed over, and so is a title', async () => {
  const bytes = makeWorkbook([
    { name: 'Toelichting', rows: [['Lees dit'], ['eerst']] },
    { name: 'Data', rows: [['Praktijken 2026'], [], HEADERS, CELLS] },
  ]);
  const { reading, rows, headers } = await readPracticeTable(bytes);
  expect(reading.sheet?.name).toBe('Data');
  expect(headers).toEqual(HEADERS);
  expect(rows.map(({ number }) => number)).toEqual([4]);
});

test('P-3: notes beside the table are not read', async () => {
  const rows = await rowsOf([...CELLS, null, 'let op'], [null, null, null, null, 'los']);
  expect(rows).toEqual([{ number: 2, cells: ['01000001', 'De Vliet', 'GM0014', '2025-12-31'] }]);
});

const MEGABYTE = 1024 * 1024;
const spaces = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE).fill(0x20);
/** A few kilobytes that inflate to more than is read; made once, for packing it takes a while. */
const BOMB = makeWorkbook([], { 'xl/worksheets/sheet1.xml': spaces(70) });
const rssMegabytes = (): number => process.memoryUsage().rss / MEGABYTE;

test('P-3: a workbook that inflates is refused before it is inflated', async () => {
  expect(BOMB.length).toBeLessThan(MEGABYTE);
  const before = rssMegabytes();
  const refusal = await refusalOf(BOMB);
  expect(refusal).toMatchObject({
    code: 'IMPORT_TOO_LARGE',
    details: { limitInflatedBytes: INFLATED_LIMIT_BYTES },
  });
  expect(rssMegabytes() - before).toBeLessThan(40);
});

/** Overwrites the declared size of every part, in its own header and in the directory. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  for (let at = 0; at < lying.length - 46; at += 1) {
    const signature = lying.readUInt32LE(at);
    if (signature === 0x04034b50) lying.writeUInt32LE(size, at + 22);
    if (signature === 0x02014b50) lying.writeUInt32LE(size, at + 24);
  }
  return lying;
}

test.each([0, 1, 1_000])(
  'P-3: a workbook that declares %i bytes and inflates to more is refused',
  async (size) => {
    const before = rssMegabytes();
    expect(await refusalOf(declaring(BOMB, size))).toEqual({
      code: 'IMPORT_NOT_TEXT',
      details: { kind: 'xlsx-broken' },
    });
    expect(rssMegabytes() - before).toBeLessThan(200);
  },
);

test('P-3: too many parts are refused', async () => {
  const parts = Array.from({ length: 2_100 }, (_, index) => [`xl/media/${index}.png`, 'x'] as const);
  const bytes = makeWorkbook([sheetOf(CELLS)], Object.fromEntries(parts));
  expect((await refusalOf(bytes)).code).toBe('IMPORT_TOO_LARGE');
});

test('P-3: files inside the workbook and links to others stay shut', async () => {
  const bytes = makeWorkbook([sheetOf(CELLS)], {
    'xl/embeddings/inner.zip': BOMB,
    'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
  });
  expect((await readTable(bytes)).rows).toHaveLength(1);
});

test('P-3: a part that defines entities is refused', async () => {
  const sheet = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet/>';
  const bytes = makeWorkbook([], { 'xl/worksheets/sheet1.xml': strToU8(sheet) });
  expect((await refusalOf(bytes)).code).toBe('IMPORT_NOT_TEXT');
});

test('P-3: two cells that span a vast sheet are refused', async () => {
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  const bytes = makeWorkbook([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': xml });
  expect((await refusalOf(bytes)).code).toBe('IMPORT_TOO_LARGE');
});

test('P-3: a workbook with any byte of it changed or cut off is read or refused with a code', async () => {
  const good = makeWorkbook([sheetOf(CELLS, CELLS)]);
  const spoiled = fc.oneof(
    fc.nat({ max: good.length - 1 }).map((length) => good.slice(0, length)),
    fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })).map(([at, byte]) => {
      const changed = good.slice();
      changed[at] = byte;
      return changed;
    }),
  );
  await fc.assert(
    fc.asyncProperty(spoiled, async (bytes) => {
      try {
        expect((await readTable(bytes)).rows.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
    }),
    { numRuns: 300 },
  );
});
