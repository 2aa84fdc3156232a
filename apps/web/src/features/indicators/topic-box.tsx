import type { CatalogueView } from '@regiovast/domain/indicators/indicator.views';
import { useTranslation } from 'react-i18next';
import { AreaCounts } from './area-counts.tsx';
import { IndicatorLink } from './indicator-link.tsx';
import { stated } from './stated.ts';
import { StatedOrigin } from './stated-origin.tsx';
import { StatedValue } from './stated-value.tsx';
import { useIndicatorWords } from './use-indicator-words.ts';

type Topic = CatalogueView['topics'][number];

/** One topic: its indicators side by side, and in words that their differences are no change. */
export function TopicBox({ topic: { topic, indicators } }: { topic: Topic }) {
  const { t } = useTranslation();
  const { meaningOf } = useIndicatorWords();
  return (
    <section className="box indicator-topic" aria-labelledby={topic}>
      <div className="box-head">
        <h2 id={topic}>{t(`indicators.topic.${topic}`)}</h2>
        {indicators.length > 1 && (
          <span className="meta">{t('indicators.differ', { count: indicators.length })}</span>
        )}
      </div>
      <ul className="indicator-cards">
        {indicators.map(({ definition, national, areas }) => {
          const figure = stated(definition, national);
          return (
            <li key={definition.code}>
              <h3>
                <IndicatorLink definition={definition} />
              </h3>
              <p className="indicator-value">
                <StatedValue figure={figure} withUnit />
              </p>
              <StatedOrigin figure={figure} />
              <p className="indicator-meaning">{meaningOf(definition)}</p>
              <p className="meta">
                <AreaCounts areas={areas} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
