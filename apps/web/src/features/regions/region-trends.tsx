import type { RegionView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { findingOf } from '../../components/chart/trend.ts';
import { TrendChart } from '../../components/chart/trend-chart.tsx';
import { digitsOf } from '../../components/figure-text.tsx';
import { useFormat } from '../../lib/format.ts';
import '../indicators/indicator-texts.ts';
import { useIndicatorWords } from '../indicators/use-indicator-words.ts';

const CHARTED = [
  'PRACTICES_AT_RISK',
  'PATIENTS_AT_RISK',
  'PATIENT_STOP_SHARE_FULL',
  'PATIENT_STOP_SHARE_PARTIAL',
  'GPS_PER_10K',
  'CASES_RESOLVED',
] as const;

/** How each figure of a region went over the closed quarters; what was unknown or suppressed is a gap. */
export function RegionTrends({ data }: { data: RegionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { unitOf } = useIndicatorWords();
  const source = data.publishedQuarter
    ? t('regions.region.trendSource', { quarter: format.quarter(data.publishedQuarter) })
    : '';
  return (
    <section className="box" aria-labelledby="region-trends">
      <div className="box-head">
        <h2 id="region-trends">{t('regions.region.trends')}</h2>
      </div>
      {data.trends.length === 0 ? (
        <p className="empty">{t('regions.region.noTrends')}</p>
      ) : (
        <div className="region-trends">
          {CHARTED.map((code) => {
            const trend = data.trends.find(({ indicatorCode }) => indicatorCode === code);
            if (!trend) return null;
            const digits = digitsOf(trend.unit);
            const name = t(`terms.indicator.${code}`);
            return (
              <TrendChart
                key={code}
                title={titleOf(name, digits, trend)}
                name={name}
                unit={unitOf(trend)}
                digits={digits}
                points={trend.points}
                source={source}
                isZeroBased={digits === 0}
              />
            );
          })}
        </div>
      )}
    </section>
  );

  function titleOf(indicator: string, digits: 0 | 1 | 2, trend: RegionView['trends'][number]): string {
    const finding = findingOf(trend.points);
    if (finding.kind === 'unknown') return t('regions.finding.unknown', { indicator });
    const show = (value: number): string => {
      const text = digits === 0 ? format.integer(value) : format.decimal(value, digits);
      return trend.unit === '%' ? `${text}\u00a0%` : text;
    };
    return t(`regions.finding.${finding.kind}`, {
      indicator,
      first: show(finding.first.value),
      from: format.quarter(finding.first.quarter),
      last: show(finding.last.value),
      to: format.quarter(finding.last.quarter),
    });
  }
}
