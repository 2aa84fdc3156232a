import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { ArrangementPlaces } from './arrangement-places.tsx';
import { EffectsTable } from './effects-table.tsx';
import { PortfolioBreakdown } from './portfolio-breakdown.tsx';
import { PortfolioFramework } from './portfolio-framework.tsx';
import { PortfolioProposal } from './portfolio-proposal.tsx';
import { portfolioInputOf, type PortfolioSearch } from './portfolio-search.ts';
import { PortfolioYears } from './portfolio-years.tsx';
import './arrangement-words.ts';
import './budget.css';

const route = getRouteApi('/_app/maatwerk/budget');

/** C-1 · the budget of the insurer: every year against its ceiling, one year divided, and the framework. */
export function PortfolioPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { data: view } = useSuspenseQuery(trpc.arrangements.portfolio.queryOptions(portfolioInputOf(search)));
  const { concept } = search;
  const impact = useQuery({
    ...trpc.arrangements.impact.queryOptions({ arrangementId: concept ?? '' }),
    enabled: concept !== undefined,
    retry: false,
  });
  const go = (change: PortfolioSearch): void => {
    void navigate({ to: '/maatwerk/budget', search: { ...search, ...change }, replace: true });
  };
  const beside = concept === undefined ? null : (impact.data ?? null);
  return (
    <div className="stack">
      <PageTitle title={t('arrangementBudget.portfolio.title')}>
        <ArrangementPlaces />
      </PageTitle>
      <p className="second">{t('arrangementBudget.portfolio.lead', { insurer: view.insurerName })}</p>
      {view.years.length === 0 && (
        <p className="note tone-signal">
          <Icon name="signal" />
          <span>
            {t('arrangementBudget.portfolio.empty')}{' '}
            <Link to="/maatwerk/voorwaarden">{t('arrangementBudget.portfolio.toTerms')}</Link>
          </span>
        </p>
      )}
      <PortfolioProposal view={view} chosen={concept} onChoose={(id) => go({ concept: id })} />
      {concept !== undefined && impact.isError && (
        <p className="note tone-signal" role="status">
          <Icon name="signal" />
          {t('arrangementBudget.portfolio.proposalGone')}
        </p>
      )}
      <PortfolioYears view={view} impact={beside} search={search} />
      <PortfolioBreakdown view={view} by={search.naar ?? 'regio'} onBy={(naar) => go({ naar })} />
      <PortfolioFramework view={view} />
      <Suspense>
        <EffectsTable />
      </Suspense>
    </div>
  );
}
