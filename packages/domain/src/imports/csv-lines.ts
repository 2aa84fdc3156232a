/** Signs with which spreadsheets begin a formula, also in full width (OWASP, CSV injection). */
const FORMULA_SIGN = /^[\s]*[=+\-@|＝＋－＠]|^[\t\r]/;
const NEEDS_QUOTES = /[";\r\n]/;
const BOM = '\uFEFF';

function fieldOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_SIGN.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV file as a Dutch Excel opens it: UTF-8 with BOM, semicolons, CRLF; what looks like a formula becomes text. */
export const csvFileText = (rows: readonly (readonly (string | number)[])[]): string =>
  BOM + rows.map((row) => `${row.map(fieldOf).join(';')}\r\n`).join('');
