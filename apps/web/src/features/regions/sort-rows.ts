import type { OverviewRow } from '@regiovast/domain/regions/region.views';

/** Columns of the region table that can be sorted, by their word in the address. */
export const REGION_SORTS = [
  'name',
  'practicesAtRisk',
  'patientsAtRisk',
  'stopShareFull',
  'stopSharePartial',
  'gpsPer10k',
  'casesResolved',
  'overdueActions',
  'inhabitants',
] as const;
export type RegionSort = (typeof REGION_SORTS)[number];

const byName = new Intl.Collator('nl', { ignorePunctuation: true });

const numberOf = (row: OverviewRow, sort: Exclude<RegionSort, 'name'>): number | null =>
  sort === 'overdueActions' ? row.overdueActions : row[sort].value;

/** The rows in order; what is unknown or suppressed stands last in either direction, and ties go by name. */
export function sortRows(rows: readonly OverviewRow[], sort: RegionSort, descending: boolean): OverviewRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const tie = byName.compare(left.name, right.name);
    if (sort === 'name') return sign * tie;
    const a = numberOf(left, sort);
    const b = numberOf(right, sort);
    if (a === null || b === null) return a === b ? tie : a === null ? 1 : -1;
    return sign * (a - b) || tie;
  });
}

/** The inhabitants of all regions together; unknown as soon as one of them is. */
export const sumOfInhabitants = (rows: readonly OverviewRow[]): number | null =>
  rows.reduce<number | null>(
    (sum, { inhabitants }) => (sum === null || inhabitants.value === null ? null : sum + inhabitants.value),
    0,
  );
