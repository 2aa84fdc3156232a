import type { Quarter } from '@regiovast/domain/kernel/quarter';

/** A year above its quarters; `from` is the place of its first quarter among all. */
export type YearColumns = {
  readonly year: number;
  readonly from: number;
  readonly quarters: readonly Quarter[];
};

export function yearColumns(quarters: readonly Quarter[]): YearColumns[] {
  const years = Map.groupBy(quarters, (quarter) => Number(quarter.slice(0, 4)));
  return [...years].map(([year, own]) => ({ year, quarters: own, from: quarters.indexOf(own[0] ?? '') }));
}
