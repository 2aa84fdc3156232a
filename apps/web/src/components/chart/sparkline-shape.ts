import type { TrendPoint } from './trend.ts';

type Spot = { readonly x: number; readonly y: number };
export type SparklineShape = { readonly path: string; readonly end: Spot | null };

/** The line through the known values, broken where a value is unknown; higher is higher. */
export function sparklineShape(
  points: readonly TrendPoint[],
  width: number,
  height: number,
  edge: number,
): SparklineShape {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const lowest = Math.min(...known);
  const span = Math.max(...known) - lowest;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const spots = points.map(({ value }, index): Spot | null =>
    value === null
      ? null
      : {
          x: round(edge + (index * (width - 2 * edge)) / Math.max(1, points.length - 1)),
          y: round(span === 0 ? height / 2 : height - edge - ((value - lowest) / span) * (height - 2 * edge)),
        },
  );
  const path = spots
    .map((spot, index) => (spot ? `${spots[index - 1] ? 'L' : 'M'}${spot.x} ${spot.y}` : ''))
    .filter((step) => step !== '')
    .join('');
  return { path, end: spots.at(-1) ?? null };
}
