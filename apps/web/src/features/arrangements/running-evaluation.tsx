import type { RunningView } from '@regiovast/domain/arrangements/running.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** A-5 · what an arrangement came to: outcome, places, cost per place, and the lesson. */
export function RunningEvaluation({ evaluation }: { evaluation: NonNullable<RunningView['evaluation']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const unknown = t('arrangementRunning.evaluation.unknown');
  const { placesReached, centsPerPlace, evaluatedBy, lesson } = evaluation;
  const moment = format.moment(evaluation.evaluatedAt);
  const facts = [
    ['paid', euro(evaluation.paidCents)],
    ['places', placesReached === null ? unknown : format.integer(placesReached)],
    ['perPlace', centsPerPlace === null ? unknown : euro(centsPerPlace)],
    ['words', evaluation.words],
  ] as const;
  return (
    <section className="box" aria-labelledby="running-evaluation">
      <div className="box-head">
        <h2 id="running-evaluation">
          {t('arrangementRunning.evaluation.title', {
            outcome: t(`arrangements.resultOutcomes.${evaluation.outcome}`),
          })}
        </h2>
      </div>
      <div className="box-body">
        <dl className="running-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`arrangementRunning.evaluation.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {lesson !== '' && (
            <div>
              <dt>{t('arrangementRunning.evaluation.lesson')}</dt>
              <dd>{lesson}</dd>
            </div>
          )}
        </dl>
        <p className="meta">
          {evaluatedBy === null
            ? moment
            : t('arrangementRunning.evaluation.by', { person: evaluatedBy, moment })}
        </p>
      </div>
    </section>
  );
}
