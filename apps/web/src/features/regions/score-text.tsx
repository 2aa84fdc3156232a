import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

type Band = NonNullable<OverviewRow['score']['band']>;

/** The sign and colour of each band; the word is there for who does not see either. */
const BAND_SIGNS: Readonly<Record<Band, { icon: IconName; tone: string }>> = {
  A_HIGHEST: { icon: 'acute', tone: 'acute' },
  B_HIGH: { icon: 'threatened', tone: 'threatened' },
  C_NORMAL: { icon: 'closed', tone: 'signal' },
};

/** The pressure score with its band; how sure it is stands in the words of the mark. */
export function ScoreText({ score }: { score: OverviewRow['score'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value, band, confidence } = score;
  if (value === null) return <span className="unknown">{t('frame.unknown')}</span>;
  const words = [
    band && t(`regions.band.${band}`),
    confidence !== null && t('regions.table.confidence', { share: format.integer(confidence * 100) }),
  ].filter(Boolean);
  return (
    <span className="score-text" title={words.join(', ')}>
      {band && (
        <span className={`score-mark tone-${BAND_SIGNS[band].tone}`}>
          <Icon name={BAND_SIGNS[band].icon} size={12} />
        </span>
      )}
      {format.integer(value)}
      <span className="visually-hidden"> {words.join(', ')}</span>
    </span>
  );
}

/** A change in points with its sign and direction; more pressure is not coloured, the band is. */
export function PointsChange({ change }: { change: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (change === null) return <span className="unknown">{t('frame.unknown')}</span>;
  if (change === 0) return <>0</>;
  return (
    <>
      <span aria-hidden="true">{change > 0 ? '▴ ' : '▾ '}</span>
      {change > 0 ? '+' : '−'}
      {format.integer(Math.abs(change))}
    </>
  );
}
