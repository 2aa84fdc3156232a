import type { NumberLanguage } from '../kernel/number-text.ts';
import type { PricedLine } from './amounts.ts';
import { type CellProblem, hasTwoReadings, notationOf, readCell } from './cell-text.ts';
import { LONGEST_PASTE, pastedRows } from './pasted-rows.ts';

/** Where a pasted block lands: lines from the chosen cell down, and how many quarters there are to its right. */
export type PasteTarget = { readonly lines: readonly PricedLine[]; readonly columns: number };

/** A cell of the block; row and column are counted from the chosen cell, from 0. */
type At = { readonly row: number; readonly column: number };
export type PastedCell = At & { readonly value: number | null };
export type RefusedPaste = At & { readonly text: string; readonly problem: CellProblem };

export type PasteOutcome = {
  /** What lands; null empties the cell, as a blank does in a spreadsheet. */
  readonly cells: readonly PastedCell[];
  /** What is no value, with what stood there; these cells stay as they were. */
  readonly refused: readonly RefusedPaste[];
  /** Rows and columns of the block that lie outside the grid and hold anything. */
  readonly leftOut: { readonly rows: number; readonly columns: number };
  /** Whether the text was longer than what is looked at. */
  readonly isCut: boolean;
};

const LONGEST_QUOTE = 60;

/** How the cells of a block write numbers; 'both' when some can only be Dutch and others only English. */
function notationOfBlock(texts: readonly string[]): NumberLanguage | 'both' | null {
  const found = new Set(texts.map(notationOf).filter((notation) => notation !== null));
  if (found.size > 1) return 'both';
  const [only = null] = found;
  return only;
}

/**
 * · a block copied from a spreadsheet as values of the grid. Numbers are Dutch or English as the block itself
 * shows; `1.234` alone is read in the reader's language, and in a block that mixes both it is named as having two readings.
 * A blank empties its cell. What is no value is named and leaves its cell as it was.
 */
export function pasteBlock(text: string, target: PasteTarget, language: NumberLanguage): PasteOutcome {
  const rows = pastedRows(text);
  const notation = notationOfBlock(rows.flat());
  const cells: PastedCell[] = [];
  const refused: RefusedPaste[] = [];
  for (const [row, line] of target.lines.entries()) {
    for (const [column, cell] of (rows[row] ?? []).slice(0, target.columns).entries()) {
      const read =
        notation === 'both' && hasTwoReadings(cell)
          ? ({ problem: 'twoReadings' } as const)
          : readCell(
              line,
              cell,
              notationOf(cell) ?? (notation === 'both' ? language : (notation ?? language)),
            );
      if ('value' in read) cells.push({ row, column, value: read.value });
      else refused.push({ row, column, text: shown(cell), problem: read.problem });
    }
  }
  return { cells, refused, leftOut: leftOutOf(rows, target), isCut: text.length > LONGEST_PASTE };
}

const isFilled = (cell: string): boolean => cell.trim() !== '';
const shown = (cell: string): string => cell.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE);

/** Blank rows below and blank columns beside a block, as a generous selection has, are no loss. */
function leftOutOf(rows: readonly (readonly string[])[], { lines, columns }: PasteTarget) {
  const lastColumn = Math.max(0, ...rows.map((row) => row.findLastIndex(isFilled) + 1));
  return {
    rows: rows.slice(lines.length).filter((row) => row.some(isFilled)).length,
    columns: Math.max(0, lastColumn - columns),
  };
}

/** The text of a typed cell: its own notation where it shows one, else the reader's language. */
export const readTypedCell = (line: PricedLine, text: string, language: NumberLanguage) =>
  readCell(line, text, notationOf(text) ?? language);
