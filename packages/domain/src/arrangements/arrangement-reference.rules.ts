import type { CalendarDate } from '../kernel/calendar-date.ts';
import { marksIn } from '../kernel/document-marks.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import {
  type AgreementArticle,
  ARRANGEMENT_DOCUMENT_MARKS,
  type ArrangementReferenceItems,
  referenceCode,
} from './arrangement-reference.ts';

/** A-7 · the marks in the words of an agreement that nothing fills in. */
export function unknownMarks(articles: readonly AgreementArticle[]): string[] {
  const words = articles.flatMap(({ nl, en }) => [nl.heading, nl.text, en.heading, en.text]);
  const known: readonly string[] = ARRANGEMENT_DOCUMENT_MARKS;
  return [...new Set(words.flatMap(marksIn))].filter((mark) => !known.includes(mark));
}

/**
 * S-3 · reference data holds from today or later, so that what an arrangement was measured by yesterday stays what
 * it was, and follows on the version that was entered last when the form was opened.
 * @param asked the articles when it is about the agreement, else none
 */
export function decideSetReference(
  asked: {
    readonly validFrom: CalendarDate;
    readonly latest: number;
    readonly articles: readonly AgreementArticle[];
  },
  known: { readonly today: CalendarDate; readonly latest: number },
): Verdict {
  const [mark] = unknownMarks(asked.articles);
  return verdictOf(
    violatedIf(asked.latest !== known.latest, 'STALE_VERSION'),
    violatedIf(asked.validFrom < known.today, 'ARRANGEMENT_REFERENCE_IN_PAST', { today: known.today }),
    violatedIf(mark !== undefined, 'ARRANGEMENT_DOCUMENT_MARK_UNKNOWN', { mark: mark ?? null }),
  );
}

/** Items each with the code it is known by, to compare versions of any kind. */
export const codedItems = (
  items: readonly ArrangementReferenceItems[number][],
): { readonly code: string }[] => items.map((item) => ({ ...item, code: referenceCode(item) }));
