import type { WeightsVersionView, WeightsView } from '@regiovast/domain/outlook/weights.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

/** Every version of the weights with when it holds, why, and by whom it was set. */
export function WeightsHistory({ view }: { view: WeightsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const valid = ({ validFrom, validTo, isReplaced }: WeightsVersionView): string => {
    if (isReplaced) return t('outlook.weights.replaced');
    const from = format.date(validFrom);
    return validTo === null
      ? t('outlook.weights.from', { date: from })
      : t('outlook.weights.fromUntil', { from, to: format.date(validTo) });
  };
  const columns: Column<WeightsVersionView>[] = [
    {
      id: 'version',
      header: t('outlook.weights.version'),
      isRowHeader: true,
      cell: ({ version }) => (
        <>
          {version}
          {version === view.current && <span className="meta"> {t('outlook.weights.now')}</span>}
        </>
      ),
    },
    { id: 'valid', header: t('outlook.weights.valid'), cell: valid },
    { id: 'reason', header: t('outlook.weights.reason'), cell: ({ reason }) => reason },
    { id: 'source', header: t('outlook.weights.sourceHead'), cell: ({ source }) => source },
    {
      id: 'recordedAt',
      header: t('outlook.weights.recordedAt'),
      cell: ({ recordedAt }) => format.date(recordedAt),
    },
  ];
  return (
    <section className="box weights-history" aria-labelledby="weights-history">
      <div className="box-head">
        <h2 id="weights-history">{t('outlook.weights.history')}</h2>
      </div>
      <DataTable
        caption={t('outlook.weights.history')}
        columns={columns}
        rows={view.versions}
        rowId={({ version }) => String(version)}
      />
    </section>
  );
}
