import type { ResultView } from '@regiovast/domain/arrangements/running.views';
import { type NumberLanguage, textOfNumber } from '@regiovast/domain/kernel/number-text';
import type { ProgressState } from '@regiovast/domain/plans/plan-codes';
import { placesOfText } from './running-drafts.ts';

/** The report of a quarter while it is typed. */
export type ResultDraft = {
  readonly state: ProgressState | null;
  readonly words: string;
  readonly places: string;
  readonly evidence: string;
};
export type ResultProblem = 'stateMissing' | 'placesWrong' | 'evidenceMissing';

export const resultDraftOf = (
  report: Pick<ResultView, 'state' | 'words' | 'placesReached' | 'evidence'> | null,
  language: NumberLanguage,
): ResultDraft => ({
  state: report?.state ?? null,
  words: report?.words ?? '',
  places: textOfNumber(report?.placesReached ?? null, language),
  evidence: report?.evidence ?? '',
});

/** A-5 · what keeps a report from being sent; that a result is there or not is shown by something. */
export function resultProblems(draft: ResultDraft, language: NumberLanguage): ResultProblem[] {
  const { state, places, evidence } = draft;
  const needsEvidence = state === 'REACHED' || state === 'NOT_REACHED';
  return [
    ...(state === null ? (['stateMissing'] as const) : []),
    ...(placesOfText(places, language) === undefined ? (['placesWrong'] as const) : []),
    ...(needsEvidence && evidence.trim() === '' ? (['evidenceMissing'] as const) : []),
  ];
}
