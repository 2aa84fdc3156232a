import type { CalendarDate } from '../kernel/calendar-date.ts';
import { marksIn } from '../kernel/document-marks.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { DOCUMENT_MARKS, type DocumentTemplate } from './plan-reference.ts';

/** L-6 · the marks of a document that nothing fills in. */
export function unknownMarks(templates: readonly DocumentTemplate[]): string[] {
  const words = templates.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'part' ? [] : [block.nl, block.en])),
  );
  const known: readonly string[] = DOCUMENT_MARKS;
  return [...new Set(words.flatMap(marksIn))].filter((mark) => !known.includes(mark));
}

/**
 * Q-8, S-3 · reference data holds from today or later, so that what a plan asked yesterday stays what it was, and
 * follows on the version that was entered last when the form was opened.
 * @param asked the document templates when it is about those, else none
 */
export function decideSetReference(
  asked: {
    readonly validFrom: CalendarDate;
    readonly latest: number;
    readonly documents: readonly DocumentTemplate[];
  },
  known: { readonly today: CalendarDate; readonly latest: number },
): Verdict {
  const [mark] = unknownMarks(asked.documents);
  return verdictOf(
    violatedIf(asked.latest !== known.latest, 'STALE_VERSION'),
    violatedIf(asked.validFrom < known.today, 'PLAN_REFERENCE_IN_PAST', { today: known.today }),
    violatedIf(mark !== undefined, 'PLAN_DOCUMENT_MARK_UNKNOWN', { mark: mark ?? null }),
  );
}
