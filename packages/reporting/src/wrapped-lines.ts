import { plainText } from './plain-text.ts';
import { type Sheet, styledCell } from './workbook.ts';

/** Widths are in average digits; some letters and bold are wider, so a line holds a little less. */
const FILL = 0.9;

/** Lines that a text takes in a column of that width when words are kept whole. */
export function wrappedLines(text: string, widthInCharacters: number): number {
  const room = Math.max(1, Math.floor(widthInCharacters * FILL));
  let lines = 1;
  let used = 0;
  for (const { length } of plainText(text).split(' ')) {
    const withSpace = used === 0 ? length : used + 1 + length;
    if (withSpace <= room) {
      used = withSpace;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used = length % room || Math.min(length, room);
  }
  return lines;
}

/** Lines of the highest cell of a row: header cells and cells of wrapped columns. */
export const linesOfRow = ({ rows, columns, frozenRows }: Sheet, rowIndex: number): number =>
  Math.max(
    1,
    ...(rows[rowIndex] ?? []).map((cell, columnIndex) => {
      const { value } = styledCell(cell);
      const column = columns[columnIndex];
      const isWrapped = rowIndex < frozenRows || column?.isWrapped === true;
      return typeof value === 'string' && column && isWrapped
        ? wrappedLines(value, column.widthInCharacters)
        : 1;
    }),
  );
