import type { ImportKind } from '@regiovast/domain/imports/import-kinds';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { fileSize } from './file-size.ts';
import { ImportState } from './import-state.tsx';

/** The page of a file, by what it brings. */
const PAGES = {
  practices: '/beheer/imports/$id',
  indicators: '/beheer/imports/indicatoren/$id',
  boundaries: '/beheer/imports/grenzen/$id',
} as const satisfies Record<ImportKind, string>;

/** Files handed in before, newest first. */
export function ImportsTable() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(trpc.imports.list.queryOptions());
  const rows = data.toSorted((a, b) => b.uploadedAt.localeCompare(a.uploadedAt));
  return (
    <section className="box">
      <div className="box-head">
        <h2>{t('imports.earlier')}</h2>
      </div>
      <DataTable
        caption={t('imports.earlier')}
        rows={rows}
        rowId={(row) => row.id}
        empty={t('imports.none')}
        columns={[
          {
            id: 'file',
            header: t('imports.file'),
            isRowHeader: true,
            cell: (row) => (
              <Link to={PAGES[row.kind]} params={{ id: row.id }}>
                {row.fileName}
              </Link>
            ),
          },
          { id: 'state', header: t('imports.state'), cell: (row) => <ImportState state={row.state} /> },
          { id: 'when', header: t('imports.when'), cell: (row) => format.moment(row.uploadedAt) },
          { id: 'by', header: t('imports.by'), cell: (row) => row.uploadedBy || t('imports.commandLine') },
          {
            id: 'size',
            header: t('imports.size'),
            isNumeric: true,
            cell: (row) => fileSize(row.bytes, format),
          },
        ]}
      />
    </section>
  );
}
