import { plainText } from './plain-text.ts';

export type CsvCell = string | number | boolean | null;

/** Signs with which spreadsheets begin a formula, also in full width (OWASP, CSV injection). */
const FORMULA_SIGN = /^[=+\-@|＝＋－＠]/;

/** How fields and decimals are parted. */
export type CsvDialect = { readonly separator: ',' | ';'; readonly decimal: '.' | ',' };
export const RFC_4180: CsvDialect = { separator: ',', decimal: '.' };
/** What a Dutch spreadsheet program makes of a CSV file that is opened with a double click. */
export const DUTCH_CSV: CsvDialect = { separator: ';', decimal: ',' };

function fieldOf(cell: CsvCell, { separator, decimal }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return String(cell);
  const text = plainText(cell);
  const safe = FORMULA_SIGN.test(text) ? `'${text}` : text;
  return safe.includes('"') || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * CSV with CRLF, quotes where needed, nothing for null and no formulas; comma and decimal point (RFC 4180) unless
 * another dialect is asked for.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[], dialect: CsvDialect = RFC_4180): string =>
  rows.map((row) => `${row.map((cell) => fieldOf(cell, dialect)).join(dialect.separator)}\r\n`).join('');
