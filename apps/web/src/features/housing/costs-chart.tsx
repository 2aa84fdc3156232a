import type { ShortfallYear } from '@regiovast/domain/housing/shortfall';
import { useTranslation } from 'react-i18next';
import { StackedFigure } from '../../components/chart/stacked-figure.tsx';
import { useFormat } from '../../lib/format.ts';

/** Years from which on a picture says more than the table. */
const LEAST = 2;

/** H-4 · per year what the component covers of the cost; the table beside it has the same amounts, and a surplus. */
export function CostsChart({ years }: { years: readonly ShortfallYear[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = years.flatMap(({ year, yearlyCostCents, shortfallCents }) => {
    if (shortfallCents === null || yearlyCostCents === 0) return [];
    const short = Math.max(shortfallCents, 0);
    return [
      {
        id: String(year),
        name: String(year),
        values: { covered: yearlyCostCents - short, short },
        end: format.euroShort(yearlyCostCents),
      },
    ];
  });
  if (rows.length < LEAST) return null;
  return (
    <StackedFigure
      label={t('housingNeed.chart.label')}
      parts={[
        { id: 'covered', name: t('housingNeed.chart.covered'), look: 0 },
        { id: 'short', name: t('housingNeed.chart.short'), look: 'open' },
      ]}
      rows={rows}
      valueText={format.euro}
      axisText={format.euroShort}
    />
  );
}
