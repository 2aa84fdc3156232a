import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { classOf, shadeOf } from './class-limits.ts';
import { type MapFigure, mapFigureOf } from './map-figures.ts';

/** How a region looks on a map of any kind, as a class name: its shade, or why it has none. */
export function mapLookOf(
  row: OverviewRow,
  figure: MapFigure,
  limits: readonly number[],
  isOutside: boolean,
): string {
  if (isOutside) return 'outside';
  const { value, suppressed } = mapFigureOf(row, figure);
  if (suppressed) return 'hidden-count';
  return value === null ? 'not-known' : `shade-${shadeOf(classOf(value, limits), limits.length)}`;
}
