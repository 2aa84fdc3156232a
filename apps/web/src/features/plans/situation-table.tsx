import type { ShownSituationFigure } from '@regiovast/domain/plans/situation.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { SituationName, SituationUnit, SituationValue } from './situation-figure-text.tsx';

/** The figures of one section as they were frozen: each with its unit, day, source and definition. */
export function SituationTable({
  caption,
  rows,
}: {
  caption: string;
  rows: readonly ShownSituationFigure[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<ShownSituationFigure>[] = [
    {
      id: 'figure',
      header: t('planSituation.figure'),
      isRowHeader: true,
      cell: (figure) => <SituationName figure={figure} />,
    },
    {
      id: 'value',
      header: t('planSituation.value'),
      isNumeric: true,
      cell: (figure) => <SituationValue figure={figure} />,
    },
    { id: 'unit', header: t('planSituation.unit'), cell: (figure) => <SituationUnit figure={figure} /> },
    {
      id: 'date',
      header: t('planSituation.date'),
      cell: ({ referenceDate, isExpired }) => (
        <>
          {referenceDate === null ? (
            <span className="unknown">{t('frame.unknown')}</span>
          ) : (
            format.date(referenceDate)
          )}
          {isExpired && (
            <span className="situation-expired" title={t('planSituation.expiredWhy')}>
              <Icon name="clock" size={14} />
              {t('planSituation.expired')}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'source',
      header: t('planSituation.source'),
      cell: ({ source }) => <span className="second">{source}</span>,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowId={({ key }) => key} />;
}
