/**
 * A cell: text, a number, nothing, or one of these with a look. Text is always text, never a formula. A cell
 * with `decimals` is a figure and stands right, also when a text stands in for it.
 */
export type CellValue = string | number | null;
export type StyledCell = { readonly value: CellValue; readonly decimals?: number; readonly isBold?: boolean };
export type Cell = CellValue | StyledCell;

export type Column = { readonly widthInCharacters: number; readonly isWrapped?: boolean };

export type Sheet = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
};

/** What a spreadsheet file is made from; the writers of XLSX and ODS know nothing else. */
export type Workbook = {
  readonly title: string;
  readonly subject: string;
  readonly savedAt: string;
  readonly sheets: readonly Sheet[];
};

export const styledCell = (cell: Cell): StyledCell =>
  typeof cell === 'object' && cell !== null ? cell : { value: cell };

export const boldCell = (value: CellValue): StyledCell => ({ value, isBold: true });
