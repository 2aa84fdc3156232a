import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { docxRuns } from './docx-style.ts';
import type { PaperTable } from './paper-blocks.ts';

const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'C5CCD3' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = {
  top: HAIRLINE,
  bottom: HAIRLINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: HAIRLINE,
  insideVertical: NO_LINE,
} as const;
const HEAD_FILL = 'EEF2F5';
const PADDING = { top: 40, bottom: 40, left: 70, right: 70, marginUnitType: WidthType.DXA } as const;

type CellLook = { readonly isBold: boolean; readonly isFigure: boolean; readonly isHead: boolean };

const cellOf = (text: string, width: number, { isBold, isFigure, isHead }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: PADDING,
    ...(isHead && { shading: { fill: HEAD_FILL } }),
    children: [
      new Paragraph({
        style: 'Cell',
        ...(isFigure && { alignment: AlignmentType.RIGHT }),
        // A header row stays with the row it heads.
        ...(isHead && { keepNext: true }),
        children: docxRuns([{ text }], { bold: isBold }),
      }),
    ],
  });

/** The width shared out by parts, without a twentieth of a point left over. */
function shared(width: number, parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((width * part) / all));
  const left = width - widths.reduce((sum, size) => sum + size, 0);
  return widths.map((size, index) => (index === 0 ? size + left : size));
}

/** A table whose header row stands again on every page it reaches. */
export function docxTable(table: PaperTable, width: number): Table {
  const widths = shared(width, table.widths);
  const rowOf = (cells: readonly string[], isHead: boolean, isTotal = false): TableRow =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map((text, index) =>
        cellOf(text, widths[index] ?? 0, {
          isBold: isHead || isTotal || (index === 0 && table.hasRowHeaders),
          isFigure: table.figures.includes(index),
          isHead,
        }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    tableLook: {
      firstRow: table.header.length > 0,
      firstColumn: table.hasRowHeaders,
      lastRow: table.hasTotal === true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      ...(table.header.length > 0 ? [rowOf(table.header, true)] : []),
      ...table.rows.map((row, index) =>
        rowOf(row, false, table.hasTotal === true && index === table.rows.length - 1),
      ),
    ],
  });
}

/** Labels with their values. */
export const docxFacts = (rows: readonly (readonly [string, string])[], width: number): Table =>
  docxTable(
    {
      kind: 'table',
      title: '',
      header: [],
      rows,
      widths: [3, 7],
      figures: [],
      hasRowHeaders: true,
    },
    width,
  );
