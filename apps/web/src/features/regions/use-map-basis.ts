import type { OverviewRow, OverviewView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** R-1 · of which moment the figures on the map are. */
export function useMapBasis(data: OverviewView, rows: readonly OverviewRow[]): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (rows.every((row) => row.basis === 'live')) return t('regions.map.basisLive');
  if (!data.publishedQuarter) return t('regions.map.basisNone');
  const isMixed = rows.some((row) => row.basis === 'live');
  return t(isMixed ? 'regions.map.basis' : 'regions.map.basisPublished', {
    quarter: format.quarter(data.publishedQuarter),
  });
}
