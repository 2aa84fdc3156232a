export type TrendPoint = { readonly quarter: string; readonly value: number | null };
type KnownPoint = { readonly quarter: string; readonly value: number };

const isKnown = (point: TrendPoint): point is KnownPoint => point.value !== null;

/** The change since the quarter before; null when either of the two is unknown. */
export function changeOf(points: readonly TrendPoint[]): number | null {
  const last = points.at(-1)?.value ?? null;
  const previous = points.at(-2)?.value ?? null;
  return last === null || previous === null ? null : Number((last - previous).toFixed(6));
}

export type TrendFinding =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'once' | 'rose' | 'fell' | 'same';
      readonly first: KnownPoint;
      readonly last: KnownPoint;
    };

/** What a trend says, between the first and the last quarter that are known. */
export function findingOf(points: readonly TrendPoint[]): TrendFinding {
  const known = points.filter(isKnown);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { kind: 'unknown' };
  if (known.length === 1) return { kind: 'once', first, last };
  if (last.value === first.value) return { kind: 'same', first, last };
  return { kind: last.value > first.value ? 'rose' : 'fell', first, last };
}
