import { REGION_SORTS, type RegionColumn, type RegionSort } from '@regiovast/domain/regions/region-columns';
import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/data-table.tsx';
import { RegionCellText } from './region-cell.tsx';
import { shortOf } from './tiles.ts';

/** Columns of words or signs; every other one holds numbers. */
const WORDS: readonly RegionColumn[] = ['phases', 'planStatus', 'preferentInsurer'];
export const isNumeric = (column: RegionColumn): boolean => !WORDS.includes(column);

type Choice = {
  readonly chosen: string | undefined;
  readonly asOf: string | undefined;
  readonly onChoose: (code: string) => void;
};

/** The chosen columns of the region table, behind the name of the region. */
export function regionColumns(
  t: TFunction,
  columns: readonly RegionColumn[],
  choice: Choice,
): Column<OverviewRow>[] {
  return [
    {
      id: 'name',
      header: t('regions.table.region'),
      isRowHeader: true,
      isSortable: true,
      cell: (row) => <RegionName row={row} t={t} {...choice} />,
    },
    ...columns.map((column) => ({
      id: column,
      header: t(`regions.column.${column}`),
      isNumeric: isNumeric(column),
      isSortable: REGION_SORTS.includes(column as RegionSort),
      cell: (row: OverviewRow) => <RegionCellText row={row} column={column} />,
    })),
  ];
}

function RegionName({ row, t, chosen, asOf, onChoose }: Choice & { row: OverviewRow; t: TFunction }) {
  return (
    <span className="region-name">
      {row.basis === 'live' ? <i className="dot" role="img" aria-label={t('regions.table.own')} /> : <i />}
      <button
        type="button"
        className="region-short"
        aria-pressed={chosen === row.code}
        aria-label={t('regions.table.choose', { short: shortOf(row.code), name: row.name })}
        onClick={(event) => {
          event.stopPropagation();
          onChoose(row.code);
        }}
      >
        {shortOf(row.code)}
      </button>
      <Link
        to="/regios/$code"
        params={{ code: row.code }}
        search={{ peildatum: asOf }}
        onClick={(event) => event.stopPropagation()}
      >
        {row.name}
      </Link>
    </span>
  );
}
