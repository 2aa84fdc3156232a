import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { FACTS, factText } from './fact-text.tsx';

/** R-1 · what is known on the day: each fact with its own reference date and source. */
export function PracticeFactsBox({ practice }: { practice: PracticeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const statements = practice.statements.filter((statement) => statement.referenceDate <= practice.asOf);
  return (
    <section className="box" aria-labelledby="facts">
      <div className="box-head">
        <h2 id="facts">{t('practices.facts', { date: format.date(practice.asOf) })}</h2>
      </div>
      <dl className="figures">
        {FACTS.map(([name, label]) => {
          const text = factText(practice.facts, name, t, format);
          const stated = statements.find((statement) => statement[name] !== null);
          return (
            <div key={name}>
              <dt>{t(`practices.${label}`)}</dt>
              <dd>{text ?? <span className="unknown">{t('frame.unknown')}</span>}</dd>
              {stated && (
                <dd className="meta">
                  {t('frame.on', { date: format.date(stated.referenceDate) })} · {stated.source}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
