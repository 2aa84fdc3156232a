import { askedOfCell } from '@regiovast/domain/housing/asked-of-cell';
import type {
  ComponentYear,
  GuidanceCell,
  HousingReferenceItems,
  HousingReferenceKind,
  RoomNorm,
} from '@regiovast/domain/housing/housing-reference';
import {
  type SetHousingReferenceInput,
  setHousingReferenceInputSchema,
} from '@regiovast/domain/housing/housing-reference.views';
import { centsOfText, type NumberLanguage, textOfCents } from '@regiovast/domain/kernel/number-text';
import { type Keyed, nextKey } from '../../lib/keyed-list.ts';

export type HousingReferenceItem = HousingReferenceItems<HousingReferenceKind>[number];

/** Items as they are typed: numbers are texts until they are recorded. */
export type DraftCell = Keyed & {
  readonly isNew: boolean;
  readonly cell: GuidanceCell;
  readonly dueDays: string;
};
export type DraftNorm = Keyed & {
  readonly isNew: boolean;
  readonly norm: RoomNorm;
  readonly per1000: string;
};
export type DraftYear = Keyed & { readonly year: string; readonly amount: string; readonly source: string };

/** The fields of one kind; those of the others are empty. */
export type HousingReferenceDraft = {
  readonly cells: readonly DraftCell[];
  readonly norms: readonly DraftNorm[];
  readonly years: readonly DraftYear[];
};

const isCell = (item: HousingReferenceItem): item is GuidanceCell => 'party' in item;
const isNorm = (item: HousingReferenceItem): item is RoomNorm => 'unit' in item;
const isYear = (item: HousingReferenceItem): item is ComponentYear => 'centsPer1000' in item;

/** The items of a version by what they are. */
export const sortedItems = (items: readonly HousingReferenceItem[]) => ({
  cells: items.filter(isCell),
  norms: items.filter(isNorm),
  years: items.filter(isYear),
});

/** The fields filled with the items of a version, numbers as the reader writes them. */
export function draftOfItems(
  items: readonly HousingReferenceItem[],
  language: NumberLanguage,
): HousingReferenceDraft {
  const { cells, norms, years } = sortedItems(items);
  return {
    cells: cells.map((cell, key) => ({ key, isNew: false, cell, dueDays: String(cell.dueDays) })),
    // Hundredths are written as cents are: two decimals, exact.
    norms: norms.map((norm, key) => ({
      key,
      isNew: false,
      norm,
      per1000: textOfCents(norm.per1000Hundredths, language),
    })),
    years: years.map(({ year, centsPer1000, source }, key) => ({
      key,
      year: String(year),
      amount: textOfCents(centsPer1000, language),
      source,
    })),
  };
}

/** What is typed as a number that is no number stays out of range, so that the schema names its field. */
const NO_NUMBER = -1;
const wholeOf = (text: string, digits: RegExp): number =>
  digits.test(text.trim()) ? Number(text) : NO_NUMBER;

/** The items that the fields say. */
export const itemsOfDraft = (
  { cells, norms, years }: HousingReferenceDraft,
  language: NumberLanguage,
): HousingReferenceItem[] => [
  ...cells.map(({ cell, dueDays }) => ({ ...cell, dueDays: wholeOf(dueDays, /^\d{1,3}$/u) })),
  ...norms.map(({ norm, per1000 }) => ({
    ...norm,
    per1000Hundredths: centsOfText(per1000, language) ?? NO_NUMBER,
  })),
  ...years.map(({ year, amount, source }) => ({
    code: `Y${year.trim()}`,
    year: wholeOf(year, /^\d{4}$/u),
    centsPer1000: centsOfText(amount, language) ?? NO_NUMBER,
    source,
  })),
];

const NO_WORDS = { label: '', text: '' };
const USUAL_DAYS = 28;

/** The guidance with a cell at its end, at the step and of the party of the one before it. */
export function withNewCell(cells: readonly DraftCell[]): readonly DraftCell[] {
  const { step, party } = cells.at(-1)?.cell ?? { step: 'REPORTED', party: 'GP' };
  const cell: GuidanceCell = {
    code: '',
    step,
    party,
    instrument: null,
    nl: NO_WORDS,
    en: NO_WORDS,
    dueDays: USUAL_DAYS,
    isProposal: true,
    source: '',
  };
  return [...cells, { key: nextKey(cells), isNew: true, cell, dueDays: String(USUAL_DAYS) }];
}

export const withNewNorm = (norms: readonly DraftNorm[]): readonly DraftNorm[] => [
  ...norms,
  {
    key: nextKey(norms),
    isNew: true,
    norm: { code: '', unit: 'ROOM', per1000Hundredths: 0, nl: { label: '' }, en: { label: '' }, source: '' },
    per1000: '',
  },
];

/** The years with the one after the last. */
export function withNewYear(years: readonly DraftYear[]): readonly DraftYear[] {
  const last = years.at(-1)?.year ?? '';
  const year = /^\d{4}$/u.test(last) ? String(Number(last) + 1) : '';
  return [...years, { key: nextKey(years), year, amount: '', source: '' }];
}

/** H-2 · cells of a guidance being written that ask what the last version asks, and cells that ask something else. */
export function rewrittenCells(
  last: readonly GuidanceCell[],
  cells: readonly GuidanceCell[],
): { readonly kept: string[]; readonly rewritten: string[] } {
  const asked = new Map(last.map((cell) => [cell.code, askedOfCell(cell)]));
  const isKept = (cell: GuidanceCell): boolean => asked.get(cell.code) === askedOfCell(cell);
  return {
    kept: cells.filter(isKept).map(({ code }) => code),
    rewritten: cells.filter((cell) => !isKept(cell)).map(({ code }) => code),
  };
}

export const HOUSING_REFERENCE_FIELDS = [
  'code',
  'step',
  'nl',
  'en',
  'dueDays',
  'per1000Hundredths',
  'year',
  'centsPer1000',
  'source',
] as const;
export type HousingReferenceField = (typeof HOUSING_REFERENCE_FIELDS)[number] | 'other';
export type HousingReferenceIssue =
  | { readonly kind: 'ITEM'; readonly number: number; readonly fields: readonly HousingReferenceField[] }
  | { readonly kind: 'CODE_TWICE' | 'LIST' };

type About = Omit<SetHousingReferenceInput, 'kind' | 'items'>;
export type ReadHousingReference =
  | { readonly input: SetHousingReferenceInput; readonly issues: readonly [] }
  | { readonly input: null; readonly issues: readonly HousingReferenceIssue[] };

/** What would be sent, or what is wrong with the list: each fault once, a row by its number. */
export function readHousingReference(
  kind: HousingReferenceKind,
  items: readonly HousingReferenceItem[],
  about: About,
): ReadHousingReference {
  const result = setHousingReferenceInputSchema.safeParse({ ...about, kind, items });
  if (result.success) return { input: result.data, issues: [] };
  const byRow = new Map<number, Set<HousingReferenceField>>();
  const ofList = new Set<'CODE_TWICE' | 'LIST'>();
  for (const { path, message } of result.error.issues) {
    const [name, index, field] = path;
    // What a version says of itself has fields of its own, that say themselves what they need.
    if (name !== 'items' || message === 'CODE_OF_OTHER_YEAR') continue;
    if (typeof index === 'number') {
      const fields = byRow.get(index) ?? new Set();
      // The code of a year follows from the year, which is named itself.
      const known = kind === 'component' && field === 'code' ? 'year' : field;
      byRow.set(index, fields.add(HOUSING_REFERENCE_FIELDS.find((one) => one === known) ?? 'other'));
    } else ofList.add(message === 'CODE_TWICE' ? 'CODE_TWICE' : 'LIST');
  }
  const rows = [...byRow].map(([index, fields]) => ({
    kind: 'ITEM' as const,
    number: index + 1,
    fields: [...fields],
  }));
  return { input: null, issues: [...[...ofList].map((one) => ({ kind: one })), ...rows] };
}
