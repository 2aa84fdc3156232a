import type { ChainRow } from '@regiovast/domain/practices/chain.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsOfField } from '../../components/as-of-field.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useMe } from '../../app/me.ts';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AsOfBand } from './as-of-band.tsx';
import { chainColumns } from './chain-columns.tsx';
import { CHAIN_SORTS, sortChains } from './chain-search.ts';
import './practice-texts.ts';
import './practices.css';

const route = getRouteApi('/_app/ketens/');

/** P-4 · owners with more than one practice in the reader's area, as of a day. */
export function ChainsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(trpc.practices.chains.queryOptions({ asOf: search.peildatum }));
  const onAsOf = (peildatum: string | undefined): void => {
    void navigate({ search: (now) => ({ ...now, peildatum }), replace: true });
  };
  const sort = { id: search.op ?? 'name', descending: search.aflopend ?? false } as const;
  const rows: ChainRow[] = sortChains(data, sort.id, sort.descending);
  return (
    <>
      <nav className="meta" aria-label={t('practiceRecord.crumb')}>
        <Link to="/praktijken">{t('practices.title')}</Link> / {t('practiceRecord.chains.title')}
      </nav>
      <PageTitle
        title={t('practiceRecord.chains.title')}
        aside={t('practiceRecord.chains.count', { count: data.length })}
      >
        <AsOfField asOf={search.peildatum} onAsOf={onAsOf} />
        {me.may('cases.chains') && <Link to="/casussen/keten">{t('escalation.chain.more')}</Link>}
      </PageTitle>
      <div className="stack">
        <AsOfBand asOf={search.peildatum} words={t('practiceRecord.asOf.list')} onAsOf={onAsOf} />
        <div className="box">
          <p className="box-head meta">{t('practiceRecord.chains.explain')}</p>
          <DataTable
            caption={t('practiceRecord.chains.title')}
            columns={chainColumns(t, format, search.peildatum)}
            rows={rows}
            rowId={(row) => row.key}
            sort={sort}
            onSort={({ id, descending }) =>
              void navigate({
                search: (now) => ({
                  ...now,
                  op: CHAIN_SORTS.find((one) => one === id),
                  aflopend: descending || undefined,
                }),
                replace: true,
              })
            }
            empty={t('practiceRecord.chains.empty')}
          />
          <p className="meta box-body">
            {t('practiceRecord.chains.source', { date: format.date(search.peildatum ?? me.today) })}
          </p>
        </div>
      </div>
    </>
  );
}
