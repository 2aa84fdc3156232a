import { LARGEST_AMOUNT_CENTS } from '@regiovast/domain/arrangements/amounts';
import type { CeilingsView } from '@regiovast/domain/arrangements/ceiling.schemas';
import { centsOfText, type NumberLanguage } from '@regiovast/domain/kernel/number-text';

/** A ceiling while it is typed. */
export type CeilingDraft = { readonly year: string; readonly amount: string; readonly reason: string };
export type CeilingField = keyof CeilingDraft;
type ReadCeiling = { readonly year: number; readonly ceilingCents: number; readonly reason: string };

/** A-4 · the ceiling that was typed, or the fields in which something is wrong. */
export function readCeilingDraft(
  draft: CeilingDraft,
  language: NumberLanguage,
): { readonly ceiling: ReadCeiling } | { readonly wrong: readonly CeilingField[] } {
  const year = /^\d{4}$/.test(draft.year.trim()) ? Number(draft.year) : 0;
  const ceilingCents = centsOfText(draft.amount, language);
  const reason = draft.reason.trim();
  const wrong: CeilingField[] = [];
  if (year < 2020 || year > 2100) wrong.push('year');
  if (ceilingCents === null || ceilingCents === undefined || ceilingCents > LARGEST_AMOUNT_CENTS)
    return { wrong: [...wrong, 'amount', ...(reason === '' ? (['reason'] as const) : [])] };
  if (reason === '') wrong.push('reason');
  return wrong.length > 0 ? { wrong } : { ceiling: { year, ceilingCents, reason } };
}

/** What a ceiling does to a year: what is in use, and what is left with it; below 0 it is less than is in use. */
export function ceilingEffect(view: Pick<CeilingsView, 'years'>, { year, ceilingCents }: ReadCeiling) {
  const usedCents = view.years.find((one) => one.year === year)?.usedCents ?? 0;
  return { usedCents, leftCents: ceilingCents - usedCents };
}
