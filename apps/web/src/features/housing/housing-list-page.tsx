import { Button } from '@mantine/core';
import { HOUSING_SORTS } from '@regiovast/domain/housing/housing-columns';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { SavedViews } from '../work/saved-views.tsx';
import { EmptyHousing } from './empty-housing.tsx';
import { HousingDownloads } from './housing-downloads.tsx';
import { HousingFilters } from './housing-filters.tsx';
import { housingColumns } from './housing-list-columns.tsx';
import { type HousingListSearch, housingListInputOf } from './housing-list-search.ts';
import './housing-words.ts';

const route = getRouteApi('/_app/huisvesting/');

/** C-2 · the housing cases the reader sees: narrowed, sorted and paged by the database; all in the address. */
export function HousingListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate();
  const search = route.useSearch();
  const go = (next: HousingListSearch): void => {
    void navigate({ to: '/huisvesting', search: next, replace: true });
  };
  const input = housingListInputOf(search);
  const { data, error } = useQuery({
    ...trpc.housing.list.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <PageTitle title={t('housing.title')}>
        {me.may('housing.needMap') && (
          <Link to="/huisvesting/behoefte">{t('housingCases.frame.needMap')}</Link>
        )}
        <SavedViews page="housing" />
        {me.may('housing.start') && (
          <Button
            size="xs"
            leftSection={<Icon name="plus" />}
            onClick={() => void navigate({ to: '/huisvesting/nieuw' })}
          >
            {t('housingCases.start.go')}
          </Button>
        )}
      </PageTitle>
      <HousingFilters search={search} onSearch={go} />
      <div className="box">
        <div className="box-head">
          <span className="second" role="status">
            {data && t('housingCases.list.total', { count: data.total, shown: format.integer(data.total) })}
          </span>
          {data && data.total > 0 && me.may('housing.download') && <HousingDownloads search={search} />}
        </div>
        <ErrorNote error={error} />
        {data && (
          <DataTable
            caption={t('housingCases.list.caption')}
            columns={housingColumns({ t, format })}
            rows={data.rows}
            rowId={(row) => row.id}
            sort={{ id: input.sort, descending: input.descending }}
            onSort={({ id, descending }) =>
              go({
                ...search,
                sorteer: HOUSING_SORTS.find((known) => known === id),
                aflopend: descending ? true : undefined,
                pagina: undefined,
              })
            }
            onOpen={(row) => void navigate({ to: '/huisvesting/$id', params: { id: row.id } })}
            empty={<EmptyHousing search={search} onSearch={go} />}
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
