import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import { columnNames } from '@regiovast/domain/imports/mapping-columns';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

const ROWS_SHOWN = 8;

/** The first rows as they stand in the file, numbered as a spreadsheet numbers them. */
export function MappingSample({ view }: { view: MappingView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="box">
      <div className="box-head">
        <h2>{t('indicatorImports.firstRows')}</h2>
      </div>
      <DataTable
        caption={t('indicatorImports.firstRows')}
        rows={view.rows.slice(0, ROWS_SHOWN)}
        rowId={({ number }) => String(number)}
        columns={[
          {
            id: 'row',
            header: t('indicatorImports.row'),
            isRowHeader: true,
            cell: ({ number }) => format.integer(number),
          },
          ...columnNames(view.headers).map((column, index) => ({
            id: `column-${index}`,
            header: column,
            cell: ({ cells }: MappingView['rows'][number]) => cells[index] ?? '',
          })),
        ]}
      />
    </section>
  );
}
