import { Button } from '@mantine/core';
import type { ScoreExplanation } from '@regiovast/domain/outlook/score.views';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import './outlook-texts.ts';
import { ScoreBar } from './score-bar.tsx';
import { ScoreFacts } from './score-facts.tsx';
import { ScorePartsTable } from './score-parts-table.tsx';
import { ScoreTrend } from './score-trend.tsx';
import { heaviest, segmentsOf } from './score-segments.ts';
import './outlook.css';

const TABLE = 'score-parts-table';

/** The pressure score of a region with all that explains it (spec section 2): how bad, why, how sure, by whose weights. */
export function ScoreBox({ score }: { score: ScoreExplanation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const basis = (): string => {
    if (score.basis === 'none' || !score.referenceDate) return '';
    return t(`outlook.${score.basis}`, { date: format.date(score.referenceDate) });
  };
  const hasParts = score.basis === 'live' && score.value !== null;
  return (
    <section className="box" aria-labelledby="region-score">
      <div className="box-head">
        <h2 id="region-score">{t('outlook.title')}</h2>
        <span className="meta score-experimental" title={t('outlook.experimentalWhy')}>
          {t('outlook.experimental')}
        </span>
        <span className="second">{basis()}</span>
      </div>
      <div className="score-body">
        <ScoreFacts score={score} since={sinceOf(score)} />
        {hasParts && (
          <figure className="score-figure">
            <figcaption>{finding()}</figcaption>
            <ScoreBar score={score} />
            <p className="meta">
              {t('outlook.limits', { highest: score.limits.A_HIGHEST, high: score.limits.B_HIGH })}{' '}
              {score.range &&
                score.range.to > score.range.from &&
                t('outlook.rangeWhy', { to: score.range.to })}
            </p>
          </figure>
        )}
        {!hasParts && score.basis === 'published' && <p className="second">{t('outlook.hiddenParts')}</p>}
        <div>
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={isOpen}
            aria-controls={TABLE}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? t('outlook.hideParts') : t('outlook.showParts')}
          </Button>
        </div>
      </div>
      <div id={TABLE} hidden={!isOpen}>
        {isOpen && <ScorePartsTable score={score} />}
        {isOpen && <ScoreTrend score={score} />}
      </div>
      <div className="score-notes meta">
        {score.cases === 'shared' && <p>{t('outlook.sharedOnly')}</p>}
        <p>
          {t('outlook.version', {
            version: score.version,
            date: format.date(score.validFrom),
            reason: score.reason,
          })}{' '}
          {t('outlook.experimentalWhy')} <Link to="/beheer/weging">{t('outlook.allWeights')}</Link>
        </p>
        <p>{t('outlook.source', { source: score.source })}</p>
      </div>
    </section>
  );

  function finding(): string {
    const [first, second] = heaviest(segmentsOf(score.parts), 2);
    if (!first) return t('outlook.findingNone');
    const name = (segment: typeof first): string => t(`outlook.parts.${segment.part}`);
    const total = score.value ?? 0;
    if (!second) {
      return t('outlook.findingOne', { first: name(first), points: first.points, score: total });
    }
    return t('outlook.finding', {
      first: name(first),
      second: name(second).toLocaleLowerCase(),
      points: first.points + second.points,
      score: total,
    });
  }
}

/** The quarter that the change is against: the last sealed one, for a sealed score the one before. */
function sinceOf({ change, basis, trend }: ScoreExplanation): string | null {
  if (change === null) return null;
  return (basis === 'live' ? trend.at(-1) : trend.at(-2))?.quarter ?? null;
}
