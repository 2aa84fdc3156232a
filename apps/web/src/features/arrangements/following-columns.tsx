import type { SentFollowRequest } from '@regiovast/domain/arrangements/follow.views';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';
import { FollowStateChip } from './follow-state-chip.tsx';

type Words = {
  readonly t: TFunction;
  readonly format: Formatter;
  /** Address of the bundle for an insurer; null: the reader takes none. */
  readonly bundleHref: ((insurerId: string) => string) | null;
};

/** The insurers that were asked, as the insurer that asked sees them. */
export function followingColumns({ t, format, bundleHref }: Words): Column<SentFollowRequest>[] {
  const columns: Column<SentFollowRequest>[] = [
    {
      id: 'insurer',
      header: t('arrangementFollowing.insurer'),
      isRowHeader: true,
      cell: ({ insurer }) => insurer.name,
    },
    {
      id: 'state',
      header: t('arrangementFollowing.state'),
      cell: ({ state }) => <FollowStateChip state={state} />,
    },
    {
      id: 'words',
      header: t('arrangementFollowing.words'),
      cell: ({ answer }) =>
        answer === '' ? (
          <span className="second">{t('arrangementFollowing.noWords')}</span>
        ) : (
          <span className="cell-lines follow-words">{answer}</span>
        ),
    },
    {
      id: 'answered',
      header: t('arrangementFollowing.answered'),
      cell: ({ answeredAt }) =>
        answeredAt === null ? (
          <span className="second">{t('arrangementFollowing.notAnswered')}</span>
        ) : (
          format.moment(answeredAt)
        ),
    },
    {
      id: 'sent',
      header: t('arrangementFollowing.sent'),
      cell: ({ sentAt, sentByName }) => (
        <span className="cell-lines narrow">
          {t('arrangementFollowing.sentBy', { moment: format.moment(sentAt), name: sentByName })}
        </span>
      ),
    },
  ];
  if (bundleHref)
    columns.push({
      id: 'bundle',
      header: t('arrangementFollowing.bundle'),
      cell: ({ insurer }) => (
        <a
          href={bundleHref(insurer.id)}
          aria-label={t('arrangementFollowing.takeBundleFor', { insurer: insurer.name })}
          download
        >
          {t('arrangementFollowing.takeBundle')}
        </a>
      ),
    });
  return columns;
}
