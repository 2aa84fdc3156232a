import type { Definition } from './definition.ts';
import { lineOf } from './series.ts';

/** Where a region stands among the regions of its type, in quarters of them from low to high. */
export const BANDS = ['lowest', 'belowMiddle', 'aboveMiddle', 'highest'] as const;
export type Band = (typeof BANDS)[number];

export type Benchmark = {
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  /** Regions whose figure is known. */
  readonly count: number;
};

/** Below this many regions a quarter of them is no band. */
const LEAST_REGIONS = 4;

export type BenchmarkValue = { readonly definition: Definition; readonly value: number };

/**
 * The quartiles of an indicator over the regions of a type; null with fewer than four known regions.
 * @throws RangeError when two values come from different definitions or versions
 */
export function benchmarkOf(values: readonly BenchmarkValue[]): Benchmark | null {
  const [first] = values;
  const stranger = first && values.find(({ definition }) => lineOf(definition) !== lineOf(first.definition));
  if (first && stranger) {
    throw new RangeError(`${lineOf(stranger.definition)} is no benchmark for ${lineOf(first.definition)}`);
  }
  if (values.length < LEAST_REGIONS) return null;
  const sorted = values.map(({ value }) => value).sort((one, other) => one - other);
  return {
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/** The quarter in which a value lies; on a limit it lies in the lower one. */
export function bandOf(value: number, { p25, p50, p75 }: Benchmark): Band {
  if (value <= p25) return 'lowest';
  if (value <= p50) return 'belowMiddle';
  return value <= p75 ? 'aboveMiddle' : 'highest';
}

/** Linear between the two nearest values (type 7 of Hyndman and Fan, as spreadsheets do it). */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
