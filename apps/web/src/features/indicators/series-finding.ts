import type { Series } from '@regiovast/domain/indicators/series';
import type { KnownFigure } from '@regiovast/domain/indicators/stated-figure';

/**
 * What a series says between its first and its last day. With a bound or an estimate at either end it says both and no
 * direction: from "at least 5,200" to "at most 6,900" may be anything.
 */
export type SeriesFinding =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'once' | 'rose' | 'fell' | 'same' | 'between';
      readonly first: KnownFigure;
      readonly last: KnownFigure;
    };

export function seriesFinding({ points }: Series): SeriesFinding {
  const first = points[0]?.figure;
  const last = points.at(-1)?.figure;
  if (!first || !last) return { kind: 'unknown' };
  if (points.length === 1) return { kind: 'once', first, last };
  if (first.bound !== 'exact' || last.bound !== 'exact') return { kind: 'between', first, last };
  if (first.value === last.value) return { kind: 'same', first, last };
  return { kind: last.value > first.value ? 'rose' : 'fell', first, last };
}
