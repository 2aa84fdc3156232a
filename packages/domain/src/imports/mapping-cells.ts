import { type Cell, type CellReader, refuse, shortened, tidy } from './cell.ts';
import type { Refusal } from './import.views.ts';
import { columnKey, columnNames } from './mapping-columns.ts';
import { refuseUnusable, type TableRow } from './row-reader.ts';

/** What a part of a row says, or the refusal that names row, column and value. */
export type Part<T> = { readonly value: T } | { readonly refusal: Refusal };

/** The cells of one row by the index of their column. */
export type RowCells = {
  readonly text: (index: number) => string;
  readonly read: <T>(index: number, reader: CellReader<T>) => Part<T>;
  /** A refusal of the row as a whole. */
  readonly refuse: (cell: Extract<Cell<never>, { code: string }>) => { readonly refusal: Refusal };
};

/** @throws RangeError from the answer when the table has no such column */
export function columnIndex(headers: readonly string[]): (column: string) => number {
  const indexes = new Map(columnNames(headers).map((name, index) => [columnKey(name), index]));
  return (column) => {
    const index = indexes.get(columnKey(column));
    if (index === undefined) throw new RangeError(`No column ${column}`);
    return index;
  };
}

export function rowCells(headers: readonly string[]): (row: TableRow) => RowCells {
  const names = columnNames(headers);
  return ({ number, cells, unusable }) => {
    const text = (index: number): string => tidy(cells[index] ?? '');
    const refusalOf = (
      index: number,
      { code, message }: Extract<Cell<never>, { code: string }>,
    ): Refusal => ({
      row: number,
      column: names[index] ?? '',
      value: shortened(cells[index] ?? ''),
      code,
      message,
    });
    return {
      text,
      read(index, reader) {
        const code = unusable?.get(index);
        const cell = code ? refuseUnusable(code) : reader(text(index));
        return 'value' in cell ? cell : { refusal: refusalOf(index, cell) };
      },
      refuse: (cell) => ({ refusal: refusalOf(-1, cell) }),
    };
  };
}

/** A row with a cell too many or too few: what stands in which column is then a guess, so nothing else is judged. */
export function refuseShiftedRow({ number, cells }: TableRow, expected: number): Refusal | null {
  // A spreadsheet may end every line with separators.
  const hasExcess = cells.slice(expected).some((cell) => cell.trim() !== '');
  if (cells.length >= expected && !hasExcess) return null;
  const { code, message } = refuse(
    'CELL_COUNT_DIFFERS',
    `De rij heeft ${cells.length} cellen en de kop ${expected}. Kijk of er een scheidingsteken te veel of te weinig staat.`,
  );
  return { row: number, column: '', value: String(cells.length), code, message };
}
