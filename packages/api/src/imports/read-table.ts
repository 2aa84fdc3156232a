import type { FileReading } from '@regiovast/domain/imports/import.views';
import {
  IMPORT_LIMIT_BYTES,
  IMPORT_LIMIT_COLUMNS,
  IMPORT_LIMIT_ROWS,
} from '@regiovast/domain/imports/import-limits';
import type { TableRow } from '@regiovast/domain/imports/row-reader';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { kindOfFile } from './file-kind.ts';
import { type CountKnown, firstWideRow, headerIndex } from './header-row.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

export type TableFile = {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  /** Its columns mean nothing yet. */
  readonly reading: FileReading;
};

export type TableOptions = {
  /** Absent: no header is known, and the first row with text holds the headers. */
  readonly countKnown?: CountKnown;
  /** The sheet of a workbook to read; absent: the first visible one with known headers, else with rows. */
  readonly sheet?: string | null;
};

/**
 * P-2, P-3 · Reads a CSV or XLSX file of any kind of import as headers and numbered rows; rows without any text are
 * counted and left out. What the columns mean is for the kind of import to say.
 * @throws DomainError IMPORT_TOO_LARGE, IMPORT_NOT_TEXT, IMPORT_WITHOUT_ROWS
 */
export async function readTable(
  bytes: Uint8Array,
  { countKnown, sheet = null }: TableOptions = {},
): Promise<TableFile> {
  if (bytes.length > IMPORT_LIMIT_BYTES) {
    throw new DomainError('IMPORT_TOO_LARGE', { bytes: bytes.length, limitBytes: IMPORT_LIMIT_BYTES });
  }
  const kind = kindOfFile(bytes);
  if (kind !== 'xlsx' && kind !== 'text') throw new DomainError('IMPORT_NOT_TEXT', { kind });
  const known = countKnown ?? null;
  const { rows: all, reading } =
    kind === 'xlsx' ? await readXlsx(bytes, sheet, known) : readCsv(bytes, known);
  const [header, ...below] = all.slice(known ? (headerIndex(all, known) ?? firstWideRow(all)) : 0);
  if (!header) throw new DomainError('IMPORT_WITHOUT_ROWS');
  const headers = withoutEmptyEnd(header.cells);
  const rows = kind === 'xlsx' ? withinHeaders(below, headers.length) : below;
  if (headers.length > IMPORT_LIMIT_COLUMNS) {
    throw new DomainError('IMPORT_TOO_LARGE', {
      columns: headers.length,
      limitColumns: IMPORT_LIMIT_COLUMNS,
    });
  }
  if (rows.length === 0) throw new DomainError('IMPORT_WITHOUT_ROWS');
  if (rows.length > IMPORT_LIMIT_ROWS) {
    throw new DomainError('IMPORT_TOO_LARGE', { limitRows: IMPORT_LIMIT_ROWS });
  }
  const columns = headers.map((text) => ({ header: text.replace(/\s+/g, ' ').trim(), field: null }));
  return { headers, rows, reading: { ...reading, columns } };
}

/** A sheet may hold notes beside the table; in a workbook they shift nothing, so they are not read. */
const withinHeaders = (rows: readonly TableRow[], width: number): TableRow[] =>
  rows
    .map((row) => ({ ...row, cells: row.cells.slice(0, width) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));

function withoutEmptyEnd(headers: readonly string[]): string[] {
  const last = headers.findLastIndex((header) => header.trim() !== '');
  return headers.slice(0, last + 1);
}
