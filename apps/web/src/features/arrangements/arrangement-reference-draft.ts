import type {
  AgreementArticle,
  ArrangementReferenceItems,
  ArrangementReferenceKind,
  ArrangementTemplate,
  FrameworkYear,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { unknownMarks } from '@regiovast/domain/arrangements/arrangement-reference.rules';
import {
  type SetArrangementReferenceInput,
  setArrangementReferenceInputSchema,
} from '@regiovast/domain/arrangements/arrangement-reference.views';
import { centsOfText, type NumberLanguage, textOfCents } from '@regiovast/domain/kernel/number-text';
import { type Keyed, nextKey } from '../../lib/keyed-list.ts';

export type ReferenceItem = ArrangementReferenceItems[number];

/** A year of the framework as it is typed: numbers are texts until they are recorded. */
export type DraftYear = Keyed & {
  readonly sector: FrameworkYear['sector'];
  readonly year: string;
  readonly amount: string;
  readonly priceLevelYear: string;
  readonly growth: string;
  readonly source: string;
};
export type DraftArticle = Keyed & { readonly isNew: boolean; readonly item: AgreementArticle };

/** The fields of one kind; those of the others are empty. */
export type ReferenceDraft = {
  readonly types: readonly ArrangementTemplate[];
  readonly years: readonly DraftYear[];
  readonly articles: readonly DraftArticle[];
};

/** The fields filled with the items of a version, numbers as the reader writes them. */
export function draftOfItems(items: readonly ReferenceItem[], language: NumberLanguage): ReferenceDraft {
  return {
    types: items.flatMap((item) => ('lines' in item ? [item] : [])),
    years: items.flatMap((item, key) => ('sector' in item ? [draftYear(item, key, language)] : [])),
    articles: items.flatMap((item, key) => ('hasAmounts' in item ? [{ key, isNew: false, item }] : [])),
  };
}

const draftYear = (item: FrameworkYear, key: number, language: NumberLanguage): DraftYear => ({
  key,
  sector: item.sector,
  year: String(item.year),
  amount: textOfCents(item.amountCents, language),
  priceLevelYear: String(item.priceLevelYear),
  growth: textOfPercent(item.growthBasisPoints, language),
  source: item.source,
});

/** Hundredths of a per cent are written as cents are: two decimals, exact. */
const textOfPercent = (basisPoints: number | null, language: NumberLanguage): string =>
  basisPoints !== null && basisPoints < 0
    ? `-${textOfCents(-basisPoints, language)}`
    : textOfCents(basisPoints, language);

function percentOfText(text: string, language: NumberLanguage): number | null | undefined {
  const typed = text.trim();
  const size = centsOfText(typed.replace(/^-/u, ''), language);
  return size !== null && size !== undefined && typed.startsWith('-') ? -size : size;
}

/** What is typed as a number that is no number stays out of range, so that the schema names its field. */
const NO_NUMBER = -1;

/** The items that the fields say. */
export const itemsOfDraft = (
  { types, years, articles }: ReferenceDraft,
  language: NumberLanguage,
): ReferenceItem[] => [
  ...types,
  ...years.map(({ sector, year, amount, priceLevelYear, growth, source }) => ({
    sector,
    year: /^\d{4}$/u.test(year.trim()) ? Number(year) : NO_NUMBER,
    amountCents: centsOfText(amount, language) ?? NO_NUMBER,
    priceLevelYear: /^\d{4}$/u.test(priceLevelYear.trim()) ? Number(priceLevelYear) : NO_NUMBER,
    growthBasisPoints: growthOf(growth, language),
    source,
  })),
  ...articles.map(({ item }) => item),
];

/** Nothing typed is a growth that is not stated; what is no number is none of both. */
function growthOf(text: string, language: NumberLanguage): number | null {
  const read = percentOfText(text, language);
  return read === undefined ? Number.NaN : read;
}

/** The years with the one after the last of its sector at their end. */
export function withNewYear(years: readonly DraftYear[]): readonly DraftYear[] {
  const last = years.at(-1);
  const year = last && /^\d{4}$/u.test(last.year) ? String(Number(last.year) + 1) : '';
  return [
    ...years,
    {
      key: nextKey(years),
      sector: last?.sector ?? 'gpCare',
      year,
      amount: '',
      priceLevelYear: last?.priceLevelYear ?? '',
      growth: '',
      source: '',
    },
  ];
}

const BLANK = { heading: '', text: '' };

export const withNewArticle = (articles: readonly DraftArticle[]): readonly DraftArticle[] => [
  ...articles,
  {
    key: nextKey(articles),
    isNew: true,
    item: { code: '', nl: BLANK, en: BLANK, hasAmounts: articles.length === 0 },
  },
];

/** The table of amounts stands in one article: choosing another one moves it. */
export const withAmountsIn = (articles: readonly DraftArticle[], key: number): readonly DraftArticle[] =>
  articles.map((article) => ({ ...article, item: { ...article.item, hasAmounts: article.key === key } }));

export const REFERENCE_FIELDS = [
  'code',
  'nl',
  'en',
  'quarters',
  'lines',
  'source',
  'year',
  'amountCents',
  'priceLevelYear',
  'growthBasisPoints',
] as const;
export type ReferenceField = (typeof REFERENCE_FIELDS)[number] | 'other';
export type ReferenceIssue =
  | { readonly kind: 'ITEM'; readonly number: number; readonly fields: readonly ReferenceField[] }
  | { readonly kind: 'MARK'; readonly mark: string }
  | { readonly kind: 'CODE_TWICE' | 'AMOUNTS_NOT_ONCE' | 'LIST' };

type About = Omit<SetArrangementReferenceInput, 'kind' | 'items'>;
export type ReadReference =
  | { readonly input: SetArrangementReferenceInput; readonly issues: readonly [] }
  | { readonly input: null; readonly issues: readonly ReferenceIssue[] };

/** What would be sent, or what is wrong with the list: each fault once, a row by its number. */
export function readReference(
  kind: ArrangementReferenceKind,
  items: readonly ReferenceItem[],
  about: About,
): ReadReference {
  const [mark] = unknownMarks(items.filter((item) => 'hasAmounts' in item));
  if (mark !== undefined) return { input: null, issues: [{ kind: 'MARK', mark }] };
  const result = setArrangementReferenceInputSchema.safeParse({ ...about, kind, items });
  if (result.success) return { input: result.data, issues: [] };
  const byRow = new Map<number, Set<ReferenceField>>();
  const issues: ReferenceIssue[] = [];
  for (const { path, message } of result.error.issues) {
    const [name, index, field] = path;
    if (name !== 'items') continue;
    if (message === 'CODE_TWICE' || message === 'AMOUNTS_NOT_ONCE') issues.push({ kind: message });
    else if (typeof index === 'number') {
      const fields = byRow.get(index) ?? new Set();
      byRow.set(index, fields.add(REFERENCE_FIELDS.find((known) => known === field) ?? 'other'));
    } else issues.push({ kind: 'LIST' });
  }
  const rows = [...byRow].map(([index, fields]) => ({
    kind: 'ITEM' as const,
    number: index + 1,
    fields: [...fields],
  }));
  return { input: null, issues: [...issues, ...rows] };
}
