import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import type { PriorityView } from '@regiovast/domain/arrangements/priority.views';
import { type NumberLanguage, numberOfText, textOfNumber } from '@regiovast/domain/kernel/number-text';

/** What is asked in the priority test. */
export const PRIORITY_FIELDS = [
  'whyHere',
  'whyMeasure',
  'expectedPlaces',
  'expectedOn',
  'expectedOutcome',
] as const;
export type PriorityField = (typeof PRIORITY_FIELDS)[number];
/** The answers while they are typed: numbers as text, an open date as an empty text. */
export type PriorityDraft = Readonly<Record<PriorityField, string>>;
type Answers = Pick<PriorityView, PriorityField>;

export const priorityDraftOf = (view: Answers, language: NumberLanguage): PriorityDraft => ({
  whyHere: view.whyHere,
  whyMeasure: view.whyMeasure,
  expectedPlaces: textOfNumber(view.expectedPlaces, language),
  expectedOn: view.expectedOn ?? '',
  expectedOutcome: view.expectedOutcome,
});

/** The answers as they are sent; null while the number of places makes no sense. What is empty is open, never 0. */
export function readPriorityDraft(draft: PriorityDraft, language: NumberLanguage): Answers | null {
  const expectedPlaces = numberOfText(draft.expectedPlaces, language);
  const isWrong =
    expectedPlaces === undefined ||
    (expectedPlaces !== null &&
      (!Number.isInteger(expectedPlaces) ||
        expectedPlaces < 0 ||
        expectedPlaces > ARRANGEMENT_LIMITS.places));
  if (isWrong) return null;
  return {
    whyHere: draft.whyHere.trim(),
    whyMeasure: draft.whyMeasure.trim(),
    expectedPlaces,
    expectedOn: draft.expectedOn === '' ? null : draft.expectedOn,
    expectedOutcome: draft.expectedOutcome.trim(),
  };
}

/** S-3 · the fields in which two drafts differ. */
export const differingFields = (theirs: PriorityDraft, yours: PriorityDraft): PriorityField[] =>
  PRIORITY_FIELDS.filter((field) => theirs[field].trim() !== yours[field].trim());
