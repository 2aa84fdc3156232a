import { DomainError } from '@regiovast/domain/kernel/errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IMPORT_LIMIT_BYTES, IMPORT_LIMIT_ROWS } from '@regiovast/domain/imports/import-limits';
import { practiceFile, readPracticeTable } from './read-practice-file.ts';

const HEADERS = ['agb_code', 'naam', 'gemeente', 'praktijkvorm', 'fte_huisartsen', 'peildatum', 'bron'];
const CELLS = ['01000001', 'De Vliet', 'GM0014', 'solo', '2,5', '2025-12-31', 'Uitvraag'];
const HEADER = HEADERS.join(';');
const ROW = CELLS.join(';');

const utf8 = (text: string) => new TextEncoder().encode(text);
const readTable = async (bytes: Uint8Array) => practiceFile(await readPracticeTable(bytes), null);
const read = (text: string) => readTable(utf8(text));
const cellsOf = async (text: string) => (await read(text)).rows.map(({ cells }) => cells);

async function refusalOf(bytes: Uint8Array): Promise<{ code: string; details: object }> {
  try {
    await readTable(bytes);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('it was read');
}

const codeOf = async (bytes: Uint8Array) => (await refusalOf(bytes)).code;

test.each([';', '\t'] as const)(
  'a file separated by %j is read, decimal commas and all',
  async (separator) => {
    const { reading, rows } = await read(`${HEADERS.join(separator)}\n${CELLS.join(separator)}\n`);
    expect(reading).toMatchObject({ encoding: 'utf-8', separator });
    expect(rows).toEqual([{ number: 2, cells: CELLS }]);
  },
);

test('a file separated by commas is read, with cells in quotes that hold commas', async () => {
  const { reading, rows } = await read(`${HEADERS.join(',')}\n"${CELLS.join('","')}"\n`);
  expect(reading.separator).toBe(',');
  expect(rows).toEqual([{ number: 2, cells: CELLS }]);
});

test('more commas than semicolons in the rows do not change the separator of the header', async () => {
  const row = ROW.replace('De Vliet', 'a,b,c,d,e,f,g,h,i,j,k,l,m');
  expect((await read([HEADER, row, row, row].join('\n'))).reading.separator).toBe(';');
});

test('a line that names the separator for Excel is no row', async () => {
  expect((await read(`sep=;\r\n${HEADER}\r\n${ROW}\r\n`)).rows).toEqual([{ number: 2, cells: CELLS }]);
});

test.each([
  ['UTF-8', utf8(`${HEADER}\n${ROW.replace('De Vliet', 'Crème €')}`), 'utf-8', 'Crème €'],
  ['UTF-8 with BOM', utf8(`\uFEFF${HEADER}\n${ROW.replace('De Vliet', 'Crème €')}`), 'utf-8', 'Crème €'],
  [
    'Windows-1252',
    Buffer.from(`${HEADER}\n${ROW.replace('De Vliet', 'Cr\u00e8me \u0080\u0092')}`, 'latin1'),
    'windows-1252',
    'Crème €’',
  ],
] as const)('%s is recognised', async (_, bytes, encoding, name) => {
  const { reading, headers, rows } = await readTable(bytes);
  expect(reading.encoding).toBe(encoding);
  expect(headers[0]).toBe('agb_code');
  expect(rows[0]?.cells[1]).toBe(name);
});

test.each(['\n', '\r\n', '\r'])('lines may end in %j', async (end) => {
  expect(await cellsOf(`${HEADER}${end}${ROW}${end}${ROW}${end}`)).toEqual([CELLS, CELLS]);
});

test('rows have the number a spreadsheet gives them: blank lines count, line breaks in quotes do not', async () => {
  const broken = ROW.replace('De Vliet', '"De\r\nVliet"');
  const { rows } = await read(['', HEADER, broken, '', ';;;;;;', ROW, ''].join('\r\n'));
  expect(rows.map(({ number }) => number)).toEqual([3, 6]);
  expect(rows[0]?.cells[1]).toBe('De\nVliet');
});

test('P-2: a title above the headers is no header; the rows keep their numbers', async () => {
  const { headers, rows } = await read(`Praktijken van de regio\n\n${HEADER}\n${ROW}\n`);
  expect(headers).toEqual(HEADERS);
  expect(rows.map(({ number }) => number)).toEqual([4]);
});

test('separators behind the last header make no columns', async () => {
  expect((await read(`${HEADER};;;\n${ROW};;;\n`)).headers).toEqual(HEADERS);
});

test.each([
  ['xlsx-broken', Buffer.from('PK\u0003\u0004…[Content_Types].xml…xl/workbook.xml')],
  ['zip', Buffer.from('PK\u0003\u0004…leesmij.txt')],
  ['zip', Buffer.from([0x1f, 0x8b, 8, 0])],
  ['ods', Buffer.from('PK\u0003\u0004…mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
  ['docx', Buffer.from('PK\u0003\u0004…word/document.xml')],
  ['xlsb', Buffer.from('PK\u0003\u0004…xl/workbook.bin')],
  ['pdf', Buffer.from('%PDF-1.7')],
  ['xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
  ['image', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['html', Buffer.from('<!DOCTYPE html><table><tr><td>agb_code</td></tr></table>')],
  ['utf-16', Buffer.from(`\uFEFF${HEADER}`, 'utf16le')],
  ['utf-16', Buffer.from(`\uFEFF${HEADER}`, 'utf16le').swap16()],
  ['binary', Buffer.from(`${HEADER}\n${ROW}\0`)],
])('P-3: a file of another kind is refused and named: %s', async (kind, bytes) => {
  expect(await refusalOf(bytes)).toEqual({ code: 'IMPORT_NOT_TEXT', details: { kind } });
});

test('P-3: a quote that is never closed is refused with its row, for it would swallow what follows', async () => {
  const bytes = utf8([HEADER, ROW, ROW.replace('De Vliet', '"De Vliet'), ROW].join('\n'));
  expect(await refusalOf(bytes)).toEqual({ code: 'IMPORT_NOT_TEXT', details: { kind: 'quotes', row: 3 } });
});

test('a quote in the middle of a cell is part of it', async () => {
  const [cells] = await cellsOf(`${HEADER}\n${ROW.replace('De Vliet', 'De "Vliet"')}`);
  expect(cells?.[1]).toBe('De "Vliet"');
});

test.each(['', '\n\n', HEADER, `${HEADER}\n\n;;;;\n`])(
  'P-3: a file without rows is refused: %j',
  async (text) => {
    expect(await codeOf(utf8(text))).toBe('IMPORT_WITHOUT_ROWS');
  },
);

test('P-3: missing columns are named all at once', async () => {
  const text = 'agb_code;name;places\n01000001;De Vliet;3\n';
  const columns = 'gemeente, praktijkvorm, peildatum, bron';
  expect(await refusalOf(utf8(text))).toEqual({ code: 'IMPORT_COLUMN_MISSING', details: { columns } });
});

test('P-3: a column that occurs twice is refused, also as Dutch and English twins', async () => {
  const bytes = utf8(`${HEADER};name;BRON\n${ROW};x;y\n`);
  expect(await refusalOf(bytes)).toEqual({ code: 'IMPORT_COLUMN_TWICE', details: { columns: 'naam, bron' } });
});

test('P-3: a file of the largest size is read, one byte more is refused', async () => {
  const start = utf8(`${HEADER}\n${ROW}\n`);
  const largest = new Uint8Array(IMPORT_LIMIT_BYTES).fill(0x20);
  largest.set(start);
  expect((await readTable(largest)).rows).toHaveLength(1);
  expect(await codeOf(new Uint8Array(IMPORT_LIMIT_BYTES + 1).fill(0x20))).toBe('IMPORT_TOO_LARGE');
});

test('P-3: the largest number of rows is read, one more is refused', async () => {
  const rows = `${ROW}\n`.repeat(IMPORT_LIMIT_ROWS);
  expect((await read(`${HEADER}\n${rows}`)).rows).toHaveLength(IMPORT_LIMIT_ROWS);
  expect(await codeOf(utf8(`${HEADER}\n${rows}${ROW}`))).toBe('IMPORT_TOO_LARGE');
});

test('P-3: a file with too many columns or of nothing but lines is refused', async () => {
  expect(await codeOf(utf8(`${HEADER};${'x;'.repeat(300)}\n${ROW}`))).toBe('IMPORT_TOO_LARGE');
  expect(await codeOf(utf8(`${HEADER}\n${'\n'.repeat(1_100_000)}`))).toBe('IMPORT_TOO_LARGE');
});

test('P-3: any bytes are read or refused with a code, never anything else', async () => {
  const starts = fc.constantFrom('', HEADER, `${HEADER}\n`, `${HEADER}\n${ROW}\n`, 'sep=;\n').map(utf8);
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
      const bytes = Buffer.concat([start, rest]);
      try {
        expect((await readTable(bytes)).rows.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
    }),
  );
});
