import type { ArrangementFileRow } from '@regiovast/domain/imports/arrangement-import.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { fileSize } from './file-size.ts';
import { ImportState } from './import-state.tsx';

type Props<Row> = {
  readonly rows: readonly Row[];
  /** The name of the file, as a link to its page. */
  readonly link: (row: Row) => ReactNode;
  /** What stands there when there is none. */
  readonly empty: string;
};

/** Files handed in before, as they are ordered. */
export function ImportFiles<Row extends ArrangementFileRow>({ rows, link, empty }: Props<Row>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="box">
      <div className="box-head">
        <h2>{t('imports.earlier')}</h2>
      </div>
      <DataTable
        caption={t('imports.earlier')}
        rows={rows}
        rowId={(row) => row.id}
        empty={empty}
        columns={[
          { id: 'file', header: t('imports.file'), isRowHeader: true, cell: link },
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
