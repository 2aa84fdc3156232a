import { Checkbox } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { chainCaseColumns } from './chain-case-columns.tsx';
import { chainCasesInputOf } from './chain-case-search.ts';
import './cases.css';
import './chain-case.css';

const route = getRouteApi('/_app/casussen/keten/');

/** D-5 · the failing chains, each with how far it is over the locations the reader sees. */
export function ChainCaseListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const input = chainCasesInputOf(search);
  const { data } = useSuspenseQuery(trpc.cases.chains.queryOptions(input));
  return (
    <>
      <nav className="meta" aria-label={t('cases.record.crumb')}>
        <Link to="/casussen">{t('cases.title')}</Link> / {t('escalation.chain.title')}
      </nav>
      <PageTitle
        title={t('escalation.chain.title')}
        aside={t('escalation.chain.total', { count: data.total })}
      >
        <Checkbox
          label={t('escalation.chain.includeClosed')}
          checked={search.afgesloten ?? false}
          onChange={(event) =>
            void navigate({
              search: { afgesloten: event.currentTarget.checked || undefined },
              replace: true,
            })
          }
        />
      </PageTitle>
      <div className="box">
        <DataTable
          caption={t('escalation.chain.listCaption')}
          columns={chainCaseColumns(t, format)}
          rows={data.rows}
          rowId={(row) => row.id}
          empty={t(me.may('cases.openChain') ? 'escalation.chain.empty' : 'escalation.chain.emptyReader')}
        />
        <Pager
          page={input.page}
          pageSize={input.pageSize}
          total={data.total}
          onPage={(page) =>
            void navigate({ search: (now) => ({ ...now, pagina: page === 1 ? undefined : page }) })
          }
        />
        <p className="meta box-body">{t('escalation.chain.source')}</p>
      </div>
    </>
  );
}
