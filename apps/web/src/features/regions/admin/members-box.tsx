import type { KeptRegionView, MemberRow } from '@regiovast/domain/regions/keep-regions.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../components/table/data-table.tsx';
import { useFormat } from '../../../lib/format.ts';
import { MembersForm } from './members-form.tsx';

/** Which municipalities are, were and will be in the region, and the way to change that. */
export function MembersBox({ data }: { data: KeptRegionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<MemberRow>[] = [
    {
      id: 'name',
      header: t('regionAdmin.municipalities'),
      isRowHeader: true,
      cell: (row) => row.municipalityName,
    },
    { id: 'from', header: t('regionAdmin.from'), cell: (row) => format.date(row.validFrom) },
    {
      id: 'to',
      header: t('regionAdmin.to'),
      cell: (row) =>
        row.validTo === null ? (
          <span className="second">{t('regionAdmin.still')}</span>
        ) : (
          format.date(row.validTo)
        ),
    },
    { id: 'source', header: t('regionAdmin.source'), cell: (row) => row.source },
  ];
  return (
    <section className="box" aria-labelledby="members">
      <div className="box-head">
        <h2 id="members">{t('regionAdmin.members.title')}</h2>
        <span className="second">{t('regionAdmin.members.history')}</span>
      </div>
      <DataTable
        caption={t('regionAdmin.members.title')}
        columns={columns}
        rows={data.members}
        rowId={(row) => `${row.municipalityCode} ${row.validFrom}`}
        empty={t('regionAdmin.members.empty')}
      />
      <div className="box-head">
        <h3>{t('regionAdmin.members.change')}</h3>
      </div>
      <MembersForm data={data} />
    </section>
  );
}
