import type { Refusal } from '@regiovast/domain/imports/import.views';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { useReason } from './use-reason.ts';

/** Every shape that was refused: which one, what it says, and why. A file has as many shapes as there are areas. */
export function BoundaryMismatches({ refusals }: { refusals: readonly Refusal[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonOf = useReason();
  const rows = refusals.map((refusal, index) => ({ ...refusal, key: String(index) }));
  return (
    <section className="box">
      <div className="box-head">
        <h2>{t('boundaries.mismatches')}</h2>
      </div>
      <DataTable
        caption={t('boundaries.mismatches')}
        rows={rows}
        rowId={(row) => row.key}
        empty={t('boundaries.noMismatches')}
        columns={[
          {
            id: 'row',
            header: t('boundaries.shape'),
            isNumeric: true,
            isRowHeader: true,
            cell: (row) => format.integer(row.row),
          },
          { id: 'column', header: t('imports.column'), cell: (row) => <code>{row.column}</code> },
          { id: 'value', header: t('imports.value'), cell: (row) => <code>{row.value}</code> },
          {
            id: 'reason',
            header: t('imports.reason'),
            cell: (row) => {
              const { short, long } = reasonOf(row);
              return (
                <span className="refusal-reason">
                  {short}
                  {long && <span className="second">{long}</span>}
                </span>
              );
            },
          },
        ]}
      />
    </section>
  );
}
