import { pastedRows } from '@regiovast/domain/arrangements/pasted-rows';
import { COST_YEARS } from '@regiovast/domain/housing/costs.schemas';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import type { HousingCost } from '@regiovast/domain/housing/shortfall';
import type { Cents } from '@regiovast/domain/kernel/money';
import {
  centsOfText,
  type NumberLanguage,
  numberOfText,
  textOfCents,
  textOfNumber,
} from '@regiovast/domain/kernel/number-text';

/** What is typed of a year, in the order of the columns. */
export const COST_FIELDS = ['year', 'cost', 'enrolled', 'source'] as const;
export type CostField = (typeof COST_FIELDS)[number];
/** A year while it is typed; the key stays with it whatever is typed. */
export type CostRow = { readonly key: number } & Readonly<Record<CostField, string>>;
export type CostsDraft = { readonly rows: readonly CostRow[]; readonly contribution: string };
type Costs = Pick<HousingNeedView, 'years' | 'contributionCents'>;

/** What is wrong with a field of a year. */
type CostProblem = 'year' | 'yearTwice' | 'cost' | 'enrolled' | 'source';
/** A year as it was typed; null: the field makes no sense yet. */
export type ReadCost = {
  readonly year: number | null;
  readonly yearlyCostCents: Cents | null;
  readonly enrolledPatients: number | null;
  readonly source: string;
  readonly problems: Readonly<Partial<Record<CostField, CostProblem>>>;
};

export const costsDraftOf = ({ years, contributionCents }: Costs, language: NumberLanguage): CostsDraft => ({
  rows: years.map((year, key) => ({
    key,
    year: String(year.year),
    cost: textOfCents(year.yearlyCostCents, language),
    enrolled: textOfNumber(year.enrolledPatients, language),
    source: year.source,
  })),
  contribution: textOfCents(contributionCents, language),
});

const yearOfText = (text: string): number | null => {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= COST_YEARS.first && year <= COST_YEARS.last ? year : null;
};
const centsWithin = (text: string, language: NumberLanguage): Cents | null | undefined => {
  const cents = centsOfText(text, language);
  return typeof cents === 'number' && cents > HOUSING_LIMITS.cents ? undefined : cents;
};
const patientsOfText = (text: string, language: NumberLanguage): number | null => {
  const patients = numberOfText(text, language);
  return typeof patients === 'number' &&
    Number.isInteger(patients) &&
    patients >= 0 &&
    patients <= HOUSING_LIMITS.patients
    ? patients
    : null;
};

/** H-4 · what was typed, year by year, with what is wrong; an amount is read digit by digit, so to the cent. */
export function readCosts({ rows }: Pick<CostsDraft, 'rows'>, language: NumberLanguage): ReadCost[] {
  const years = rows.map(({ year }) => yearOfText(year));
  return rows.map((row, index) => {
    const year = years[index] ?? null;
    const isTwice = year !== null && years.indexOf(year) < index;
    const yearlyCostCents = centsWithin(row.cost, language) ?? null;
    const enrolledPatients = patientsOfText(row.enrolled, language);
    const source = row.source.trim();
    return {
      year: isTwice ? null : year,
      yearlyCostCents,
      enrolledPatients,
      source,
      problems: {
        ...(year === null ? { year: 'year' as const } : isTwice && { year: 'yearTwice' as const }),
        ...(yearlyCostCents === null && { cost: 'cost' as const }),
        ...(enrolledPatients === null && { enrolled: 'enrolled' as const }),
        ...(source === '' && { source: 'source' as const }),
      },
    };
  });
}

/** The years of which the sum can be made already; a source may still be missing. */
export const computableCosts = (read: readonly ReadCost[]): HousingCost[] =>
  read.flatMap(({ year, yearlyCostCents, enrolledPatients, source }) =>
    year === null || yearlyCostCents === null || enrolledPatients === null
      ? []
      : [{ year, yearlyCostCents, enrolledPatients, source }],
  );

/** The contribution that was typed; null: none, undefined: no amount. */
export const contributionOf = (
  { contribution }: Pick<CostsDraft, 'contribution'>,
  language: NumberLanguage,
): Cents | null | undefined => centsWithin(contribution, language);

/** What is sent; null while anything makes no sense. */
export function costsToSend(
  draft: CostsDraft,
  language: NumberLanguage,
): { readonly years: HousingCost[]; readonly contributionCents: Cents | null } | null {
  const read = readCosts(draft, language);
  const contributionCents = contributionOf(draft, language);
  if (contributionCents === undefined || read.some(({ problems }) => Object.keys(problems).length > 0))
    return null;
  return { years: computableCosts(read), contributionCents };
}

type Expected = Pick<HousingView, 'enrolledPatients' | 'enrolledAtCompletion'> & {
  readonly wanted: Pick<HousingView['wanted'], 'year'>;
};

/** The year after the last with the patients that are expected in it: from the wanted year on those at completion. */
export function nextRow(rows: readonly CostRow[], expected: Expected, today: string): CostRow {
  const years = rows.flatMap(({ year }) => yearOfText(year) ?? []);
  const year = Math.min(
    years.length === 0 ? Number(today.slice(0, 4)) : Math.max(...years) + 1,
    COST_YEARS.last,
  );
  const { wanted, enrolledPatients, enrolledAtCompletion } = expected;
  const isCompleted = wanted.year !== null && year >= wanted.year;
  const enrolled = (isCompleted ? enrolledAtCompletion : null) ?? enrolledPatients;
  return {
    key: Math.max(-1, ...rows.map(({ key }) => key)) + 1,
    year: String(year),
    cost: '',
    enrolled: enrolled === null ? '' : String(enrolled),
    source: '',
  };
}

export const withCell = (
  rows: readonly CostRow[],
  index: number,
  field: CostField,
  text: string,
): CostRow[] => rows.map((row, at) => (at === index ? { ...row, [field]: text } : row));

/**
 * A block of a spreadsheet from a cell on, to the right and down; lines beyond the last begin years. Null: one cell, which the
 * field takes itself. What does not fit in the columns or the number of years is left out.
 */
export function pasteCosts(
  rows: readonly CostRow[],
  index: number,
  field: CostField,
  text: string,
): CostRow[] | null {
  const block = pastedRows(text);
  if (block.length <= 1 && (block[0]?.length ?? 0) <= 1) return null;
  const first = COST_FIELDS.indexOf(field);
  const firstKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  const length = Math.min(Math.max(rows.length, index + block.length), HOUSING_LIMITS.years);
  return Array.from({ length }, (_, at) => {
    const row = rows[at] ?? { key: firstKey + at, year: '', cost: '', enrolled: '', source: '' };
    const cells = block[at - index];
    if (!cells) return row;
    const pasted = cells.flatMap((cell, column) => {
      const name = COST_FIELDS[first + column];
      return name ? [[name, cell.trim()] as const] : [];
    });
    return { ...row, ...Object.fromEntries(pasted) };
  });
}

const stated = ({ years, contributionCents }: Costs): string =>
  JSON.stringify([
    contributionCents,
    years.map(({ year, yearlyCostCents, enrolledPatients, source }) => [
      year,
      yearlyCostCents,
      enrolledPatients,
      source,
    ]),
  ]);

/** S-3 · whether somebody else stated other costs meanwhile, or only changed another part of the case. */
export const areSameCosts = (one: Costs, other: Costs): boolean => stated(one) === stated(other);
