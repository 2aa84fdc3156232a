import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { TopicBox } from './topic-box.tsx';
import './indicator-texts.ts';
import './indicators.css';

/** · the catalogue: what is known, by topic, with contradicting definitions side by side. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(trpc.indicators.catalogue.queryOptions({}));
  const count = data.topics.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return (
    <div className="stack">
      <PageTitle
        title={t('indicators.title')}
        aside={t('indicators.count', { count, number: format.integer(count) })}
      />
      <p className="indicators-intro">{t('indicators.intro')}</p>
      <nav className="box indicator-topics" aria-label={t('indicators.topicLabel')}>
        <ul>
          {data.topics.map(({ topic }) => (
            <li key={topic}>
              <a href={`#${topic}`}>{t(`indicators.topic.${topic}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {data.topics.map((topic) => (
        <TopicBox key={topic.topic} topic={topic} />
      ))}
    </div>
  );
}
