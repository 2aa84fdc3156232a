import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { FACTS, factText } from './fact-text.tsx';

type Statement = PracticeView['statements'][number];

/** Every statement made of a practice, newest first. */
export function PracticeHistory({ practice }: { practice: PracticeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Statement>[] = [
    {
      id: 'date',
      header: t('practices.date'),
      isRowHeader: true,
      cell: (row) => format.date(row.referenceDate),
    },
    ...FACTS.map(
      ([name, label]): Column<Statement> => ({
        id: name,
        header: t(`practices.${label}`),
        isNumeric: name !== 'patientStop',
        cell: (row) => factText(row, name, t, format) ?? '–',
      }),
    ),
    { id: 'source', header: t('practices.source'), cell: (row) => row.source },
    {
      id: 'recorded',
      header: t('practices.recorded'),
      cell: (row) => [format.moment(row.recordedAt), row.recordedBy].filter(Boolean).join(' · '),
    },
  ];
  return (
    <section className="box" aria-labelledby="history">
      <div className="box-head">
        <h2 id="history">{t('practices.history')}</h2>
        <span className="meta">{t('practices.historyExplain')}</span>
      </div>
      <DataTable
        caption={t('practices.history')}
        columns={columns}
        rows={practice.statements}
        rowId={(row) => `${row.referenceDate} ${row.recordedAt}`}
        empty={t('practices.noFacts')}
      />
    </section>
  );
}
