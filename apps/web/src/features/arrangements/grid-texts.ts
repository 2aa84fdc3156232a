import { textOfCell } from '@regiovast/domain/arrangements/cell-text';
import type { Cents } from '@regiovast/domain/kernel/money';
import type { NumberLanguage } from '@regiovast/domain/kernel/number-text';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { numbersOf } from './formula-text.ts';
import { tableAmounts } from './grid-amount-text.ts';
import { centsAt, type GridDraft, type LineDraft } from './grid-draft.ts';

/** How amounts and typed values of a grid read. */
export type GridTexts = {
  readonly amount: (cents: Cents) => string;
  /** A typed value: an amount like all others, or a count. */
  readonly value: (line: LineDraft, value: number) => string;
};

/** Texts for lines: cents only where any amount has them, then everywhere. */
export function textsOf(lines: GridDraft, quarters: readonly Quarter[], language: NumberLanguage): GridTexts {
  const amounts = lines.flatMap((line) =>
    quarters.map((quarter) => centsAt(line, quarter)).filter((cents) => cents !== null),
  );
  const amount = tableAmounts(amounts, language);
  const { integer } = numbersOf(language);
  const value = (line: LineDraft, typed: number): string => {
    if (line.kind === 'FIXED') return amount(typed);
    return line.kind === 'PER_PATIENT' ? integer(typed) : textOfCell(line, typed, language);
  };
  return { amount, value };
}
