import { Button } from '@mantine/core';
import { PLAN_SORTS } from '@regiovast/domain/plans/plan-columns';
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
import { EmptyPlans } from './empty-plans.tsx';
import { planColumns } from './plan-columns.tsx';
import { PlanFilters } from './plan-filters.tsx';
import { type PlanListSearch, planListInputOf } from './plan-list-search.ts';
import './plan-words.ts';

const route = getRouteApi('/_app/plannen/');

/** The continuity plans the reader may see: narrowed, sorted and paged by the database; everything is in the address. */
export function PlansPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate();
  const search = route.useSearch();
  const go = (next: PlanListSearch): void => {
    void navigate({ to: '/plannen', search: next, replace: true });
  };
  const input = planListInputOf(search);
  const { data, error } = useQuery({
    ...trpc.plans.list.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <PageTitle title={t('planDrafting.list.title')}>
        {me.may('plans.start') && (
          <Button
            size="xs"
            leftSection={<Icon name="plus" />}
            onClick={() => void navigate({ to: '/plannen/nieuw' })}
          >
            {t('planDrafting.start.go')}
          </Button>
        )}
      </PageTitle>
      <PlanFilters search={search} onSearch={go} />
      <div className="box">
        <div className="box-head">
          <span className="second" role="status">
            {data && t('planDrafting.list.total', { count: data.total, shown: format.integer(data.total) })}
          </span>
        </div>
        <ErrorNote error={error} />
        {data && (
          <DataTable
            caption={t('planDrafting.list.caption')}
            columns={planColumns(t, format)}
            rows={data.rows}
            rowId={(row) => row.id}
            sort={{ id: input.sort, descending: input.descending }}
            onSort={({ id, descending }) =>
              go({
                ...search,
                sorteer: PLAN_SORTS.find((known) => known === id),
                oplopend: descending ? undefined : true,
                pagina: undefined,
              })
            }
            onOpen={(row) => void navigate({ to: '/plannen/$id', params: { id: row.id } })}
            empty={<EmptyPlans search={search} onSearch={go} />}
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
