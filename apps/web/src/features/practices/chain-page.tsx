import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { AsOfField } from '../../components/as-of-field.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ChainCaseButton } from '../cases/chain-case-button.tsx';
import { AsOfBand } from './as-of-band.tsx';
import { chainPracticeColumns } from './chain-practice-columns.tsx';
import { ChainTotals } from './chain-totals.tsx';
import './practice-texts.ts';
import './practices.css';

const route = getRouteApi('/_app/ketens/$key');

/** P-4 · all practices of one owner that the reader may see, over the regions, with what they add up to. */
export function ChainPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const seesCases = useMe().may('cases.list');
  const { key } = route.useParams();
  const { peildatum } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: chain } = useSuspenseQuery(trpc.practices.chain.queryOptions({ key, asOf: peildatum }));
  const onAsOf = (asOf: string | undefined): void => {
    void navigate({ search: { peildatum: asOf }, replace: true });
  };
  return (
    <>
      <nav className="meta" aria-label={t('practiceRecord.crumb')}>
        <Link to="/praktijken">{t('practices.title')}</Link> /{' '}
        <Link to="/ketens" search={{ peildatum }}>
          {t('practiceRecord.chains.title')}
        </Link>
      </nav>
      <PageTitle title={chain.name} aside={t('practiceRecord.chain.aside')}>
        <AsOfField asOf={peildatum} onAsOf={onAsOf} />
        {peildatum === undefined && <ChainCaseButton chain={chain} />}
      </PageTitle>
      <div className="stack">
        <AsOfBand asOf={peildatum} words={t('practiceRecord.asOf.list')} onAsOf={onAsOf} />
        {chain.otherNames.length > 0 && (
          <p className="meta">
            {t('practiceRecord.chain.alsoSpelt', { names: chain.otherNames.join(', ') })}
          </p>
        )}
        <ChainTotals chain={chain} />
        <section className="box" aria-labelledby="chain-practices">
          <div className="box-head">
            <h2 id="chain-practices">{t('practiceRecord.chain.list')}</h2>
            <span className="meta">{t('practiceRecord.chain.onlyOwnArea')}</span>
          </div>
          <DataTable
            caption={t('practiceRecord.chain.list')}
            columns={chainPracticeColumns(t, format, peildatum).filter(
              ({ id }) => id !== 'case' || seesCases,
            )}
            rows={chain.practices}
            rowId={(row) => row.id}
          />
        </section>
      </div>
    </>
  );
}
