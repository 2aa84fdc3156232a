import type { PlanRow } from '@regiovast/domain/plans/plan-list.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';
import { PlanStatusChip } from './plan-status-chip.tsx';
import '../../components/list.css';

/** A period in years, `2026–2028`. */
export const periodText = ({ periodFrom, periodTo }: Pick<PlanRow, 'periodFrom' | 'periodTo'>): string =>
  periodFrom === periodTo ? String(periodFrom) : `${periodFrom}–${periodTo}`;

/** The list of plans; a column that sorts is known by what it sorts. */
export function planColumns(t: TFunction, format: Formatter): Column<PlanRow>[] {
  return [
    {
      id: 'region',
      header: t('planDrafting.region'),
      isSortable: true,
      cell: (row) => (
        <>
          {row.regionName}
          <br />
          <span className="meta">{row.rhoName}</span>
        </>
      ),
    },
    {
      id: 'title',
      header: t('planDrafting.list.plan'),
      isSortable: true,
      isRowHeader: true,
      cell: (row) => (
        <span className="cell-lines">
          <Link to="/plannen/$id" params={{ id: row.id }}>
            {row.title}
          </Link>
        </span>
      ),
    },
    { id: 'number', header: t('planDrafting.list.number'), isSortable: true, cell: (row) => row.number },
    { id: 'periodFrom', header: t('planDrafting.period'), isSortable: true, cell: periodText },
    {
      id: 'status',
      header: t('planDrafting.status'),
      isSortable: true,
      cell: (row) => <PlanStatusChip status={row.status} />,
    },
    {
      id: 'statusSince',
      header: t('planDrafting.list.since'),
      isSortable: true,
      cell: (row) => format.date(row.statusSince),
    },
    { id: 'owner', header: t('planDrafting.owner'), isSortable: true, cell: (row) => row.ownerName },
    {
      id: 'completeness',
      header: t('planDrafting.completeness'),
      isNumeric: true,
      cell: ({ completeness: { filled, required } }) => t('planDrafting.meter.of', { filled, required }),
    },
  ];
}
