import type { Quarter } from '@regiovast/domain/kernel/quarter';
import type { PlanMeasure } from '@regiovast/domain/plans/plan-content';

type Step = PlanMeasure['steps'][number];
type Run = Pick<PlanMeasure, 'startQuarter' | 'endQuarter' | 'steps'>;

/** A cell of the grid: a quarter in which nothing runs, or the bar over all quarters in which it does. */
export type GridCell =
  | { readonly kind: 'open'; readonly quarter: Quarter; readonly steps: readonly Step[] }
  | {
      readonly kind: 'bar';
      /** First quarter of the period it covers; the column it begins in. */
      readonly quarter: Quarter;
      readonly length: number;
      /** It began before, or goes on after, the period of the plan. */
      readonly isEarlier: boolean;
      readonly isLater: boolean;
      readonly steps: readonly (Step & { readonly column: number })[];
    };

/** Years as they stand above the quarters, each with how many quarters it heads. */
export const yearsOver = (
  quarters: readonly Quarter[],
): { readonly year: string; readonly length: number }[] =>
  [...Map.groupBy(quarters, (quarter) => quarter.slice(0, 4))].map(([year, { length }]) => ({
    year,
    length,
  }));

/** L-3 · the row of a measure: together its cells always cover every quarter of the period exactly once. */
export function gridCells(
  { startQuarter, endQuarter, steps }: Run,
  quarters: readonly Quarter[],
): GridCell[] {
  const covered = quarters.filter(
    (quarter) =>
      startQuarter !== null && endQuarter !== null && quarter >= startQuarter && quarter <= endQuarter,
  );
  const [first] = covered;
  return quarters.flatMap((quarter): GridCell[] => {
    if (!covered.includes(quarter)) {
      return [{ kind: 'open', quarter, steps: steps.filter((step) => step.quarter === quarter) }];
    }
    if (quarter !== first) return [];
    return [
      {
        kind: 'bar',
        quarter,
        length: covered.length,
        isEarlier: startQuarter !== null && startQuarter < quarter,
        isLater: endQuarter !== null && endQuarter > (covered.at(-1) ?? endQuarter),
        steps: steps.flatMap((step) => {
          const column = covered.indexOf(step.quarter);
          return column < 0 ? [] : [{ ...step, column: column + 1 }];
        }),
      },
    ];
  });
}
