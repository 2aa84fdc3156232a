import { MINIMUM_COUNT } from '../quarters/build-snapshot.ts';
import { type CountCell, suppressCounts } from '../quarters/disclosure-control.ts';

/** A cell of a table of practices with a case: the practices, and their enrolled patients as far as they state them. */
export type RiskCell = {
  readonly key: string;
  readonly practices: number;
  readonly patients: number;
  /** Practices that state their enrolled patients. */
  readonly withPatients: number;
};

/** The keys of cells that may not be shown, and whether the total may not. */
export type Hidden = { readonly cells: ReadonlySet<string>; readonly total: boolean };

/** C-4 · whether a count of practices or persons is too small to show. */
export const isSmall = (count: number): boolean => count > 0 && count < MINIMUM_COUNT;

/**
 * C-4 · what of a part and the rest of a whole may not be shown: the part is hidden when it is small, or when it would
 * give away a small rest.
 * @returns whether the part is hidden, and whether the whole is
 */
export function hiddenPart(part: number, whole: number): { readonly part: boolean; readonly whole: boolean } {
  // Statements of different days may contradict each other, so that a part is more than the whole.
  const rest = Math.max(whole - part, 0);
  const cells: CountCell[] = [
    { key: 'part', count: part },
    { key: 'rest', count: rest },
  ];
  const { suppressed, totalSuppressed } = suppressCounts(cells, part + rest, MINIMUM_COUNT);
  return { part: suppressed.has('part'), whole: totalSuppressed };
}

/**
 * C-4 · what of several tables with one total may not be shown. The total is shown only when every table can bear it;
 * where it is hidden no table may give it away by its sum, so every count above 0 is hidden with it.
 * @param others practices without a case: when few, they would follow from the total and all practices
 */
export function hiddenCounts(tables: readonly (readonly CountCell[])[], others = 0): Hidden[] {
  const sums = tables.map((cells) => cells.reduce((sum, { count }) => sum + (count ?? 0), 0));
  const results = tables.map((cells, index) => suppressCounts(cells, sums[index] ?? 0, MINIMUM_COUNT));
  const total = isSmall(others) || results.some(({ totalSuppressed }) => totalSuppressed);
  return results.map(({ suppressed }, index) => ({
    total,
    cells: total
      ? new Set((tables[index] ?? []).filter(({ count }) => (count ?? 0) > 0).map(({ key }) => key))
      : suppressed,
  }));
}

/**
 * C-4 · which sums of patients of several tables with one total may not be shown: those of a hidden count of practices,
 * and those that rest on 1 to 4 practices. What the hidden ones have together follows from the total, so more are hidden
 * until they rest on the minimum of practices; the total as the last resort, and with it every sum.
 * @param hidden what of the counts of practices is hidden, table by table
 * @param others practices without a case that state their patients: when few, their sum would follow from the total
 */
export function hiddenPatients(
  tables: readonly (readonly RiskCell[])[],
  hidden: readonly Hidden[],
  others = 0,
): Hidden[] {
  const results = tables.map((cells, index) => hiddenSums(cells, hidden[index]));
  const total = isSmall(others) || results.some((result) => result.total);
  return results.map((result, index) => ({
    total,
    cells: total ? new Set((tables[index] ?? []).map(({ key }) => key)) : result.cells,
  }));
}

function hiddenSums(cells: readonly RiskCell[], counts: Hidden | undefined): Hidden {
  const isHidden = (cell: RiskCell): boolean =>
    counts?.cells.has(cell.key) === true || isSmall(cell.withPatients) || isSmall(cell.patients);
  const chosen = cells.filter(isHidden);
  const restingOn = (some: readonly RiskCell[]) =>
    some.reduce((sum, { withPatients }) => sum + withPatients, 0);
  const others = cells
    .filter((cell) => !isHidden(cell) && cell.withPatients > 0)
    .sort((one, other) => one.withPatients - other.withPatients || (one.key < other.key ? -1 : 1));
  for (const cell of others) {
    if (!isSmall(restingOn(chosen))) break;
    chosen.push(cell);
  }
  return {
    cells: new Set(chosen.map(({ key }) => key)),
    total: counts?.total === true || isSmall(restingOn(chosen)) || isSmall(restingOn(cells)),
  };
}
