import { plainText } from './plain-text.ts';

export type CsvCell = string | number | boolean | null;

/** Signs with which spreadsheets begin a formula, also in full width (OWASP, CSV injection). */
const FORMULA_SIGN = /^[=+\-@|＝＋－＠]/;

function fieldOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = plainText(cell);
  const safe = FORMULA_SIGN.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV after RFC 4180: comma, CRLF, quotes where needed; decimal point; nothing for null; no formulas. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
