import { textOfCell } from '@regiovast/domain/arrangements/cell-text';
import type { NumberLanguage } from '@regiovast/domain/kernel/number-text';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import type { GridDraft } from './grid-draft.ts';
import type { Block } from './grid-places.ts';

/** A block as a spreadsheet takes it: what was typed, cells by tabs, rows by line breaks. */
export const blockText = (
  draft: GridDraft,
  quarters: readonly Quarter[],
  { top, bottom, left, right }: Block,
  language: NumberLanguage,
): string =>
  draft
    .slice(top, bottom + 1)
    .map((line) =>
      quarters
        .slice(left, right + 1)
        .map((quarter) => textOfCell(line, line.values[quarter] ?? null, language))
        .join('\t'),
    )
    .join('\r\n');
