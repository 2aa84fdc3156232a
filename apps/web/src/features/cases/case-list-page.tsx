import { Button } from '@mantine/core';
import { CASE_SORTS } from '@regiovast/domain/cases/case.views';
import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { trpc } from '../../lib/trpc.ts';
import { SavedViews } from '../work/saved-views.tsx';
import { useCaseColumns } from './case-columns.tsx';
import { CaseFilters } from './case-filters.tsx';
import { type CaseSearch, isFiltered, listInputOf } from './case-search.ts';
import './cases.css';

const route = getRouteApi('/_app/casussen/');

/** The cases the reader may see, narrowed, sorted and paged by the database. */
export function CaseListPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const input = listInputOf(search);
  const { data } = useSuspenseQuery(trpc.cases.list.queryOptions(input));
  const go = (next: CaseSearch): void => {
    void navigate({ search: next, replace: true });
  };
  return (
    <div className="stack">
      <PageTitle title={t('cases.title')} aside={t('cases.total', { count: data.total })}>
        <SavedViews page="cases" />
      </PageTitle>
      <CaseFilters search={search} onSearch={go} />
      <div className="box">
        <DataTable
          caption={t('cases.caption')}
          columns={useCaseColumns()}
          rows={data.rows}
          rowId={(row) => row.id}
          sort={{ id: input.sort, descending: input.descending }}
          onSort={({ id, descending }) => {
            const { pagina: _, sort: __, oplopend: ___, ...rest } = search;
            const sort = CASE_SORTS.find((known) => known === id);
            go({ ...rest, ...(sort && { sort }), ...(!descending && { oplopend: true }) });
          }}
          empty={<EmptyCases search={search} onClear={() => go({})} />}
        />
        {data.total > 0 && (
          <Pager
            page={input.page}
            pageSize={PAGE_SIZE}
            total={data.total}
            onPage={(pagina) => void navigate({ search: { ...search, pagina } })}
          />
        )}
      </div>
    </div>
  );
}

function EmptyCases({ search, onClear }: { search: CaseSearch; onClear: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = route.useNavigate();
  if (isFiltered(search)) {
    return (
      <div className="empty-case">
        <p>{t('cases.empty.filtered')}</p>
        <Button variant="default" onClick={onClear}>
          {t('cases.filter.clear')}
        </Button>
      </div>
    );
  }
  if (!me.may('cases.logSignal')) {
    return <p>{me.organisation.kind === 'insurer' ? t('cases.empty.insurer') : t('cases.empty.reader')}</p>;
  }
  return (
    <div className="empty-case">
      <p>{t('cases.empty.rho')}</p>
      <Button onClick={() => void navigate({ to: '/casussen/nieuw' })}>{t('frame.logSignal')}</Button>
    </div>
  );
}
