import { Skeleton } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { AsOfField } from '../../components/as-of-field.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { ScoreBox } from '../outlook/score-box.tsx';
import { LateBox } from '../cases/terms-late-box.tsx';
import { AsOfBand } from './as-of-band.tsx';
import { ExchangeBox } from './exchange-box.tsx';
import { PreferentText } from './preferent-text.tsx';
import { RegionCases } from './region-cases.tsx';
import { RegionFigures } from './region-figures.tsx';
import { RegionMunicipalities } from './region-municipalities.tsx';
import { RegionPhases } from './region-phases.tsx';
import { RegionPractices } from './region-practices.tsx';
import { regionInputOf } from './region-search.ts';
import { RegionTrends } from './region-trends.tsx';
import { TimelineBox } from './timeline-box.tsx';
import './regions.css';
import './region-page.css';

const RegionIndicators = lazy(() => import('../indicators/region-indicators.tsx'));
const RegionWorkforceBox = lazy(async () => ({
  default: (await import('../indicators/workforce-box.tsx')).RegionWorkforceBox,
}));
const HistoryBox = lazy(() => import('../audit/history-box.tsx'));
const RegionPlanBox = lazy(() => import('./region-plan-box.tsx'));
const RegionArrangementBox = lazy(() => import('./region-arrangement-box.tsx'));
const RegionHousingBox = lazy(() => import('./region-housing-box.tsx'));
const SimilarBox = lazy(() => import('./similar-box.tsx'));
const route = getRouteApi('/_app/regios/$code');

/** One region in full; the lists are there for whoever may see practices and cases of it. */
export function RegionPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(trpc.regions.get.queryOptions(regionInputOf(code, search)));
  const toDay = (peildatum: string | undefined): void => {
    void navigate({ search: peildatum ? { peildatum } : {}, resetScroll: false });
  };
  const isOwn = data.row.basis === 'live';
  return (
    <div className="stack">
      <PageTitle title={data.row.name} aside={`${t(`terms.regionType.${data.regionType}`)} · ${code}`}>
        <PreferentText data={data} />
        <AsOfField asOf={search.peildatum} onAsOf={toDay} />
      </PageTitle>
      {data.asOf && (
        <AsOfBand
          asOf={data.asOf}
          onToday={() => toDay(undefined)}
          except={isOwn && me.may('cases.list') ? t('regions.asOf.lists') : undefined}
        />
      )}
      <ScoreBox score={data.score} />
      <RegionFigures data={data} />
      <div className="region-grid">
        <div className="stack">
          {isOwn && !data.asOf && me.may('cases.lateOfRegion') && <LateBox regionCode={code} />}
          {isOwn && me.may('cases.list') && <RegionCases code={code} />}
          {isOwn && me.may('practices.list') && <RegionPractices code={code} />}
          <RegionTrends data={data} />
          <Suspense>
            <RegionIndicators code={code} asOf={search.peildatum} />
            <RegionWorkforceBox code={code} asOf={search.peildatum} />
          </Suspense>
          <TimelineBox key={code} code={code} asOf={search.peildatum} />
          <Suspense>
            <SimilarBox code={code} name={data.row.name} asOf={search.peildatum} />
            <HistoryBox key={code} subjectKind="region" subjectId={code} />
          </Suspense>
        </div>
        <div className="stack">
          <RegionPhases row={data.row} />
          {!data.asOf && me.may('plans.ofRegion') && (
            <Suspense fallback={<Skeleton height={140} />}>
              <RegionPlanBox code={code} />
            </Suspense>
          )}
          {!data.asOf && me.may('arrangements.ofRegion') && (
            <Suspense fallback={<Skeleton height={140} />}>
              <RegionArrangementBox code={code} />
            </Suspense>
          )}
          {!data.asOf && me.may('housing.ofRegion') && (
            <Suspense fallback={<Skeleton height={140} />}>
              <RegionHousingBox code={code} />
            </Suspense>
          )}
          <ExchangeBox code={code} asOf={search.peildatum} />
          <RegionMunicipalities data={data} />
        </div>
      </div>
    </div>
  );
}
