import { templatesInOrder } from '../cases/plan-template.ts';
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { DOCUMENT_MARKS, type DocumentTemplate } from './plan-reference.ts';

const MARK = /\{\{([^{}]*)\}\}/gu;

/** The names between double braces, each once, in the order in which they stand. */
export const marksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(MARK)].map(([, name = '']) => name.trim())),
];

/** Text with its marks filled in; a mark that is unknown here stays as it stands. */
export const fillMarks = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(MARK, (mark, name: string) =>
    Object.hasOwn(values, name.trim()) ? (values[name.trim()] ?? mark) : mark,
  );

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

type Coded = { readonly code: string };

/** What a version does to the one before it, by the codes of the items. */
export type ReferenceChanges = {
  readonly added: string[];
  readonly removed: string[];
  readonly changed: string[];
  readonly isReordered: boolean;
};

/** Q-8 · the differences between two versions of reference data. */
export function referenceChanges(before: readonly Coded[], after: readonly Coded[]): ReferenceChanges {
  const old = new Map(before.map((item) => [item.code, item]));
  const stays = new Set(after.map(({ code }) => code).filter((code) => old.has(code)));
  const orderOf = (items: readonly Coded[]): string =>
    items
      .map(({ code }) => code)
      .filter((code) => stays.has(code))
      .join();
  return {
    added: after.map(({ code }) => code).filter((code) => !old.has(code)),
    removed: before.map(({ code }) => code).filter((code) => !stays.has(code)),
    changed: after
      .filter((item) => stays.has(item.code) && canonicalJson(item) !== canonicalJson(old.get(item.code)))
      .map(({ code }) => code),
    isReordered: orderOf(before) !== orderOf(after),
  };
}

type Dated = { readonly version: number; readonly validFrom: CalendarDate; readonly items: readonly Coded[] };

/** Versions newest first, each with until when it holds and what it changed. */
export function withValidity<Version extends Dated>(versions: readonly Version[]) {
  const inOrder = templatesInOrder(versions);
  return inOrder
    .map((version, index) => {
      const next = inOrder[index + 1];
      const isReplaced = next?.validFrom === version.validFrom;
      const earlier = versions.find((other) => other.version === version.version - 1);
      return {
        ...version,
        isReplaced,
        validTo: next && !isReplaced ? addDays(next.validFrom, -1) : null,
        changes: earlier ? referenceChanges(earlier.items, version.items) : null,
      };
    })
    .reverse();
}
