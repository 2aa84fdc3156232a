import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { plainText } from './plain-text.ts';
import { type CellValue, type Sheet, type StyledCell, styledCell, type Workbook } from './workbook.ts';
import { linesOfRow } from './wrapped-lines.ts';
import { repackedZip } from './zip-archive.ts';

const CREATOR = 'Regiovast';
/** Named in full: a bold font without name or size is a serif one in LibreOffice. */
const FONT = { name: 'Calibri', size: 11, family: 2 };
const LINE_HEIGHT_POINTS = 15;
/** Excel would read a stored text as a formula once somebody edits the cell; the text format prevents it. */
const FORMULA_SIGN = /^[=+\-@]/;

const writtenValue = (value: CellValue): CellValue => (typeof value === 'string' ? plainText(value) : value);

function styleOf({ value, decimals, isBold }: StyledCell, isWrapped: boolean): CellStyle | null {
  const style: CellStyle = {};
  if (isBold) style.font = { ...FONT, bold: true };
  if (isWrapped || isBold) style.alignment = { wrapText: isWrapped, vertical: 'top' };
  if (typeof value === 'number') style.numFmt = decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  if (typeof value === 'string') {
    if (FORMULA_SIGN.test(plainText(value))) style.numFmt = '@';
    if (decimals !== undefined) style.alignment = { ...style.alignment, horizontal: 'right' };
  }
  return Object.keys(style).length > 0 ? style : null;
}

function sheetOf(sheet: Sheet): WriteSheet {
  const cells: WriteSheet['cells'] = new Map();
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const styled = styledCell(cell);
      const isHeader = rowIndex < sheet.frozenRows;
      const style = styleOf(styled, isHeader || sheet.columns[columnIndex]?.isWrapped === true);
      if (style) cells.set(`${rowIndex},${columnIndex}`, { style });
      return writtenValue(styled.value);
    }),
  );
  // Not every program makes a row as high as its wrapped text when it opens a file.
  const heights = sheet.rows.map((_, index) => ({ index, lines: linesOfRow(sheet, index) }));
  return {
    name: sheet.name,
    columns: sheet.columns.map((column) => ({ width: column.widthInCharacters })),
    rows,
    cells,
    rowDefs: new Map(
      heights
        .filter(({ lines }) => lines > 1)
        .map(({ index, lines }) => [index, { height: lines * LINE_HEIGHT_POINTS }]),
    ),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
  };
}

/**
 * Office Open XML. The only file that knows hucre; its ZIP is packed anew, because it is deflated by the zlib
 * of the platform, which differs between machines and versions of Node.
 */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array> {
  // Loaded when a workbook is made: it would be a tenth of the server's memory at rest.
  const { writeXlsx } = await import('hucre/xlsx');
  const savedAt = new Date(workbook.savedAt);
  const written = await writeXlsx({
    sheets: workbook.sheets.map(sheetOf),
    defaultFont: FONT,
    properties: {
      title: plainText(workbook.title),
      subject: plainText(workbook.subject),
      creator: CREATOR,
      created: savedAt,
      modified: savedAt,
    },
  });
  return repackedZip(written);
}
