import type { ScoreExplanation } from '@regiovast/domain/outlook/score.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { BandChip } from './band-chip.tsx';

/** The score with its class, how sure it is, what it might be, and what it is compared with. */
export function ScoreFacts({ score, since }: { score: ScoreExplanation; since: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value, confidence, range, band, change, national } = score;
  if (value === null) {
    return <p className="empty">{score.basis === 'live' ? t('outlook.noneLive') : t('outlook.none')}</p>;
  }
  const changeText = (): string => {
    if (change === null) return t('outlook.noChange');
    if (change === 0) return t('outlook.same');
    return `${change > 0 ? '▴ +' : '▾ −'}${format.integer(Math.abs(change))}`;
  };
  return (
    <dl className="score-facts">
      <div className="score-now">
        <dt className="visually-hidden">{t('outlook.title')}</dt>
        <dd>
          <span className="score-number">{format.integer(value)}</span>{' '}
          <span className="second">{t('outlook.outOf')}</span> {band && <BandChip band={band} />}
        </dd>
      </div>
      {confidence !== null && (
        <div>
          <dt title={t('outlook.confidenceWhy')}>{t('outlook.confidence')}</dt>
          <dd>{t('outlook.confidenceOf', { percent: format.integer(Math.round(100 * confidence)) })}</dd>
        </div>
      )}
      {range && (
        <div>
          <dt title={t('outlook.rangeWhy', { to: range.to })}>{t('outlook.range')}</dt>
          <dd>{t('outlook.rangeOf', range)}</dd>
        </div>
      )}
      <div>
        <dt>{since ? t('outlook.change', { quarter: format.quarter(since) }) : t('outlook.changeLast')}</dt>
        <dd>{changeText()}</dd>
      </div>
      {national && (
        <div>
          <dt>{t('outlook.nation', { quarter: format.quarter(national.quarter) })}</dt>
          <dd>{national.value ?? t('outlook.missing')}</dd>
        </div>
      )}
    </dl>
  );
}
