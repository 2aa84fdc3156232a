import { Button } from '@mantine/core';
import { ARRANGEMENT_SORTS } from '@regiovast/domain/arrangements/arrangement-columns';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ArrangementDownloads } from './arrangement-downloads.tsx';
import { ArrangementFilters } from './arrangement-filters.tsx';
import { arrangementColumns } from './arrangement-list-columns.tsx';
import { type ArrangementListSearch, arrangementListInputOf } from './arrangement-list-search.ts';
import { ArrangementPlaces } from './arrangement-places.tsx';
import { EmptyArrangements } from './empty-arrangements.tsx';
import './arrangement-words.ts';

const route = getRouteApi('/_app/maatwerk/');

/** C-1 · the arrangements the reader is party to: narrowed, sorted and paged by the database; all in the address. */
export function ArrangementsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const me = useMe();
  const navigate = useNavigate();
  const search = route.useSearch();
  const go = (next: ArrangementListSearch): void => {
    void navigate({ to: '/maatwerk', search: next, replace: true });
  };
  const input = arrangementListInputOf(search);
  const { data, error } = useQuery({
    ...trpc.arrangements.list.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const isInsurer = me.organisation.kind === 'insurer';
  return (
    <div className="stack">
      <PageTitle title={t('arrangementDrafting.title')}>
        <ArrangementPlaces />
        {me.may('arrangements.start') && (
          <Button
            size="xs"
            leftSection={<Icon name="plus" />}
            onClick={() => void navigate({ to: '/maatwerk/nieuw' })}
          >
            {t('arrangementDrafting.start.go')}
          </Button>
        )}
      </PageTitle>
      <ArrangementFilters search={search} onSearch={go} />
      <div className="box">
        <div className="box-head">
          <span className="second" role="status">
            {data &&
              t('arrangementDrafting.list.total', {
                count: data.total,
                shown: format.integer(data.total),
                amount: euro(data.totalCents),
              })}
          </span>
          {data && data.total > 0 && <ArrangementDownloads search={search} />}
        </div>
        <ErrorNote error={error} />
        {data && (
          <DataTable
            caption={t('arrangementDrafting.list.caption')}
            columns={arrangementColumns({ t, format, euro, isInsurer })}
            rows={data.rows}
            rowId={(row) => row.id}
            sort={{ id: input.sort, descending: input.descending }}
            onSort={({ id, descending }) =>
              go({
                ...search,
                sorteer: ARRANGEMENT_SORTS.find((known) => known === id),
                oplopend: descending ? undefined : true,
                pagina: undefined,
              })
            }
            onOpen={(row) => void navigate({ to: '/maatwerk/$id', params: { id: row.id } })}
            empty={<EmptyArrangements search={search} onSearch={go} />}
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
    </div>
  );
}
