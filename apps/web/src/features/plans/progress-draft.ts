import { type NumberLanguage, numberOfText, textOfNumber } from '@regiovast/domain/kernel/number-text';
import type { ProgressState } from '@regiovast/domain/plans/plan-codes';
import type { ProgressReport } from '@regiovast/domain/plans/progress.views';

/** A report of progress while it is typed. */
export type ProgressDraft = {
  readonly state: ProgressState | null;
  readonly words: string;
  readonly value: string;
  readonly evidence: string;
};
export type ProgressProblem = 'state' | 'value' | 'evidence';
type Typed = Pick<ProgressReport, 'words' | 'value' | 'evidence'> & { readonly state: ProgressState | null };

/** What stands in a report as it is typed in the reader's language; an empty form for a new one. */
export const progressDraftOf = (report: ProgressReport | null, language: NumberLanguage): ProgressDraft => ({
  state: report?.state ?? null,
  words: report?.words ?? '',
  value: textOfNumber(report?.value ?? null, language),
  evidence: report?.evidence ?? '',
});

/** The report that was typed, and what is missing or makes no sense. */
export function readProgressDraft(
  draft: ProgressDraft,
  language: NumberLanguage,
): { readonly report: Typed; readonly problems: readonly ProgressProblem[] } {
  const value = draft.value.trim() === '' ? null : numberOfText(draft.value, language);
  const evidence = draft.evidence.trim();
  const isNumber = typeof value === 'number' && value >= 0;
  const wrong: Record<ProgressProblem, boolean> = {
    state: draft.state === null,
    value: value !== null && !isNumber,
    evidence: draft.state === 'REACHED' && evidence === '',
  };
  return {
    report: { state: draft.state, words: draft.words.trim(), value: isNumber ? value : null, evidence },
    problems: (Object.keys(wrong) as ProgressProblem[]).filter((name) => wrong[name]),
  };
}
