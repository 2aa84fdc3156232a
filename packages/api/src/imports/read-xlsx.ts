import type { TableRow, UnusableCells } from '@regiovast/domain/imports/row-reader';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { CellValue, readXlsx as readWorkbook, Sheet } from 'hucre';
import { type CountKnown, headerIndex } from './header-row.ts';
import type { ReadRows } from './read-rows.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/**
 * P-2, P-3 · The rows of one sheet of a workbook as texts. Formulas are never worked out and what was worked out
 * before is not believed: the cell holds the formula and cannot be used. Dates become ISO dates, numbers are written
 * in full with a decimal comma (so that 2.846 is not taken for a thousand), booleans WAAR and ONWAAR. Hidden rows are
 * read as any other, for hiding is a way of looking; of merged cells the first holds the value.
 * @param wanted name of the sheet; null: the first visible one with known headers, else the first visible with rows
 * @throws DomainError IMPORT_TOO_LARGE, IMPORT_NOT_TEXT
 */
export async function readXlsx(
  bytes: Uint8Array,
  wanted: string | null,
  countKnown: CountKnown | null,
): Promise<ReadRows> {
  const workbook = unpackWorkbook(bytes);
  const names: string[] = [];
  const visible: string[] = [];
  await parsed(workbook, ({ name, hidden, veryHidden }) => {
    names.push(name);
    if (!hidden && !veryHidden) visible.push(name);
    return false;
  });
  const candidates = wanted === null ? visible : names.filter((name) => name === wanted);
  let first: ReadRows | null = null;
  for (const name of candidates) {
    const sheet = await readSheet(workbook, name);
    const rows = sheet ? rowsOf(sheet) : [];
    if (!sheet || rows.length === 0) continue;
    const hiddenRows = [...(sheet.rowDefs?.values() ?? [])].filter(({ hidden }) => hidden).length;
    const others = visible.filter((other) => other !== name);
    const read = { rows, reading: { encoding: null, separator: null, sheet: { name, others, hiddenRows } } };
    if (!countKnown || headerIndex(rows, countKnown) !== null) return read;
    first ??= read;
  }
  if (first === null) throw new DomainError('IMPORT_WITHOUT_ROWS');
  return first;
}

type Sheets = NonNullable<NonNullable<Parameters<typeof readWorkbook>[1]>['sheets']>;

async function parsed(workbook: Uint8Array, sheets: Sheets): Promise<readonly Sheet[]> {
  // Loaded when a workbook comes in: it would be a tenth of the server's memory at rest.
  const { HucreError, readXlsx: read } = await import('hucre');
  try {
    return (await read(workbook, { sheets })).sheets;
  } catch (error) {
    if (!(error instanceof HucreError)) throw error;
    const isVast = /\b(?:limit|bounds)\b/.test(error.message);
    throw isVast
      ? new DomainError('IMPORT_TOO_LARGE', { limitRows: 50_000 })
      : new DomainError('IMPORT_NOT_TEXT', { kind: 'xlsx-broken' });
  }
}

/** Null: a sheet that is not made of cells, such as a chart. */
async function readSheet(workbook: Uint8Array, name: string): Promise<Sheet | null> {
  const [sheet] = await parsed(workbook, (one) => one.name === name);
  return sheet ?? null;
}

function rowsOf(sheet: Sheet): TableRow[] {
  const unusable = unusableCells(sheet);
  return sheet.rows.flatMap((values, index) => {
    const formulas = unusable.get(index);
    const cells = values.map((value, column) => formulas?.get(column)?.text ?? textOf(value));
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (!formulas) return [{ number: index + 1, cells }];
    const codes: UnusableCells = new Map([...formulas].map(([column, { code }]) => [column, code]));
    return [{ number: index + 1, cells, unusable: codes }];
  });
}

type Unusable = { readonly code: 'FORMULA_CELL' | 'CELL_ERROR'; readonly text: string };

/** Row and column of every cell that holds a formula, part of the outcome of one, or an error. */
function unusableCells({ cells, rows }: Sheet): ReadonlyMap<number, ReadonlyMap<number, Unusable>> {
  const found = new Map<number, Map<number, Unusable>>();
  const note = (row: number, column: number, unusable: Unusable): void => {
    const inRow = found.get(row) ?? new Map<number, Unusable>();
    found.set(row, inRow.set(column, unusable));
  };
  for (const [key, { formula, formulaRef, type, value }] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (formula === undefined) {
      if (type === 'error') note(row, column, { code: 'CELL_ERROR', text: String(value) });
      continue;
    }
    const unusable = { code: 'FORMULA_CELL', text: `=${formula}` } as const;
    note(row, column, unusable);
    // The other cells of an array formula hold only what was worked out.
    if (formulaRef) forEachFilled(formulaRef, rows, (r, c) => found.get(r)?.has(c) || note(r, c, unusable));
  }
  return found;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

function forEachFilled(
  range: string,
  rows: Sheet['rows'],
  work: (row: number, column: number) => unknown,
): void {
  const [, left = '', top, right = '', bottom] = RANGE.exec(range) ?? [];
  const lastRow = Math.min(Number(bottom), rows.length);
  for (let row = Number(top) - 1; row < lastRow; row += 1) {
    const values = rows[row] ?? [];
    const last = Math.min(columnOf(right), values.length - 1);
    for (let column = columnOf(left); column <= last; column += 1) {
      if (values[column] !== null) work(row, column);
    }
  }
}

/** `A` is 0, `AA` is 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'string' ? storable(value) : dateText(value);
}

/** A workbook can write signs that no text in a database can hold: half a sign, and nothing at all. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/** Never with an exponent: as many digits as it takes to be the same number. */
const NUMBERS = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumFractionDigits: 20 });
const numberText = (value: number): string => (Number.isFinite(value) ? NUMBERS.format(value) : '#NUM!');

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '#NUM!';
  return value.toISOString().slice(0, 19).replace('T00:00:00', '');
}
