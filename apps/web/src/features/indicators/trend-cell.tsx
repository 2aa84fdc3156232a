import type { RegionIndicator } from '@regiovast/domain/indicators/indicator.views';
import { linesOf } from '@regiovast/domain/indicators/series';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../components/chart/sparkline.tsx';
import { useFormat } from '../../lib/format.ts';
import { numberText } from './number-text.ts';
import { statedUnder } from './stated.ts';

/** R-2 · how an indicator went in a region: one line of figures under one definition, or that there is just one. */
export function TrendCell({ indicator: { definition, trend } }: { indicator: RegionIndicator }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [line] = linesOf(statedUnder([definition], trend));
  const points = line?.points ?? [];
  const first = points[0]?.figure;
  const last = points.at(-1)?.figure;
  if (!first || !last || points.length < 2) {
    return <span className="meta">{t('indicators.region.noTrend')}</span>;
  }
  const words = t('indicators.region.trendWords', {
    first: numberText(first.value, format),
    from: format.date(first.referenceDate),
    last: numberText(last.value, format),
    to: format.date(last.referenceDate),
  });
  return (
    <span className="indicator-trend">
      <Sparkline
        points={points.map(({ figure }) => ({ quarter: figure.referenceDate, value: figure.value }))}
        label={words}
      />
      <span className="meta">{words}</span>
    </span>
  );
}
