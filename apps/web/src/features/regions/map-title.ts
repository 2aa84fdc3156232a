import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { type MapFigure, mapFigureOf } from './map-figures.ts';

export type MapTitle = {
  readonly key: 'highest' | 'lowest';
  readonly names: { readonly first: string; readonly second: string; readonly third: string };
};

/** The finding above the map: the three regions that need attention most; null when fewer are known. */
export function mapTitleOf(rows: readonly OverviewRow[], figure: MapFigure): MapTitle | null {
  // Few general practitioners is what calls for attention; of the other figures a high value does.
  const sign = figure === 'fte' ? 1 : -1;
  const [first, second, third] = rows
    .flatMap((row) => {
      const { value } = mapFigureOf(row, figure);
      return value === null ? [] : [{ name: row.name, value }];
    })
    .toSorted((left, right) => sign * (left.value - right.value));
  if (!first || !second || !third) return null;
  if (sign < 0 && third.value === 0) return null;
  return {
    key: figure === 'fte' ? 'lowest' : 'highest',
    names: { first: first.name, second: second.name, third: third.name },
  };
}
