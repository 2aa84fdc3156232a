import type { PartExplanation } from '../outlook/score.views.ts';
import type { OverviewRow } from './region.views.ts';

/** Regions in the box of the worst movers, and parts that explain each. */
const MOST_MOVERS = 3;
const MOST_PARTS = 3;

/** The regions whose score rose most since the last sealed quarter, the largest rise first; ties: the higher score. */
export const worstMovers = (rows: readonly OverviewRow[]): OverviewRow[] =>
  rows
    .filter(({ score }) => (score.change ?? 0) > 0)
    .toSorted(
      (a, b) =>
        (b.score.change ?? 0) - (a.score.change ?? 0) ||
        (b.score.value ?? 0) - (a.score.value ?? 0) ||
        (a.code < b.code ? -1 : 1),
    )
    .slice(0, MOST_MOVERS);

type Points = Pick<PartExplanation, 'part' | 'points'>;
export type PartChange = { readonly part: PartExplanation['part']; readonly change: number };

/** Why a score moved: the parts whose points changed most since then, rises before falls of the same size. */
export function partChanges(before: readonly Points[], now: readonly Points[]): PartChange[] {
  const earlier = new Map(before.map(({ part, points }) => [part, points]));
  return now
    .flatMap(({ part, points }) => {
      const was = earlier.get(part) ?? null;
      return points === null || was === null || points === was ? [] : { part, change: points - was };
    })
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || b.change - a.change)
    .slice(0, MOST_PARTS);
}
