import { type NumberLanguage, numberOfText, textOfNumber } from '@regiovast/domain/kernel/number-text';
import type { ObligationFields } from '@regiovast/domain/plans/obligations.schemas';
import { isWithin } from './goal-draft.ts';

/** A result obligation while it is typed. */
export type ObligationDraft = { readonly [Name in keyof ObligationFields]: string };
export type ObligationProblem = keyof ObligationFields;

/** What stands in an obligation as it is typed in the reader's language; an empty form for a new one. */
export const obligationDraftOf = (
  obligation: ObligationFields | null,
  language: NumberLanguage,
): ObligationDraft => ({
  measureId: obligation?.measureId ?? '',
  wording: obligation?.wording ?? '',
  targetValue: textOfNumber(obligation?.targetValue ?? null, language),
  unit: obligation?.unit ?? '',
  dueOn: obligation?.dueOn ?? '',
  evidence: obligation?.evidence ?? '',
});

/** The obligation that was typed, and which fields make no sense. */
export function readObligationDraft(
  draft: ObligationDraft,
  language: NumberLanguage,
  period: { readonly periodFrom: number; readonly periodTo: number },
): { readonly obligation: ObligationFields; readonly problems: readonly ObligationProblem[] } {
  const targetValue = numberOfText(draft.targetValue, language);
  const wrong: Record<ObligationProblem, boolean> = {
    wording: draft.wording.trim() === '',
    measureId: draft.measureId === '',
    targetValue: typeof targetValue !== 'number',
    unit: draft.unit.trim() === '',
    dueOn: !isWithin(period, draft.dueOn),
    evidence: draft.evidence.trim() === '',
  };
  return {
    obligation: {
      measureId: draft.measureId,
      wording: draft.wording.trim(),
      targetValue: targetValue ?? 0,
      unit: draft.unit.trim(),
      dueOn: draft.dueOn,
      evidence: draft.evidence.trim(),
    },
    problems: (Object.keys(wrong) as ObligationProblem[]).filter((name) => wrong[name]),
  };
}
