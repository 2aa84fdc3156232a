import { formatEuro } from '@regiovast/domain/kernel/money';
import type { MeasuresView, MeasureTotal } from '@regiovast/domain/plans/measures.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { useReaderLanguage } from './use-reader-language.ts';

type FundingTotal = MeasuresView['byFunding'][number];

/** A-6 · what the measures cost together as far as it is known, per funding basis, and of how many it is not. */
export function MeasureTotals({ view }: { view: MeasuresView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useReaderLanguage();
  const known = ({ knownCents }: MeasureTotal) =>
    knownCents === null ? (
      <span className="unknown">{t('frame.unknown')}</span>
    ) : (
      formatEuro(knownCents, language)
    );
  const columns: Column<FundingTotal>[] = [
    {
      id: 'funding',
      header: t('planMeasures.measures.funding'),
      isRowHeader: true,
      cell: ({ fundingBasis }) =>
        fundingBasis === null
          ? t('planMeasures.measures.totals.noFunding')
          : t(`plans.fundingBases.${fundingBasis}`),
    },
    { id: 'known', header: t('planMeasures.measures.totals.known'), isNumeric: true, cell: known },
    {
      id: 'count',
      header: t('planMeasures.measures.totals.count'),
      isNumeric: true,
      cell: ({ measures }) => format.integer(measures),
    },
    {
      id: 'unknown',
      header: t('planMeasures.measures.totals.unknown'),
      isNumeric: true,
      cell: ({ unknown }) => format.integer(unknown),
    },
  ];
  const { total } = view;
  return (
    <section className="box" aria-labelledby="measure-totals">
      <div className="box-head">
        <h2 id="measure-totals">{t('planMeasures.measures.totals.title')}</h2>
        {total.unknown > 0 && (
          <span className="meta">
            {t('planMeasures.measures.totals.unknownSome', { count: total.unknown })}
          </span>
        )}
      </div>
      <DataTable
        caption={t('planMeasures.measures.totals.caption')}
        columns={columns}
        rows={view.byFunding}
        rowId={({ fundingBasis }) => fundingBasis ?? ''}
        footer={
          <tr>
            <th scope="row">{t('planMeasures.measures.totals.total')}</th>
            <td className="numeric">{known(total)}</td>
            <td className="numeric">{format.integer(total.measures)}</td>
            <td className="numeric">{format.integer(total.unknown)}</td>
          </tr>
        }
      />
      <p className="meta box-foot">{t('planMeasures.measures.totals.why')}</p>
    </section>
  );
}
