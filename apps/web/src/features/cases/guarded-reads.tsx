import type { GuardedReads as Reads } from '@regiovast/domain/cases/guarded-text.schemas';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Pager } from '../../components/pager.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

const PAGE_SIZE = 10;

/** C-7 · who read guarded text of the case, when and which. */
export function GuardedReads({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [page, setPage] = useState(1);
  const { data, error } = useQuery(
    trpc.cases.guardedReads.queryOptions({ caseId, page, pageSize: PAGE_SIZE }),
  );
  const columns: Column<Reads['rows'][number]>[] = [
    { id: 'at', header: t('guarded.readAt'), cell: (row) => format.moment(row.at) },
    { id: 'by', header: t('guarded.readBy'), isRowHeader: true, cell: (row) => row.by },
    { id: 'organisation', header: t('guarded.readOrganisation'), cell: (row) => row.organisation },
    {
      id: 'text',
      header: t('guarded.readText'),
      cell: (row) =>
        row.writtenOn ? (
          format.date(row.writtenOn)
        ) : (
          <span className="second">{t('guarded.readErased')}</span>
        ),
    },
  ];
  if (error) return <ErrorNote error={error} />;
  if (!data) return null;
  return (
    <>
      <DataTable
        caption={t('guarded.readsCaption')}
        columns={columns}
        rows={data.rows}
        rowId={(row) => String(data.rows.indexOf(row))}
        empty={t('guarded.readsNone')}
      />
      {data.total > PAGE_SIZE && (
        <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={setPage} />
      )}
    </>
  );
}
