/** An amount as people write it: with the sign or the word of money, or with cents or thousands. */
const AMOUNT = /€|\beuro'?s?\b|\bEUR\b|\d{1,3}(?:\.\d{3})+,\d{2}\b|\d+,(?:\d{2}\b|-)/i;

/**
 * A-5, C-1 · whether a lesson seems to name an amount. A lesson is for other regions: what something cost stands beside it
 * as a figure, and only for the insurer. A hint for who writes it, no refusal: a text is not read by a rule for certain.
 */
export const namesAmount = (lesson: string): boolean => AMOUNT.test(lesson);
