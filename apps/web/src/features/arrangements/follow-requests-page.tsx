import { Button, NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ArrangementPlaces } from './arrangement-places.tsx';
import { followListColumns } from './follow-list-columns.tsx';
import { FollowRequestBox } from './follow-request-box.tsx';
import { followInputOf, type FollowSearch, followSortOf, STATE_CHOICES } from './follow-search.ts';
import './arrangement-words.ts';
import '../../components/list.css';
import './following.css';

const route = getRouteApi('/_app/maatwerk/volgen');

/** A-5, C-1 · what other insurers ask the reader's organisation to follow; the open one and the list are in the address. */
export function FollowRequestsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const search = route.useSearch();
  const go = (next: FollowSearch): void => {
    void navigate({ to: '/maatwerk/volgen', search: next, replace: true });
  };
  const input = followInputOf(search);
  const { data, error } = useQuery({
    ...trpc.arrangements.followRequests.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const counted = (count: number) => ({ count, shown: format.integer(count) });
  return (
    <div className="stack">
      <PageTitle title={t('arrangementFollowing.title')}>
        <ArrangementPlaces />
      </PageTitle>
      <p>
        {t('arrangementFollowing.intro')}{' '}
        {data && (
          <strong>
            {data.waiting === 0
              ? t('arrangementFollowing.introNone')
              : t('arrangementFollowing.introWaiting', counted(data.waiting))}
          </strong>
        )}
      </p>
      <search className="row list-filters" aria-label={t('arrangementFollowing.list.filter')}>
        <NativeSelect
          size="xs"
          aria-label={t('arrangementFollowing.state')}
          value={search.antwoord ?? ''}
          onChange={({ currentTarget: { value } }) =>
            go({
              ...search,
              pagina: undefined,
              antwoord: STATE_CHOICES.find((state) => state === value),
            })
          }
          data={[
            { value: '', label: t('arrangementFollowing.list.everyState') },
            ...STATE_CHOICES.map((value) => ({ value, label: t(`arrangements.followStates.${value}`) })),
          ]}
        />
      </search>
      <div className={`follow-places${search.verzoek === undefined ? '' : ' with-request'}`}>
        <div className="box">
          <div className="box-head">
            <span className="second" role="status">
              {data && t('arrangementFollowing.list.total', counted(data.total))}
            </span>
          </div>
          <ErrorNote error={error} />
          {data && (
            <DataTable
              caption={t('arrangementFollowing.list.caption')}
              columns={followListColumns({ t, format, search })}
              rows={data.rows}
              rowId={({ id }) => id}
              selectedId={search.verzoek}
              sort={{ id: input.sort, descending: input.descending }}
              onSort={({ id, descending }) =>
                go({
                  ...search,
                  sorteer: followSortOf(id),
                  oplopend: descending ? undefined : true,
                  pagina: undefined,
                })
              }
              onOpen={({ id }) => go({ ...search, verzoek: id })}
              empty={<NoRequests search={search} onSearch={go} />}
            />
          )}
          {data && data.total > 0 && (
            <Pager
              page={input.page}
              pageSize={input.pageSize}
              total={data.total}
              onPage={(page) => go({ ...search, pagina: page === 1 ? undefined : page })}
            />
          )}
        </div>
        {search.verzoek !== undefined && (
          <FollowRequestBox
            key={search.verzoek}
            requestId={search.verzoek}
            onClose={() => go({ ...search, verzoek: undefined })}
          />
        )}
      </div>
    </div>
  );
}

function NoRequests({ search, onSearch }: { search: FollowSearch; onSearch: (next: FollowSearch) => void }) {
  const { t } = useTranslation();
  if (search.antwoord === undefined)
    return <p className="empty-list">{t('arrangementFollowing.list.empty')}</p>;
  return (
    <div className="empty-list">
      <p>{t('arrangementFollowing.list.emptyFiltered')}</p>
      <Button variant="default" onClick={() => onSearch({ ...search, antwoord: undefined })}>
        {t('arrangementFollowing.list.clear')}
      </Button>
    </div>
  );
}
