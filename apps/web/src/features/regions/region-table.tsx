import { Switch } from '@mantine/core';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { NationRow } from './nation-row.tsx';
import type { OverviewState } from './overview-search.ts';
import { regionColumns } from './region-columns.tsx';
import { RegionNotes } from './region-notes.tsx';
import { REGION_SORTS, sortRows } from './sort-rows.ts';

type Props = {
  readonly data: OverviewView;
  readonly state: OverviewState;
  readonly onState: (change: Partial<OverviewState>) => void;
  readonly onChoose: (code: string) => void;
};

/** Every region of the division with its figures; the choice is the one of the map. */
export function RegionTable({ data, state, onState, onChoose }: Props) {
  const { t } = useTranslation();
  const hasOwn = data.rows.some((row) => row.basis === 'live');
  const rows = state.mijn ? data.rows.filter((row) => row.basis === 'live') : data.rows;
  return (
    <div className="box region-table">
      <div className="box-head">
        <h2>{t('regions.table.label')}</h2>
        {(hasOwn || state.mijn) && (
          <Switch
            className="push"
            size="xs"
            label={t('regions.table.mine')}
            checked={state.mijn}
            onChange={(event) => onState({ mijn: event.currentTarget.checked })}
          />
        )}
      </div>
      <DataTable
        caption={t('regions.table.label')}
        columns={regionColumns(t, { chosen: state.regio, onChoose })}
        rows={sortRows(rows, state.sort, state.descending)}
        rowId={(row) => row.code}
        sort={{ id: state.sort, descending: state.descending }}
        onSort={({ id, descending }) => {
          const sort = REGION_SORTS.find((known) => known === id);
          if (sort) onState({ sort, descending });
        }}
        selectedId={state.regio}
        onSelect={(row) => onChoose(row.code)}
        footer={<NationRow data={data} />}
        empty={state.mijn ? t('regions.table.emptyMine') : t('regions.table.empty')}
      />
      <RegionNotes data={data} />
    </div>
  );
}
