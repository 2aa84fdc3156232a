import type { FileReading } from '@regiovast/domain/imports/import.views';
import { dutchHeadersOf, matchHeaders } from '@regiovast/domain/imports/practice-columns';
import type { Table } from '@regiovast/domain/imports/rehearse-practices';
import { DomainError } from '@regiovast/domain/kernel/errors';
import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';

/** Ten times as many practices as the country has; beyond it a file is something else, or a mistake. */
export const IMPORT_LIMIT_ROWS = 50_000;
const IMPORT_LIMIT_COLUMNS = 250;
/** A spreadsheet has no more, counting the empty ones. */
const SPREADSHEET_ROWS = 1_048_576;

type Separator = FileReading['separator'];
type NumberedRow = { number: number; cells: string[] };

/** In the order in which they are preferred when the header does not tell. */
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];
/** A line for Excel, which does not count as a row there either. */
const SEPARATOR_LINE = /^sep=([;,\t])\n/i;

export type TableFile = Table & { readonly reading: FileReading };

/**
 * P-2, P-3 · Reads a file of practices as headers and numbered rows; lines without any text are counted and left
 * out. The separator is the one that makes the most known headers of the first line.
 * @throws DomainError IMPORT_TOO_LARGE, IMPORT_NOT_TEXT, IMPORT_WITHOUT_ROWS, IMPORT_COLUMN_MISSING or
 * IMPORT_COLUMN_TWICE
 */
export function readTable(bytes: Uint8Array): TableFile {
  const { text: raw, encoding } = decodeText(bytes);
  const lines = raw.replace(/\r\n?/g, '\n');
  const named = SEPARATOR_LINE.exec(lines);
  const text = named ? lines.slice(named[0].length) : lines;
  const separator = SEPARATORS.find((sign) => sign === named?.[1]) ?? separatorOf(text);
  const [header, ...rows] = parse(text, separator);
  if (!header) throw new DomainError('IMPORT_WITHOUT_ROWS');
  const headers = withoutEmptyEnd(header.cells);
  if (headers.length > IMPORT_LIMIT_COLUMNS) {
    throw new DomainError('IMPORT_TOO_LARGE', {
      columns: headers.length,
      limitColumns: IMPORT_LIMIT_COLUMNS,
    });
  }
  const { columns, missing, twice } = matchHeaders(headers);
  if (missing.length > 0)
    throw new DomainError('IMPORT_COLUMN_MISSING', { columns: dutchHeadersOf(missing) });
  if (twice.length > 0) throw new DomainError('IMPORT_COLUMN_TWICE', { columns: dutchHeadersOf(twice) });
  if (rows.length === 0) throw new DomainError('IMPORT_WITHOUT_ROWS');
  return { reading: { encoding, separator, columns: [...columns] }, headers, rows };
}

/** The rows that hold any text, each with its number in a spreadsheet: a line break inside quotes makes no row. */
function parse(text: string, delimiter: Separator): NumberedRow[] {
  const rows: NumberedRow[] = [];
  let number = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      number += 1;
      // After a quote that is never closed, everything below would silently be part of one cell.
      if (errors.some(({ type }) => type === 'Quotes')) {
        throw new DomainError('IMPORT_NOT_TEXT', { kind: 'quotes', row: number });
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ number, cells: data });
      if (rows.length > IMPORT_LIMIT_ROWS + 1 || number > SPREADSHEET_ROWS) {
        throw new DomainError('IMPORT_TOO_LARGE', { limitRows: IMPORT_LIMIT_ROWS });
      }
    },
  });
  return rows;
}

function separatorOf(text: string): Separator {
  const fromHeader = text.trimStart();
  const knownHeaders = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(fromHeader, { delimiter, newline: '\n', preview: 1 });
    return matchHeaders(data[0] ?? []).columns.filter(({ field }) => field !== null).length;
  });
  return SEPARATORS[knownHeaders.indexOf(Math.max(...knownHeaders))] ?? ';';
}

function withoutEmptyEnd(headers: readonly string[]): string[] {
  const last = headers.findLastIndex((header) => header.trim() !== '');
  return headers.slice(0, last + 1);
}
