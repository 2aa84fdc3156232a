import type { ArrangementListRow } from '@regiovast/domain/arrangements/arrangement-list.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';
import { ArrangementStatusChip } from './arrangement-status-chip.tsx';
import '../../components/list.css';

type Words = {
  readonly t: TFunction;
  readonly format: Formatter;
  readonly euro: (cents: number) => string;
  /** Whether the reader is the insurer; the other party is what tells rows apart. */
  readonly isInsurer: boolean;
};

/** The list of arrangements, what, how far and how much first; a column that sorts is known by what it sorts. */
export function arrangementColumns({ t, format, euro, isInsurer }: Words): Column<ArrangementListRow>[] {
  return [
    {
      id: 'title',
      header: t('arrangementDrafting.name'),
      isSortable: true,
      isRowHeader: true,
      cell: (row) => (
        <span className="cell-lines">
          <Link to="/maatwerk/$id" params={{ id: row.id }}>
            {row.title}
          </Link>
          <br />
          <span className="second">{t(`arrangements.types.${row.type}`)}</span>
        </span>
      ),
    },
    {
      id: 'status',
      header: t('arrangementDrafting.status'),
      isSortable: true,
      cell: (row) => <ArrangementStatusChip status={row.status} />,
    },
    {
      id: 'total',
      header: t('arrangementDrafting.total'),
      isSortable: true,
      isNumeric: true,
      cell: (row) => euro(row.totalCents),
    },
    {
      id: 'region',
      header: t('arrangementDrafting.region'),
      isSortable: true,
      cell: (row) => (
        <>
          {row.regionName}
          <br />
          <span className="meta">{isInsurer ? row.rhoName : row.insurerName}</span>
        </>
      ),
    },
    {
      id: 'beneficiary',
      header: t('arrangementDrafting.beneficiary'),
      cell: (row) => (
        <span className="cell-lines narrow">
          {row.beneficiaryName}
          <br />
          <span className="meta">{t(`arrangements.beneficiaryKinds.${row.beneficiaryKind}`)}</span>
        </span>
      ),
    },
    {
      id: 'periodFrom',
      header: t('arrangementDrafting.period'),
      isSortable: true,
      cell: (row) =>
        t('arrangementDrafting.periodText', {
          from: format.date(row.periodFrom),
          to: format.date(row.periodTo),
        }),
    },
    {
      id: 'statusSince',
      header: t('arrangementDrafting.sinceColumn'),
      isSortable: true,
      cell: (row) => format.date(row.statusSince),
    },
    { id: 'owner', header: t('arrangementDrafting.owner'), isSortable: true, cell: (row) => row.ownerName },
    { id: 'number', header: t('arrangementDrafting.number'), isSortable: true, cell: (row) => row.number },
  ];
}
