import './imports.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { BoundaryUpload } from './boundary-upload.tsx';
import { ImportKindNav } from './indicator-kind-nav.tsx';
import './indicator.css';

/** Handing in official boundaries, and which are in use. */
export function BoundariesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: inUse } = useSuspenseQuery(trpc.imports.boundariesInUse.queryOptions());
  return (
    <div className="stack">
      <PageTitle title={t('boundaries.title')} />
      <ImportKindNav />
      <div className="import-explain">
        <p>{t('boundaries.explain')}</p>
        <p className="second">{t('boundaries.explainFile')}</p>
      </div>
      <BoundaryUpload />
      <section className="box">
        <div className="box-head">
          <h2>{t('boundaries.inUse')}</h2>
        </div>
        <DataTable
          caption={t('boundaries.inUse')}
          rows={inUse}
          rowId={(row) => row.division}
          empty={t('boundaries.noneInUse')}
          columns={[
            {
              id: 'division',
              header: t('boundaries.division'),
              isRowHeader: true,
              cell: (row) => t(`boundaries.divisions.${row.division}`),
            },
            { id: 'source', header: t('boundaries.sourceLabel'), cell: (row) => row.source },
            {
              id: 'importedAt',
              header: t('boundaries.importedAt'),
              cell: (row) => format.moment(row.importedAt),
            },
          ]}
        />
      </section>
    </div>
  );
}
