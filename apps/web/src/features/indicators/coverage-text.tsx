import type { RegionFigure } from '@regiovast/domain/indicators/indicator.views';
import { useTranslation } from 'react-i18next';

/** Over how many municipalities a figure of a region is a sum; nothing when its source gives the region itself. */
export function CoverageText({ figure: { known, members } }: { figure: RegionFigure }) {
  const { t } = useTranslation();
  if (known === null || members === null) return null;
  return (
    <span className="meta indicator-coverage">
      {known === members
        ? t('indicators.coverageAll', { members })
        : t('indicators.coverage', { known, members })}
    </span>
  );
}
