import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { type MapFigure, mapFigureOf, mapNumber } from './map-figures.ts';

/** A region's figure on the map in words: a number, unknown or suppressed. */
export function useMapWords(figure: MapFigure): (row: OverviewRow) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (row) => {
    const { value, suppressed } = mapFigureOf(row, figure);
    if (suppressed) return t('frame.suppressed');
    return value === null ? t('frame.unknown') : mapNumber(format, figure, value);
  };
}
