import { Switch } from '@mantine/core';
import { REGION_SORTS } from '@regiovast/domain/regions/region-columns';
import { rowsOf } from '@regiovast/domain/regions/region-table';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { NationRow } from './nation-row.tsx';
import type { OverviewState } from './overview-search.ts';
import { regionColumns } from './region-columns.tsx';
import { RegionNotes } from './region-notes.tsx';
import { TableTools } from './table-tools.tsx';

type Props = {
  readonly data: OverviewView;
  readonly state: OverviewState;
  readonly onState: (change: Partial<OverviewState>) => void;
  readonly onChoose: (code: string) => void;
};

/** The regions of the division that were asked for, with their figures; the choice is the one of the map. */
export function RegionTable({ data, state, onState, onChoose }: Props) {
  const { t } = useTranslation();
  const hasOwn = data.rows.some((row) => row.basis === 'live');
  const rows = rowsOf(data, state);
  const empty = (): string => {
    if (data.rows.length === 0) return t('regions.table.empty');
    return state.mijn && !hasOwn ? t('regions.table.emptyMine') : t('regions.table.emptyFiltered');
  };
  return (
    <div className="box region-table">
      <div className="box-head">
        <h2>{t('regions.table.label')}</h2>
        <span className="meta" role="status">
          {rows.length < data.rows.length &&
            t('regions.table.shown', { shown: rows.length, total: data.rows.length })}
        </span>
        {(hasOwn || state.mijn) && (
          <Switch
            size="xs"
            label={t('regions.table.mine')}
            checked={state.mijn}
            onChange={(event) => onState({ mijn: event.currentTarget.checked })}
          />
        )}
        <TableTools state={state} onState={onState} />
      </div>
      <DataTable
        caption={t('regions.table.label')}
        columns={regionColumns(t, state.kolommen, { chosen: state.regio, asOf: state.peildatum, onChoose })}
        rows={rows}
        rowId={(row) => row.code}
        sort={{ id: state.sort, descending: state.descending }}
        onSort={({ id, descending }) => {
          const sort = REGION_SORTS.find((known) => known === id);
          if (sort) onState({ sort, descending });
        }}
        selectedId={state.regio}
        onSelect={(row) => onChoose(row.code)}
        footer={<NationRow data={data} columns={state.kolommen} />}
        empty={empty()}
      />
      <RegionNotes data={data} />
    </div>
  );
}
