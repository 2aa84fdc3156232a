import {
  EXPLANATION_PARTS,
  type ExplanationPart,
  expiryRange,
  missingParts,
} from '@regiovast/domain/housing/answer.rules';
import type { AnswerContent } from '@regiovast/domain/housing/answer.schemas';
import {
  type AnswerState,
  type ExplanationCategory,
  needsExplanation,
} from '@regiovast/domain/housing/apply-or-explain';
import type { AnswerView } from '@regiovast/domain/housing/matrix.views';
import { dateIn } from '../../lib/search-params.ts';

/** An answer while it is typed. */
export type AnswerDraft = {
  readonly state: AnswerState | null;
  readonly note: string;
  readonly category: ExplanationCategory | null;
  readonly evidence: string;
  /** As the field holds it; empty when no day was chosen. */
  readonly expiresOn: string;
};

/** Begins with what was answered before, so that a new answer need not be typed anew; save a day that has passed. */
export const answerDraftOf = (answer: AnswerView | null, today: string): AnswerDraft => ({
  state: answer?.state ?? null,
  note: answer?.note ?? '',
  category: answer?.category ?? null,
  evidence: answer?.evidence ?? '',
  expiresOn: answer?.expiresOn && answer.expiresOn > today ? answer.expiresOn : '',
});

/** What is sent; null while no state was chosen. */
export const answerOfDraft = (draft: AnswerDraft): AnswerContent | null =>
  draft.state === null
    ? null
    : {
        state: draft.state,
        note: draft.note,
        evidence: draft.evidence,
        category: needsExplanation(draft.state) ? draft.category : null,
        expiresOn: needsExplanation(draft.state) ? (dateIn(draft.expiresOn) ?? null) : null,
      };

export type DraftProblems = {
  readonly state: boolean;
  readonly missing: readonly ExplanationPart[];
  readonly isExpiryWrong: boolean;
};

/** What a draft still lacks, by the rules of the server. */
export function draftProblems(draft: AnswerDraft, today: string): DraftProblems {
  const answer = answerOfDraft(draft);
  if (answer === null) return { state: true, missing: [], isExpiryWrong: false };
  const { from, to } = expiryRange(today);
  const { expiresOn } = answer;
  return {
    state: false,
    missing: EXPLANATION_PARTS.filter((part) => missingParts(answer).includes(part)),
    isExpiryWrong: expiresOn !== null && (expiresOn < from || expiresOn > to),
  };
}

export const isDraftReady = (draft: AnswerDraft, today: string): boolean => {
  const { state, missing, isExpiryWrong } = draftProblems(draft, today);
  return !state && missing.length === 0 && !isExpiryWrong;
};
