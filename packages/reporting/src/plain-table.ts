import { csvText, DUTCH_CSV, RFC_4180 } from './csv-text.ts';
import { boldCell, type Cell, type Sheet, styledCell, type Workbook } from './workbook.ts';
import { xlsxOf } from './xlsx.ts';

/** A table as a screen shows it, with what explains it; ready to be written as a file. */
export type PlainTable = {
  readonly title: string;
  readonly subject: string;
  /** UTC instant at which it was made. */
  readonly savedAt: string;
  readonly sheetNames: { readonly table: string; readonly notes: string };
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** R-1 · topic and text: sources, dates, definitions. */
  readonly notes: readonly (readonly [topic: string, text: string])[];
  readonly isDutch: boolean;
};

/** Tells a spreadsheet program that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LEAST_WIDTH = 10;
const WIDEST_HEADER = 24;

/** CSV as the spreadsheet programs of the reader's language open it; the notes stand below an empty line. */
export function plainTableCsv({ header, rows, notes, isDutch }: PlainTable): string {
  const lines = [header, ...rows.map((row) => row.map((cell) => styledCell(cell).value)), [], ...notes];
  return BYTE_ORDER_MARK + csvText(lines, isDutch ? DUTCH_CSV : RFC_4180);
}

function tableSheet({ sheetNames, header, rows }: PlainTable): Sheet {
  const widths = header.map((title, index) => {
    const longest = Math.max(
      ...rows.map((row) => String(styledCell(row[index] ?? null).value ?? '').length),
      0,
    );
    return Math.max(LEAST_WIDTH, longest + 2, Math.min(WIDEST_HEADER, title.length + 2));
  });
  return {
    name: sheetNames.table,
    columns: widths.map((widthInCharacters) => ({ widthInCharacters })),
    rows: [header.map((title) => boldCell(title)), ...rows],
    frozenRows: 1,
    frozenColumns: 2,
  };
}

const notesSheet = ({ sheetNames, title, notes }: PlainTable): Sheet => ({
  name: sheetNames.notes,
  columns: [{ widthInCharacters: 36 }, { widthInCharacters: 100, isWrapped: true }],
  rows: [[boldCell(title), null], ...notes],
  frozenRows: 1,
  frozenColumns: 0,
});

/** Office Open XML with a second sheet that explains the first. */
export const plainTableXlsx = (table: PlainTable): Promise<Uint8Array> => {
  const { title, subject, savedAt } = table;
  const workbook: Workbook = { title, subject, savedAt, sheets: [tableSheet(table), notesSheet(table)] };
  return xlsxOf(workbook);
};
