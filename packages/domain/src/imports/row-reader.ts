import { type CellReader, type RefusedCell, refuse, shortened, tidy } from './cell.ts';
import { isUnknownWord } from './cell-text.ts';
import type { Refusal } from './import.views.ts';
import { dutchHeadersOf, type MatchedColumn, type PracticeField } from './practice-columns.ts';

/** Cells of a workbook that hold no value to believe, by the index of their column. */
export type UnusableCells = ReadonlyMap<number, 'FORMULA_CELL' | 'CELL_ERROR'>;

/** A row of a file; `number` as a spreadsheet numbers it (the header is row 1). */
export type TableRow = {
  readonly number: number;
  readonly cells: readonly string[];
  readonly unusable?: UnusableCells;
};

/** Why such a cell is refused, whatever its column means. */
export const refuseUnusable = (code: 'FORMULA_CELL' | 'CELL_ERROR'): RefusedCell =>
  code === 'FORMULA_CELL'
    ? refuse(code, 'In de cel staat een formule; die wordt niet uitgerekend. Plak de kolom als waarden.')
    : refuse(code, 'De cel bevat een foutmelding van het rekenblad. Herstel de formule en plak als waarde.');

/** Reads the cells of one row by what their columns mean, and gathers every refusal on the way. */
export type RowReader = {
  readonly refusals: readonly Refusal[];
  /** The value, or null when it is not stated or refused. */
  readonly stated: <T>(field: PracticeField, read: CellReader<T>) => T | null;
  /** As `stated`, and refuses a value that is not stated. */
  readonly required: <T>(field: PracticeField, read: CellReader<T>) => T | null;
  readonly note: (field: PracticeField, refused: RefusedCell) => void;
};

/** What is the same in every row and stands in none, by field. */
export type FixedTexts = Readonly<Partial<Record<PracticeField, string | undefined>>>;

/** @param columns what every column means, in the order of the cells */
export function rowReader(
  { number, cells, unusable }: TableRow,
  columns: readonly MatchedColumn[],
  fixed: FixedTexts = {},
): RowReader {
  const refusals: Refusal[] = [];
  const indexOf = (field: PracticeField): number => columns.findIndex((column) => column.field === field);
  const textOf = (field: PracticeField): string => cells[indexOf(field)] ?? fixed[field] ?? '';
  const note = (field: PracticeField, refused: RefusedCell): void => {
    const column = columns[indexOf(field)]?.header ?? dutchHeadersOf([field]);
    refusals.push({ row: number, column, value: shortened(textOf(field)), ...refused });
  };
  const stated = <T>(field: PracticeField, read: CellReader<T>): T | null => {
    const text = tidy(textOf(field));
    const code = unusable?.get(indexOf(field));
    if (code) {
      note(field, refuseUnusable(code));
      return null;
    }
    // That a patient stop is unknown is itself a statement: it takes the place of an earlier one.
    if (text === '' || (isUnknownWord(text) && field !== 'patientStop')) return null;
    const cell = read(text);
    if ('value' in cell) return cell.value;
    note(field, cell);
    return null;
  };
  const required = <T>(field: PracticeField, read: CellReader<T>): T | null => {
    const refusedBefore = refusals.length;
    const value = stated(field, read);
    if (value === null && refusals.length === refusedBefore) {
      note(field, refuse('VALUE_MISSING', `${dutchHeadersOf([field])} is verplicht. Vul een waarde in.`));
    }
    return value;
  };
  return { refusals, stated, required, note };
}
