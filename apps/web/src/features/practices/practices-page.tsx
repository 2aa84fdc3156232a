import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { practiceColumns } from './practice-columns.tsx';
import {
  OWNERSHIP_FORMS,
  PATIENT_STOPS,
  PRACTICE_SORTS,
  listInputOf,
  type PracticeSearch,
} from './practice-search.ts';

const route = getRouteApi('/_app/praktijken/');
const TYPING_PAUSE_MS = 150;

/** The register of practices: paged, sorted and filtered by the database, its state in the address. */
export function PracticesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const input = listInputOf(search);
  const list = useQuery({ ...trpc.practices.list.queryOptions(input), placeholderData: keepPreviousData });
  const columns = useMemo(() => practiceColumns(t, format), [t, format]);
  const [text, setText] = useState(search.zoek ?? '');
  const change = (part: Partial<PracticeSearch>): void => {
    void navigate({ search: (now) => ({ ...now, pagina: undefined, ...part }), replace: true });
  };
  const searchSoon = useDebouncedCallback(
    (zoek: string) => change({ zoek: zoek || undefined }),
    TYPING_PAUSE_MS,
  );
  const total = list.data?.total;
  return (
    <>
      <PageTitle
        title={t('practices.title')}
        aside={
          total === undefined ? '' : t('practices.count', { count: total, shown: format.integer(total) })
        }
      />
      <div className="box">
        <search className="box-head">
          <TextInput
            size="xs"
            type="search"
            aria-label={t('practices.search')}
            placeholder={t('practices.search')}
            leftSection={<Icon name="search" />}
            className="search-field"
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              searchSoon(event.currentTarget.value);
            }}
          />
          <Select
            size="xs"
            clearable
            clearButtonProps={{ 'aria-label': t('practices.clear') }}
            aria-label={t('practices.stop')}
            placeholder={t('practices.stop')}
            data={PATIENT_STOPS.map((value) => ({ value, label: t(`terms.patientStop.${value}`) }))}
            value={search.stop ?? null}
            onChange={(value) => change({ stop: PATIENT_STOPS.find((stop) => stop === value) })}
          />
          <Select
            size="xs"
            clearable
            clearButtonProps={{ 'aria-label': t('practices.clear') }}
            aria-label={t('practices.form')}
            placeholder={t('practices.form')}
            data={OWNERSHIP_FORMS.map((value) => ({ value, label: t(`terms.ownershipForm.${value}`) }))}
            value={search.vorm ?? null}
            onChange={(value) => change({ vorm: OWNERSHIP_FORMS.find((form) => form === value) })}
          />
          {search.regio && (
            <Button size="xs" variant="default" onClick={() => change({ regio: undefined })}>
              {t('practices.region', { code: search.regio })} ×
            </Button>
          )}
        </search>
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
                change({ op: PRACTICE_SORTS.find((sort) => sort === id), aflopend: descending || undefined })
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
    </>
  );
}
