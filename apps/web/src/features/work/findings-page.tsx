import './findings-texts.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { useFindingColumns } from './findings-columns.tsx';
import { FindingsFilters } from './findings-filters.tsx';
import { findingsInputOf, findingSortIn, type FindingsSearch, isNarrowed } from './findings-search.ts';
import { SeverityToggles } from './severity-toggles.tsx';
import './findings.css';

const route = getRouteApi('/_app/controles');

/** P-5 · what the data-quality rules found in the reader's area, and who can mend it. */
export function FindingsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useFindingColumns();
  const input = findingsInputOf(search);
  const { data, error } = useQuery({
    ...trpc.work.findings.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const change = (part: Partial<FindingsSearch>): void => {
    void navigate({ search: (now) => ({ ...now, pagina: undefined, ...part }), replace: true });
  };
  const total = data && t('findings.total', { count: data.total, shown: format.integer(data.total) });
  return (
    <>
      <PageTitle title={t('findings.title')} aside={total ?? ''} />
      <div className="stack">
        {error && <ErrorNote error={error} />}
        {data && (
          <>
            <SeverityToggles search={search} page={data} onChange={change} />
            <div className="box">
              <FindingsFilters
                search={search}
                page={data}
                onChange={change}
                onClear={() => void navigate({ search: {}, replace: true })}
              />
              <DataTable
                caption={t('findings.caption')}
                columns={columns}
                rows={data.rows}
                rowId={(row) => row.id}
                sort={{ id: input.sort, descending: input.descending }}
                onSort={({ id, descending }) =>
                  change({ op: findingSortIn(id), aflopend: descending || undefined })
                }
                empty={isNarrowed(search) ? t('findings.noneFiltered') : t('findings.none')}
              />
              {data.total > 0 && (
                <Pager
                  page={input.page}
                  pageSize={PAGE_SIZE}
                  total={data.total}
                  onPage={(pagina) => change({ pagina })}
                />
              )}
            </div>
            <p className="meta">
              {t('findings.explain')} {t('findings.basis', { date: format.date(me.today) })}
            </p>
          </>
        )}
      </div>
    </>
  );
}
