import type { RegionView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

type Municipality = RegionView['municipalities'][number];

/** The municipalities a region is made of, with their inhabitants. */
export function RegionMunicipalities({ data }: { data: RegionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Municipality>[] = [
    { id: 'name', header: t('regions.region.municipality'), isRowHeader: true, cell: ({ name }) => name },
    {
      id: 'inhabitants',
      header: t('regions.region.inhabitants'),
      isNumeric: true,
      cell: ({ inhabitants }) =>
        inhabitants === null ? (
          <span className="unknown">{t('frame.unknown')}</span>
        ) : (
          format.integer(inhabitants)
        ),
    },
  ];
  return (
    <section className="box municipalities" aria-labelledby="region-municipalities">
      <div className="box-head">
        <h2 id="region-municipalities">{t('regions.region.municipalities')}</h2>
        <span className="second">
          {t('regions.region.municipalityCount', { count: data.municipalities.length })}
        </span>
      </div>
      <DataTable
        caption={t('regions.region.municipalities')}
        columns={columns}
        rows={data.municipalities}
        rowId={({ code }) => code}
        empty={t('regions.region.noMunicipalities')}
      />
      <p className="meta region-notes">
        {data.populationSource}, {format.date(data.populationReferenceDate)}
      </p>
    </section>
  );
}
