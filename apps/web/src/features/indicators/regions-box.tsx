import type { Definition } from '@regiovast/domain/indicators/definition';
import type { IndicatorView } from '@regiovast/domain/indicators/indicator.views';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable, type Sort } from '../../components/table/data-table.tsx';
import { CoverageText } from './coverage-text.tsx';
import { useFigureColumns } from './figure-columns.tsx';
import { sortRegions } from './sort-regions.ts';
import { stated } from './stated.ts';
import { useIndicatorWords } from './use-indicator-words.ts';

type Row = IndicatorView['regions'][number];

/** Every region of the chosen division with its figure, unknown in words; a sum says over how many municipalities. */
export function RegionsBox({ view, definition }: { view: IndicatorView; definition: Definition }) {
  const { t } = useTranslation();
  const { unitOf } = useIndicatorWords();
  const [sort, setSort] = useState<Sort>({ id: 'name', descending: false });
  const columns = useFigureColumns<Row>((row) => stated(definition, row.figure), unitOf(definition));
  const known = view.regions.filter(({ figure }) => figure !== null).length;
  const named: Column<Row> = {
    id: 'name',
    header: t('indicators.area'),
    isRowHeader: true,
    isSortable: true,
    cell: (row) => (
      <>
        <Link to="/regios/$code" params={{ code: row.code }}>
          {row.name}
        </Link>
        {row.figure && <CoverageText figure={row.figure} />}
      </>
    ),
  };
  return (
    <section className="box indicator-areas" aria-labelledby="indicator-regions">
      <div className="box-head">
        <h2 id="indicator-regions">{t('indicators.regions')}</h2>
        <span className="meta">{t('indicators.regionsKnown', { known, all: view.regions.length })}</span>
      </div>
      {known === 0 ? (
        <p className="empty">{t('indicators.noRegions')}</p>
      ) : (
        <DataTable
          caption={t('indicators.regions')}
          columns={[named, ...columns.map((column) => ({ ...column, isSortable: column.id === 'value' }))]}
          rows={sortRegions(view.regions, sort)}
          rowId={(row) => row.code}
          sort={sort}
          onSort={setSort}
        />
      )}
    </section>
  );
}
