import { Button } from '@mantine/core';
import { formatEuro } from '@regiovast/domain/kernel/money';
import type { MeasuresView, MeasureView } from '@regiovast/domain/plans/measures.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { MeasureDetails } from './measure-details.tsx';
import { RowButtons } from './row-buttons.tsx';
import { useReaderLanguage } from './use-reader-language.ts';
import '../../components/list.css';

type Props = {
  readonly view: MeasuresView;
  readonly onChange: (measure: MeasureView) => void;
  readonly onRemove: (measure: MeasureView) => void;
  readonly onLibrary: () => void;
};

/** L-3 · the measures as a table: what, who, when, for what amount, from what it is paid, and for which goal. */
export function MeasureTable(props: Props) {
  const { t } = useTranslation();
  const { view } = props;
  const columns = useMeasureColumns(props);
  const isForbidden = view.can.add.because.includes('NOT_ALLOWED');
  return (
    <DataTable
      caption={t('planMeasures.measures.caption')}
      columns={columns}
      rows={view.measures}
      rowId={({ id }) => id}
      empty={
        isForbidden ? (
          t('planMeasures.measures.emptyToRead')
        ) : (
          <div className="empty-list">
            <p>{t('planMeasures.measures.empty')}</p>
            <Button onClick={props.onLibrary}>{t('planMeasures.measures.fromLibrary')}</Button>
          </div>
        )
      }
    />
  );
}

function useMeasureColumns({ view, onChange, onRemove }: Props): Column<MeasureView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const language = useReaderLanguage();
  const partners = new Map(view.partners.map(({ id, name }) => [id, name]));
  const goals = new Map(view.goals.map(({ id, wording }) => [id, wording]));
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  const none = <span className="second">{t('planMeasures.none')}</span>;
  const columns: Column<MeasureView>[] = [
    {
      id: 'measure',
      header: t('planMeasures.measures.measure'),
      isRowHeader: true,
      cell: (row) => (
        <>
          <span className="measure-title">{row.title}</span>
          <div className="meta">
            {[
              row.course && t(`caseRecord.course.${row.course}`),
              t(`planMeasures.measures.origin.${row.origin}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          <MeasureDetails measure={row} />
          {me.may('arrangements.start') && (
            <Link to="/maatwerk/nieuw" search={{ plan: view.planId, maatregel: row.id }} className="meta">
              {t('planMeasures.measures.toArrangement')}
            </Link>
          )}
        </>
      ),
    },
    {
      id: 'owner',
      header: t('planMeasures.measures.owner'),
      cell: ({ partnerId, owner }) => (
        <span className="plan-cell">
          {(partnerId !== null && partners.get(partnerId)) || none}
          {owner && <span className="meta">{owner}</span>}
        </span>
      ),
    },
    {
      id: 'when',
      header: t('planMeasures.measures.when'),
      cell: ({ startQuarter, endQuarter }) =>
        startQuarter === null || endQuarter === null ? (
          <span className="second">{t('planMeasures.measures.notPlanned')}</span>
        ) : startQuarter === endQuarter ? (
          format.quarter(startQuarter)
        ) : (
          t('planMeasures.measures.span', {
            from: format.quarter(startQuarter),
            to: format.quarter(endQuarter),
          })
        ),
    },
    {
      id: 'cost',
      header: t('planMeasures.measures.cost'),
      isNumeric: true,
      cell: ({ costCents }) => (costCents === null ? unknown : formatEuro(costCents, language)),
    },
    {
      id: 'funding',
      header: t('planMeasures.measures.funding'),
      cell: ({ fundingBasis }) => (fundingBasis === null ? none : t(`plans.fundingBases.${fundingBasis}`)),
    },
    {
      id: 'goal',
      header: t('planMeasures.measures.goal'),
      cell: ({ goalId }) => (
        <span className="plan-cell">{(goalId !== null && goals.get(goalId)) || none}</span>
      ),
    },
    {
      id: 'obligations',
      header: t('planMeasures.measures.obligations'),
      isNumeric: true,
      cell: ({ obligations }) => format.integer(obligations),
    },
  ];
  if (!view.can.set.can) return columns;
  return [
    ...columns,
    {
      id: 'change',
      header: t('planMeasures.change'),
      cell: (row) => (
        <RowButtons
          name={row.title}
          can={view.can}
          onChange={() => onChange(row)}
          onRemove={() => onRemove(row)}
        />
      ),
    },
  ];
}
