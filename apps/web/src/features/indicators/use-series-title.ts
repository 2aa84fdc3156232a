import type { Series } from '@regiovast/domain/indicators/series';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { seriesFinding } from './series-finding.ts';
import { useIndicatorWords } from './use-indicator-words.ts';

/** What a series says between its first and its last day, as a sentence. */
export function useSeriesTitle(): (series: Series, hasVersions: boolean) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { labelOf, boundText } = useIndicatorWords();
  return (series, hasVersions) => {
    const indicator = labelOf(series.definition);
    const finding = seriesFinding(series);
    const title =
      finding.kind === 'unknown'
        ? t('indicators.finding.unknown', { indicator })
        : t(`indicators.finding.${finding.kind}`, {
            indicator,
            first: boundText(finding.first),
            from: format.date(finding.first.referenceDate),
            last: boundText(finding.last),
            to: format.date(finding.last.referenceDate),
          });
    return hasVersions
      ? t('indicators.finding.versionOf', { title, version: series.definition.version })
      : title;
  };
}
