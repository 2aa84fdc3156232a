import type { PaperTable } from '../papers/paper-blocks.ts';
import { linesIn } from './pdf-lines.ts';
import { artifact, type Element, LINE, SHADE, type Sheet } from './pdf-sheet.ts';

const LEADING = 1.3;
/** Rows that should stand under a header before a page ends. */
const ROWS_WITH_HEADER = 2;

type Cell = {
  readonly lines: readonly string[];
  readonly left: number;
  readonly width: number;
  readonly isBold: boolean;
  readonly isFigure: boolean;
  readonly element: Element;
};

/**
 * A table with its header on every page it reaches: the first time as header cells, later as no part of the words, so
 * that it is read aloud once. A row stays together unless it is longer than a page.
 */
export function drawTable(sheet: Sheet, parent: Element, table: PaperTable): void {
  const { doc, look, left, width, bottom } = sheet;
  const all = table.widths.reduce((sum, part) => sum + part, 0);
  const widths = table.widths.map((part) => (width * part) / all);
  const lefts = widths.map((_, index) => left + widths.slice(0, index).reduce((sum, size) => sum + size, 0));
  const { padding } = look;
  const leading = look.cell * LEADING;
  const heightOf = (lines: number): number => lines * leading + 2 * padding;
  const root = doc.struct('Table', { title: table.title });
  parent.add(root);

  const cellsOf = (texts: readonly string[], row: Element, isHead: boolean, isTotal = false): Cell[] =>
    texts.map((text, index) => {
      const isRowHead = !isHead && index === 0 && table.hasRowHeaders;
      // The types of the library do not know the scope yet.
      const scope: object = { scope: isHead ? 'Column' : 'Row' };
      const element = isHead || isRowHead ? doc.struct('TH', scope) : doc.struct('TD');
      row.add(element);
      const isBold = isHead || isRowHead || isTotal;
      doc.font(isBold ? 'bold' : 'regular').fontSize(look.cell);
      return {
        lines: linesIn(doc, text, (widths[index] ?? 0) - 2 * padding),
        left: lefts[index] ?? left,
        width: widths[index] ?? 0,
        isBold,
        isFigure: table.figures.includes(index),
        element,
      };
    });
  const drawLines = (cell: Cell, from: number, to: number, top: number): void => {
    doc.font(cell.isBold ? 'bold' : 'regular').fontSize(look.cell);
    cell.lines.slice(from, to).forEach((line, index) => {
      const free = cell.width - 2 * padding - doc.widthOfString(line);
      doc.text(
        line,
        cell.left + padding + (cell.isFigure ? Math.max(free, 0) : 0),
        top + padding + index * leading,
        { lineBreak: false },
      );
    });
  };
  const rule = (y: number): void =>
    artifact(doc, 'Layout', () => {
      doc
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(0.5)
        .stroke(LINE);
    });
  const shade = (y: number, height: number): void =>
    artifact(doc, 'Layout', () => {
      doc.save().rect(left, y, width, height).fill(SHADE).restore();
    });

  let header: Cell[] = [];
  const headerHeight = (): number =>
    header.length === 0 ? 0 : heightOf(Math.max(...header.map(({ lines }) => lines.length)));
  /** The header again, for the eye alone. */
  const newPage = (): void => {
    doc.addPage();
    if (header.length === 0) return;
    const top = doc.y;
    shade(top, headerHeight());
    artifact(doc, 'Pagination', () => {
      for (const cell of header) drawLines(cell, 0, cell.lines.length, top);
    });
    doc.y = top + headerHeight();
    rule(doc.y);
  };
  const pageHeight = (): number => bottom() - look.margin - headerHeight();
  const drawRow = (cells: readonly Cell[]): void => {
    const total = Math.max(1, ...cells.map(({ lines }) => lines.length));
    if (doc.y + heightOf(total) > bottom() && heightOf(total) <= pageHeight()) newPage();
    for (let from = 0; from < total; ) {
      const room = Math.floor((bottom() - doc.y - 2 * padding) / leading);
      if (room < 1) {
        newPage();
        continue;
      }
      const to = Math.min(total, from + room);
      const top = doc.y;
      for (const cell of cells) {
        if (from === 0 || cell.lines.length > from) {
          cell.element.add(() => drawLines(cell, from, to, top));
        }
      }
      doc.y = top + heightOf(to - from);
      rule(doc.y);
      from = to;
    }
  };

  if (table.header.length > 0) {
    const row = doc.struct('TR');
    root.add(row);
    header = cellsOf(table.header, row, true);
    const needed = headerHeight() + ROWS_WITH_HEADER * heightOf(1);
    if (doc.y + needed > bottom()) doc.addPage();
    shade(doc.y, headerHeight());
    drawRow(header);
    row.end();
  } else {
    rule(doc.y);
  }
  table.rows.forEach((texts, index) => {
    const row = doc.struct('TR');
    root.add(row);
    drawRow(cellsOf(texts, row, false, table.hasTotal === true && index === table.rows.length - 1));
    row.end();
  });
  root.end();
  doc.x = left;
  doc.y += 2 * look.gap;
  doc.font('regular').fontSize(look.body);
}
