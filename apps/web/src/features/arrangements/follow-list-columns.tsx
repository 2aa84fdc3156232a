import type { FollowRequestRow } from '@regiovast/domain/arrangements/follow.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';
import { FollowStateChip } from './follow-state-chip.tsx';
import type { FollowSearch } from './follow-search.ts';

type Words = { readonly t: TFunction; readonly format: Formatter; readonly search: FollowSearch };

/** C-1 · requests of other insurers, from their payload alone. */
export function followListColumns({ t, format, search }: Words): Column<FollowRequestRow>[] {
  return [
    {
      id: 'request',
      header: t('arrangementFollowing.list.request'),
      isRowHeader: true,
      cell: ({ id, payload }) => (
        <span className="cell-lines">
          <Link to="/maatwerk/volgen" search={{ ...search, verzoek: id }}>
            {t(`arrangements.types.${payload.type}`)}
          </Link>
          <br />
          <span className="second">{payload.number}</span>
        </span>
      ),
    },
    {
      id: 'state',
      header: t('arrangementFollowing.state'),
      isSortable: true,
      cell: ({ state }) => <FollowStateChip state={state} />,
    },
    { id: 'insurer', header: t('arrangementFollowing.from'), cell: ({ payload }) => payload.insurerName },
    {
      id: 'region',
      header: t('arrangementFollowing.payload.region'),
      cell: ({ payload }) => payload.region.name,
    },
    {
      id: 'period',
      header: t('arrangementFollowing.payload.period'),
      cell: ({ payload }) => (
        <span className="cell-lines narrow">
          {t('arrangementFollowing.payload.periodText', {
            from: format.date(payload.periodFrom),
            to: format.date(payload.periodTo),
          })}
        </span>
      ),
    },
    {
      id: 'sentAt',
      header: t('arrangementFollowing.sent'),
      isSortable: true,
      cell: ({ sentAt }) => format.moment(sentAt),
    },
  ];
}
