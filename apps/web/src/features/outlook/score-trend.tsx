import type { ScoreExplanation } from '@regiovast/domain/outlook/score.views';
import { useTranslation } from 'react-i18next';
import { findingOf } from '../../components/chart/trend.ts';
import { TrendChart } from '../../components/chart/trend-chart.tsx';
import { useFormat } from '../../lib/format.ts';

/** The score over the closed quarters with the same weights. */
export function ScoreTrend({ score }: { score: ScoreExplanation }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (score.trend.length === 0) return <p className="empty">{t('outlook.noTrend')}</p>;
  return (
    <TrendChart
      title={title()}
      name={t('outlook.trend')}
      unit={t('outlook.unit')}
      digits={0}
      points={score.trend}
      source={t('outlook.trendSource', { version: score.version })}
      isZeroBased
    />
  );

  function title(): string {
    const finding = findingOf(score.trend);
    if (finding.kind === 'unknown') return t('outlook.trend');
    return t(`outlook.${finding.kind === 'same' ? 'steady' : finding.kind}`, {
      first: format.integer(finding.first.value),
      from: format.quarter(finding.first.quarter),
      last: format.integer(finding.last.value),
      to: format.quarter(finding.last.quarter),
    });
  }
}
