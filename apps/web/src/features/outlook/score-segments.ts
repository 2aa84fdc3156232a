import type { ScorePart } from '@regiovast/domain/outlook/score-parts';
import type { ScoreExplanation } from '@regiovast/domain/outlook/score.views';

export type Segment = {
  readonly part: ScorePart;
  /** Whole points, and at which of the 100 points the segment starts. */
  readonly points: number;
  readonly from: number;
  /** Its place in the series of colours, the same wherever the part is drawn. */
  readonly series: number;
};

/** The parts that add points side by side, in their own order, on a scale of 100. */
export function segmentsOf(parts: ScoreExplanation['parts']): Segment[] {
  let from = 0;
  return parts.flatMap(({ part, points }, series) => {
    if (!points) return [];
    const segment = { part, points, from, series };
    from += points;
    return segment;
  });
}

/** The parts that add most, the heaviest first; of equal ones the first in their own order. */
export const heaviest = (segments: readonly Segment[], count: number): Segment[] =>
  [...segments].sort((a, b) => b.points - a.points || a.series - b.series).slice(0, count);
