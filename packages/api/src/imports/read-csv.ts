import type { FileReading } from '@regiovast/domain/imports/import.views';
import type { TableRow } from '@regiovast/domain/imports/row-reader';
import { DomainError } from '@regiovast/domain/kernel/errors';
import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { IMPORT_LIMIT_ROWS, SPREADSHEET_ROWS } from '@regiovast/domain/imports/import-limits';
import type { CountKnown } from './header-row.ts';
import type { ReadRows } from './read-rows.ts';

type Separator = NonNullable<FileReading['separator']>;

/** In the order in which they are preferred when the header does not tell. */
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];
/** A line for Excel, which does not count as a row there either. */
const SEPARATOR_LINE = /^sep=([;,\t])\n/i;

/** The separated lines of a text file, each with its number. @throws DomainError IMPORT_NOT_TEXT, IMPORT_TOO_LARGE */
export function readCsv(bytes: Uint8Array, countKnown: CountKnown | null): ReadRows {
  const { text: raw, encoding } = decodeText(bytes);
  const lines = raw.replace(/\r\n?/g, '\n');
  const named = SEPARATOR_LINE.exec(lines);
  const text = named ? lines.slice(named[0].length) : lines;
  const separator = SEPARATORS.find((sign) => sign === named?.[1]) ?? separatorOf(text, countKnown);
  return { rows: parse(text, separator), reading: { encoding, separator, sheet: null } };
}

/** The rows that hold any text, each with its number in a spreadsheet: a line break inside quotes makes no row. */
function parse(text: string, delimiter: Separator): TableRow[] {
  const rows: TableRow[] = [];
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

/**
 * The separator that makes the most known headers of the first line; when none is known, the one that parts the
 * first line into the most cells.
 */
function separatorOf(text: string, countKnown: CountKnown | null): Separator {
  const fromHeader = text.trimStart();
  const scores = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(fromHeader, { delimiter, newline: '\n', preview: 1 });
    const headers = data[0] ?? [];
    return { delimiter, known: countKnown?.(headers) ?? 0, cells: headers.length };
  });
  const [best] = scores.toSorted((a, b) => b.known - a.known || b.cells - a.cells);
  return best?.delimiter ?? ';';
}
