import type { OverviewRow } from './region.views.ts';

/**
 * The columns of the region table, in the one order they stand in, by their word in the address. The name of the
 * region is always there. No schema library is loaded: the start page reads this list.
 */
export const REGION_COLUMNS = [
  'score',
  'scoreChange',
  'practicesAtRisk',
  'phases',
  'patientsAtRisk',
  'stopShareFull',
  'stopSharePartial',
  'inhabitantsPerGpFte',
  'gpsPer10k',
  'casesResolved',
  'planStatus',
  'arrangements',
  'housingCases',
  'overdueActions',
  'enrolledPatients',
  'inhabitants',
  'preferentInsurer',
] as const;
export type RegionColumn = (typeof REGION_COLUMNS)[number];

/** What the table shows when nobody chose. */
export const DEFAULT_COLUMNS: readonly RegionColumn[] = [
  'score',
  'scoreChange',
  'practicesAtRisk',
  'phases',
  'patientsAtRisk',
  'stopShareFull',
  'stopSharePartial',
  'inhabitantsPerGpFte',
  'overdueActions',
];

/** By what the table can be sorted: the name and every column with an order. */
export type RegionSort = 'name' | Exclude<RegionColumn, 'phases'>;

const SORTABLE: Readonly<Record<RegionSort, true>> = {
  name: true,
  score: true,
  scoreChange: true,
  practicesAtRisk: true,
  patientsAtRisk: true,
  stopShareFull: true,
  stopSharePartial: true,
  inhabitantsPerGpFte: true,
  gpsPer10k: true,
  casesResolved: true,
  planStatus: true,
  arrangements: true,
  housingCases: true,
  overdueActions: true,
  enrolledPatients: true,
  inhabitants: true,
  preferentInsurer: true,
};
export const REGION_SORTS = Object.keys(SORTABLE) as readonly RegionSort[];

/** Digits behind the decimal sign of a column's figures, on screen and in a file alike. */
export const COLUMN_DIGITS = {
  stopShareFull: 1,
  stopSharePartial: 1,
  gpsPer10k: 2,
} as const satisfies Partial<Record<RegionColumn, 1 | 2>>;

export const digitsOfColumn = (column: RegionColumn): 0 | 1 | 2 =>
  column in COLUMN_DIGITS ? COLUMN_DIGITS[column as keyof typeof COLUMN_DIGITS] : 0;

type ScoreBand = NonNullable<OverviewRow['score']['band']>;
const BANDS: Readonly<Record<ScoreBand, true>> = { A_HIGHEST: true, B_HIGH: true, C_NORMAL: true };
/** The bands of the pressure score, highest first; typed over the domain's list. */
export const BAND_FILTERS = Object.keys(BANDS) as readonly ScoreBand[];

type Basis = OverviewRow['basis'];
const BASES: Readonly<Record<Basis, true>> = { live: true, published: true, none: true };
export const BASIS_FILTERS = Object.keys(BASES) as readonly Basis[];
