import type { LineKind } from '@regiovast/domain/arrangements/arrangement-codes';
import { LARGEST_AMOUNT_CENTS } from '@regiovast/domain/arrangements/amounts';
import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { amountOfCell } from '@regiovast/domain/arrangements/grid.rules';
import {
  centsOfText,
  type NumberLanguage,
  numberOfText,
  textOfCents,
} from '@regiovast/domain/kernel/number-text';
import type { LineDraft, LineTerms } from './grid-draft.ts';

/** The terms of a line as they are typed. */
export type LineTermsDraft = {
  readonly label: string;
  readonly kind: LineKind;
  readonly price: string;
  readonly breakEven: string;
};
export type LineTermsProblem = 'label' | 'price' | 'breakEven' | 'tooLarge';

export const lineTermsDraftOf = (line: LineTerms | null, language: NumberLanguage): LineTermsDraft => ({
  label: line?.label ?? '',
  kind: line?.kind ?? 'FIXED',
  price: textOfCents(line?.unitCents ?? null, language),
  breakEven: String(line?.breakEvenPatients ?? ''),
});

/**
 * A-1 · the terms that were typed, or what is wrong with them.
 * @param line as it is, whose cells must stay within the largest amount under the new price
 */
export function readLineTerms(
  draft: LineTermsDraft,
  line: LineDraft | null,
  language: NumberLanguage,
): { readonly terms: LineTerms } | { readonly problems: readonly LineTermsProblem[] } {
  const label = draft.label.trim();
  const { kind } = draft;
  const unitCents = kind === 'FIXED' ? null : (centsOfText(draft.price, language) ?? undefined);
  const most = kind === 'PER_PATIENT' ? (numberOfText(draft.breakEven, language) ?? undefined) : null;
  const problems: LineTermsProblem[] = [];
  if (label === '' || label.length > ARRANGEMENT_LIMITS.lineLabel) problems.push('label');
  if (unitCents === undefined || (unitCents ?? 0) > LARGEST_AMOUNT_CENTS) problems.push('price');
  if (most === undefined || (most !== null && !isCount(most))) problems.push('breakEven');
  if (problems.length > 0 || unitCents === undefined || most === undefined) return { problems };
  const terms = { label, kind, unitCents, breakEvenPatients: most };
  const kept = line?.kind === kind ? Object.values(line.values) : [];
  if (kept.some((value) => amountOfCell(terms, value) === null)) return { problems: ['tooLarge'] };
  return { terms };
}

const isCount = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= ARRANGEMENT_LIMITS.places;
