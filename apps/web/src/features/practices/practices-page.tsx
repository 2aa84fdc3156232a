import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PRACTICE_SORTS } from '@regiovast/domain/practices/practice-sorts';
import { useMe } from '../../app/me.ts';
import { AsOfField } from '../../components/as-of-field.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { SavedViews } from '../work/saved-views.tsx';
import { AsOfBand } from './as-of-band.tsx';
import { practiceColumns } from './practice-columns.tsx';
import { PracticeFilters } from './practice-filters.tsx';
import { listInputOf, type PracticeSearch } from './practice-search.ts';
import './practice-texts.ts';
import './practices.css';

const route = getRouteApi('/_app/praktijken/');

/** The register of practices: paged, sorted and filtered by the database, its state in the address. */
export function PracticesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const seesCases = me.may('cases.list');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const input = listInputOf(search);
  const list = useQuery({ ...trpc.practices.list.queryOptions(input), placeholderData: keepPreviousData });
  const columns = useMemo(
    () => practiceColumns(t, format, search.peildatum, me.today, seesCases),
    [t, format, search.peildatum, me.today, seesCases],
  );
  const change = (part: Partial<PracticeSearch>): void => {
    void navigate({ search: (now) => ({ ...now, pagina: undefined, ...part }), replace: true });
  };
  const total = list.data?.total;
  return (
    <>
      <PageTitle
        title={t('practices.title')}
        aside={
          total === undefined ? '' : t('practices.count', { count: total, shown: format.integer(total) })
        }
      >
        <Link to="/ketens">{t('practiceRecord.list.toChains')}</Link>
        {me.may('practices.add') && <Link to="/praktijken/nieuw">{t('practiceRecord.adding.title')}</Link>}
        <SavedViews page="practices" />
        <AsOfField asOf={search.peildatum} onAsOf={(peildatum) => change({ peildatum })} />
      </PageTitle>
      <div className="stack">
        <AsOfBand
          asOf={search.peildatum}
          words={t('practiceRecord.asOf.list')}
          onAsOf={(peildatum) => change({ peildatum })}
        />
        <div className="box practice-list">
          <PracticeFilters search={search} onChange={change} />
          <ErrorNote error={list.error} />
          {list.data && (
            <>
              <DataTable
                caption={t('practices.title')}
                columns={columns}
                rows={list.data.rows}
                rowId={(row) => row.id}
                sort={{ id: input.sort, descending: input.descending }}
                onSort={({ id, descending }) =>
                  change({
                    op: PRACTICE_SORTS.find((sort) => sort === id),
                    aflopend: descending || undefined,
                  })
                }
                empty={t('practices.empty')}
              />
              <Pager
                page={input.page}
                pageSize={input.pageSize}
                total={list.data.total}
                onPage={(pagina) => change({ pagina })}
              />
            </>
          )}
        </div>
      </div>
    </>
  );
}
