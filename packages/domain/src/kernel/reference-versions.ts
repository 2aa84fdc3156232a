import { addDays, type CalendarDate } from './calendar-date.ts';
import { canonicalJson } from './canonical-json.ts';

type Version = { readonly version: number; readonly validFrom: CalendarDate };

/** Dated versions in the order in which they come to hold: of two from the same day the newer last. */
export const versionsInOrder = <Known extends Version>(versions: readonly Known[]): Known[] =>
  [...versions].sort((a, b) =>
    a.validFrom === b.validFrom ? a.version - b.version : a.validFrom < b.validFrom ? -1 : 1,
  );

/**
 * The version that holds on a day; before the first the first.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export function versionOn<Known extends Version>(versions: readonly Known[], on: CalendarDate): Known {
  const inOrder = versionsInOrder(versions);
  const holding = inOrder.findLast(({ validFrom }) => validFrom <= on) ?? inOrder[0];
  if (!holding) throw new RangeError('There is no version of this reference data');
  return holding;
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

/**
 * Versions newest first, each with until when it holds and what it changed.
 * @param codedOf the items of a version, each with the code it is known by
 */
export function withValidity<Known extends Version>(
  versions: readonly Known[],
  codedOf: (version: Known) => readonly Coded[],
) {
  const inOrder = versionsInOrder(versions);
  return inOrder
    .map((version, index) => {
      const next = inOrder[index + 1];
      const isReplaced = next?.validFrom === version.validFrom;
      const earlier = versions.find((other) => other.version === version.version - 1);
      return {
        ...version,
        isReplaced,
        validTo: next && !isReplaced ? addDays(next.validFrom, -1) : null,
        changes: earlier ? referenceChanges(codedOf(earlier), codedOf(version)) : null,
      };
    })
    .reverse();
}
