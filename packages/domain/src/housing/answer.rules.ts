import { addDays, addMonths } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { OrganisationKind } from '../people/organisation.ts';
import type { AnswerContent } from './answer.schemas.ts';
import { needsExplanation } from './apply-or-explain.ts';
import { type HousingParty, OUTSIDE_PARTIES } from './housing-codes.ts';

/** H-2 · how long an explanation holds at most; no source gives a term, this is the product's own. */
const EXPLANATION_MONTHS_MAX = 24;

/** H-2 · the first and the last day on which an explanation given today may end. */
export const expiryRange = (today: string): { readonly from: string; readonly to: string } => ({
  from: addDays(today, 1),
  to: addMonths(today, EXPLANATION_MONTHS_MAX),
});

/** What an explanation is made of. */
export const EXPLANATION_PARTS = ['category', 'note', 'evidence', 'expiresOn'] as const;
export type ExplanationPart = (typeof EXPLANATION_PARTS)[number];

/** H-2 · what an explanation still lacks; nothing for a step that was applied. */
export const missingParts = (answer: AnswerContent): readonly ExplanationPart[] =>
  needsExplanation(answer.state)
    ? EXPLANATION_PARTS.filter((part) => answer[part] === null || answer[part].trim() === '')
    : [];

/** H-2 · whether an answer can be given as it is on a day. */
export function answerVerdict(answer: AnswerContent, today: string): Verdict {
  const missing = missingParts(answer);
  const { from, to } = expiryRange(today);
  const { expiresOn } = answer;
  const isOutOfRange =
    needsExplanation(answer.state) && expiresOn !== null && (expiresOn < from || expiresOn > to);
  return verdictOf(
    violatedIf(missing.length > 0, 'HOUSING_EXPLANATION_INCOMPLETE', { missing: missing.join(', ') }),
    violatedIf(isOutOfRange, 'HOUSING_EXPIRY_RANGE', { from, to }),
  );
}

/** An answer as it is kept: a step that was applied has no reason against it and does not expire. */
export const keptAnswer = (answer: AnswerContent): AnswerContent =>
  needsExplanation(answer.state) ? answer : { ...answer, category: null, expiresOn: null };

/** H-6 · whether the party has no account and answers by a link, or through the RHO. */
export const isOutsideParty = (party: HousingParty): boolean =>
  OUTSIDE_PARTIES.some((outside) => outside === party);

/**
 * H-2 · whether people of such an organisation answer for a party: the insurer for itself; the RHO for itself, for the practice
 * and, on their behalf, for parties outside.
 */
export const answersFor = (kind: OrganisationKind, party: HousingParty): boolean =>
  kind === 'insurer' ? party === 'INSURER' : kind === 'rho' && party !== 'INSURER';

/**
 * H-2, H-6 · a party's step is answered by who speaks for it. What a party outside answered itself, only that party changes, by
 * another link: nobody writes over it on its behalf.
 * @param isOwnWord whether the answer that stands came by a link
 */
export const partyVerdict = (kind: OrganisationKind, party: HousingParty, isOwnWord: boolean): Verdict =>
  verdictOf(
    violatedIf(!answersFor(kind, party), 'HOUSING_CELL_OF_OTHER'),
    violatedIf(isOwnWord, 'HOUSING_ANSWERED_BY_LINK'),
  );
