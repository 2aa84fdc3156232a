import type { RunningView } from '@regiovast/domain/arrangements/running.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** A-5 · what was agreed and by when, beside what comes of it. */
export function RunningFacts({ view }: { view: RunningView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { expected, reviewOn, paymentDueDays, endedOn } = view;
  const facts: readonly (readonly [string, ReactNode] | null)[] = [
    [t('arrangementRunning.facts.period'), `${format.date(view.periodFrom)} – ${format.date(view.periodTo)}`],
    endedOn === null
      ? null
      : [
          t('arrangementRunning.facts.ended'),
          view.isEndedEarly
            ? t('arrangementRunning.facts.endedEarly', { date: format.date(endedOn) })
            : format.date(endedOn),
        ],
    view.endReason === null ? null : [t('arrangementRunning.facts.endReason'), view.endReason],
    [t('arrangementRunning.facts.obligation'), view.resultObligation],
    expected.places === null
      ? null
      : [
          t('arrangementRunning.facts.expected'),
          expected.on === null
            ? t('arrangementRunning.facts.placesOnly', { places: format.integer(expected.places) })
            : t('arrangementRunning.facts.places', {
                places: format.integer(expected.places),
                date: format.date(expected.on),
              }),
        ],
    reviewOn === null ? null : [t('arrangementRunning.facts.review'), format.date(reviewOn)],
    [
      t('arrangementRunning.facts.dueDays'),
      paymentDueDays === null
        ? t(view.standing === 'insurer' ? 'arrangementRunning.facts.noTerms' : 'frame.unknown')
        : t('arrangementRunning.facts.days', { count: paymentDueDays }),
    ],
  ];
  return (
    <dl className="running-facts">
      {facts
        .filter((fact) => fact !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
