import './quarters.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { QuarterState } from './quarter-state.tsx';

const SHORT_SHA = 12;

/** Q-2 · The quarters: what runs, what waits to be closed, and what is fixed. */
export function QuartersPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(trpc.quarters.list.queryOptions());
  const notYet = <span className="second">{t('quarters.notYet')}</span>;
  return (
    <div className="stack">
      <PageTitle title={t('quarters.title')} />
      <p>{t('quarters.explain')}</p>
      <section className="box">
        <DataTable
          caption={t('quarters.list')}
          rows={data}
          rowId={(row) => row.quarter}
          empty={t('quarters.none')}
          columns={[
            {
              id: 'quarter',
              header: t('quarters.quarter'),
              isRowHeader: true,
              cell: (row) => (
                <Link to="/kwartaal/$quarter" params={{ quarter: row.quarter }}>
                  {format.quarter(row.quarter)}
                </Link>
              ),
            },
            { id: 'state', header: t('quarters.state'), cell: (row) => <QuarterState state={row.state} /> },
            {
              id: 'revision',
              header: t('quarters.revision'),
              isNumeric: true,
              cell: (row) => row.revision ?? notYet,
            },
            {
              id: 'closedAt',
              header: t('quarters.closedAt'),
              cell: (row) => (row.closedAt ? format.moment(row.closedAt) : notYet),
            },
            {
              id: 'sha256',
              header: t('quarters.sha256'),
              cell: (row) =>
                row.snapshotSha256 ? (
                  <code title={row.snapshotSha256}>{row.snapshotSha256.slice(0, SHORT_SHA)}…</code>
                ) : (
                  notYet
                ),
            },
          ]}
        />
      </section>
    </div>
  );
}
