import type { TableRow } from '@regiovast/domain/imports/row-reader';

/** How many of these headers the kind of import knows: that tells separator, sheet and header row. */
export type CountKnown = (headers: readonly string[]) => number;

/** A title or an explanation may stand above the headers, but not a page of it. */
const ROWS_ABOVE = 20;
/** One known word may stand in any title. */
const LEAST_KNOWN = 3;

/** Which of the first rows holds the headers; null: none of them does. */
export function headerIndex(rows: readonly TableRow[], countKnown: CountKnown): number | null {
  const known = rows.slice(0, ROWS_ABOVE).map(({ cells }) => countKnown(cells));
  const most = Math.max(0, ...known);
  return most < LEAST_KNOWN ? null : known.indexOf(most);
}

/** Where no header is known: the first row that fills at least half as many cells as the widest, so not a title. */
export function firstWideRow(rows: readonly TableRow[]): number {
  const filled = rows
    .slice(0, ROWS_ABOVE)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  return Math.max(
    0,
    filled.findIndex((count) => 2 * count >= Math.max(...filled)),
  );
}
