import type { ChainView } from '@regiovast/domain/practices/chain.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { casesText, partialSum } from './chain-columns.tsx';

/** P-4, R-1 · what the open practices of an owner add up to, each sum with of how many practices it is known. */
export function ChainTotals({ chain: { totals, asOf } }: { chain: ChainView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const all = totals.practices;
  const sum = (value: number | null, known: number, show: (value: number) => string): ReactNode =>
    partialSum({ value, known, all, show }, t);
  const stops = (value: number): ReactNode =>
    sum(totals.practicesWithKnownStop === 0 ? null : value, totals.practicesWithKnownStop, format.integer);
  const figures: [string, ReactNode][] = [
    [
      t('practiceRecord.chains.practices'),
      <>
        {format.integer(all)}
        {totals.closedPractices > 0 && (
          <span className="meta">
            {' '}
            {t('practiceRecord.chain.practicesClosed', { count: totals.closedPractices })}
          </span>
        )}
      </>,
    ],
    [t('practiceRecord.chains.regions'), format.integer(totals.regions)],
    [
      t('practiceRecord.chains.enrolled'),
      sum(totals.enrolledPatients, totals.practicesWithEnrolled, format.integer),
    ],
    [
      t('practiceRecord.chains.fte'),
      sum(totals.gpFte, totals.practicesWithGpFte, (value) => format.decimal(value, 1)),
    ],
    [
      t('practiceRecord.chain.places'),
      sum(totals.placesAvailable, totals.practicesWithPlaces, format.integer),
    ],
    [t('practiceRecord.chains.stops'), stops(totals.fullStops)],
    [t('practiceRecord.chain.partialStops'), stops(totals.partialStops)],
    [t('practiceRecord.chains.cases'), casesText(totals.openCases, t, format)],
    [
      t('practiceRecord.chains.lease'),
      totals.nextLeaseEndOn ? (
        format.date(totals.nextLeaseEndOn)
      ) : (
        <span className="unknown">{t('frame.unknown')}</span>
      ),
    ],
  ];
  return (
    <section className="box" aria-labelledby="chain-totals">
      <div className="box-head">
        <h2 id="chain-totals">{t('practiceRecord.chain.totals', { date: format.date(asOf) })}</h2>
        <span className="meta">{t('practiceRecord.chains.source', { date: format.date(asOf) })}</span>
      </div>
      <dl className="figures">
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
