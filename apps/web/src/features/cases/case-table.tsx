import { CASE_SORTS } from '@regiovast/domain/cases/case-columns';
import { caseAddress, readCaseState } from '@regiovast/domain/cases/case-address';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { trpc } from '../../lib/trpc.ts';
import { CaseDownloads } from './case-downloads.tsx';
import { useCaseColumns } from './case-columns.tsx';
import { EmptyCases } from './empty-cases.tsx';
import { type CaseSearch, listInputOf } from './case-search.ts';

type Props = { readonly search: CaseSearch; readonly onSearch: (search: CaseSearch) => void };

/** The cases as a table: narrowed, sorted and paged by the database. */
export function CaseTable({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const state = readCaseState(search);
  const input = listInputOf(search);
  const { data, error } = useQuery({
    ...trpc.cases.list.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const columns = useCaseColumns(state.kolommen);
  return (
    <div className="box">
      <div className="box-head">
        <span className="second" role="status">
          {data && t('cases.total', { count: data.total })}
        </span>
        <CaseDownloads search={search} onSearch={onSearch} />
      </div>
      <ErrorNote error={error} />
      {data && (
        <DataTable
          caption={t('cases.caption')}
          columns={columns}
          rows={data.rows}
          rowId={(row) => row.id}
          sort={{ id: input.sort, descending: input.descending }}
          onSort={({ id, descending }) => {
            const sort = CASE_SORTS.find((known) => known === id) ?? 'openedOn';
            onSearch(caseAddress({ ...state, sort, descending, pagina: 1 }));
          }}
          onOpen={(row) => void navigate({ to: '/casussen/$id', params: { id: row.id } })}
          empty={<EmptyCases search={search} onSearch={onSearch} />}
        />
      )}
      {data && data.total > 0 && (
        <Pager
          page={input.page}
          pageSize={input.pageSize}
          total={data.total}
          onPage={(pagina) => onSearch(caseAddress({ ...state, pagina }))}
        />
      )}
    </div>
  );
}
