import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfField } from '../../components/as-of-field.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { WhenNear } from '../../components/when-near.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { SavedViews } from '../work/saved-views.tsx';
import { AsOfBand } from './as-of-band.tsx';
import { DivisionSelect } from './division-select.tsx';
import { MapPanel } from './map-panel.tsx';
import { MoversBox } from './movers-box.tsx';
import { NationalStrip } from './national-strip.tsx';
import { overviewInputOf, type OverviewState, searchOf, stateOf } from './overview-search.ts';
import { RegionTable } from './region-table.tsx';
import './regions.css';

const WorkforceBox = lazy(() => import('../indicators/workforce-box.tsx'));
const route = getRouteApi('/_app/');
const WORKFORCE_HEIGHT = 240;

/** The country at a glance: five figures, the worst movers, a map and a table with one choice between them. */
export function OverviewPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = route.useNavigate();
  const state = stateOf(route.useSearch());
  const { data } = useSuspenseQuery(trpc.regions.overview.queryOptions(overviewInputOf(state)));
  const go = (part: Partial<OverviewState>, replace: boolean): void => {
    void navigate({ search: searchOf({ ...state, ...part }), replace, resetScroll: false });
  };
  // What one does a keystroke or a click at a time is one step back; another division or day is its own.
  const change = (part: Partial<OverviewState>): void => go(part, true);
  const choose = (code: string): void => change({ regio: code === state.regio ? undefined : code });
  const toDay = (peildatum: string | undefined): void => go({ peildatum }, false);
  const lastQuarter = data.national[0]?.trend.at(-1)?.quarter;
  return (
    <div className="stack">
      <PageTitle
        title={t('regions.title')}
        aside={
          <>
            {t(`regions.count.${data.regionType}`, { number: format.integer(data.rows.length) })}
            {' · '}
            {lastQuarter
              ? t('regions.lastClosed', { quarter: format.quarter(lastQuarter) })
              : t('regions.noneClosed')}
          </>
        }
      >
        <DivisionSelect
          division={state.indeling}
          onDivision={(indeling) => go({ indeling, regio: undefined }, false)}
        />
        <AsOfField asOf={state.peildatum} onAsOf={toDay} />
        <SavedViews page="regions" />
      </PageTitle>
      {data.asOf && <AsOfBand asOf={data.asOf} onToday={() => toDay(undefined)} />}
      <NationalStrip figures={data.national} />
      <MoversBox state={state} />
      <div className="overview">
        <MapPanel data={data} state={state} onFigure={(figuur) => change({ figuur })} onChoose={choose} />
        <RegionTable data={data} state={state} onState={change} onChoose={choose} />
      </div>
      <WhenNear height={WORKFORCE_HEIGHT}>
        <Suspense>
          <WorkforceBox asOf={state.peildatum} />
        </Suspense>
      </WhenNear>
    </div>
  );
}
