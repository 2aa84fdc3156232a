import type { CatalogueItem } from '@regiovast/domain/indicators/indicator.views';
import { useTranslation } from 'react-i18next';

/** Of how many areas of each kind there is a figure beside the nation. */
export function AreaCounts({ areas }: { areas: CatalogueItem['areas'] }) {
  const { t } = useTranslation();
  const known = areas.filter(({ areaKind }) => areaKind !== 'nation');
  if (known.length === 0) return <>{t('indicators.noAreas')}</>;
  const parts = known.map(({ areaKind, areas: count }) => t(`indicators.areaCount.${areaKind}`, { count }));
  return (
    <>
      {t('indicators.areas')} {parts.join(', ')}
    </>
  );
}
