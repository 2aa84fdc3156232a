import { factHistory } from '@regiovast/domain/practices/fact-history';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { FACTS, factText } from './fact-text.tsx';

/** R-1 · what is known on the day: each fact with its definition, its own reference date and its source. */
export function PracticeFactsBox({ practice }: { practice: PracticeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const statements = practice.statements.filter((statement) => statement.referenceDate <= practice.asOf);
  return (
    <section className="box" aria-labelledby="facts">
      <div className="box-head">
        <h2 id="facts">{t('practiceRecord.facts.title', { date: format.date(practice.asOf) })}</h2>
        <span className="meta">
          {statements.length === 0
            ? t('practiceRecord.facts.none')
            : t('practiceRecord.facts.stated', { count: statements.length })}
        </span>
      </div>
      <dl className="figures">
        {FACTS.map(([name, label]) => {
          const text = factText(practice.facts, name, t, format);
          const [stated] = factHistory(statements, name);
          return (
            <div key={name}>
              <dt>{t(`practices.${label}`)}</dt>
              <dd>
                {text === null || practice.facts[name] === 'unknown' ? (
                  <span className="unknown">{t('frame.unknown')}</span>
                ) : (
                  text
                )}
              </dd>
              {stated && (
                <dd className="meta">
                  {t('frame.on', { date: format.date(stated.referenceDate) })} · {stated.source}
                </dd>
              )}
              <dd className="meta">{t(`practiceRecord.facts.definitions.${name}`)}</dd>
            </div>
          );
        })}
      </dl>
      <p className="meta box-body">{t('practiceRecord.facts.asOfLaw')}</p>
    </section>
  );
}
