import { NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { oneOf } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { MapPanel } from './map-panel.tsx';
import { NationalStrip } from './national-strip.tsx';
import { DIVISIONS, type OverviewState, searchOf, stateOf } from './overview-search.ts';
import { RegionTable } from './region-table.tsx';
import './regions.css';

const route = getRouteApi('/_app/');

/** The country at a glance: five figures, a map and a table with one choice between them. */
export function OverviewPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = route.useNavigate();
  const state = stateOf(route.useSearch());
  const { data } = useSuspenseQuery(trpc.regions.overview.queryOptions({ regionType: state.indeling }));
  const change = (part: Partial<OverviewState>): void => {
    void navigate({ search: searchOf({ ...state, ...part }), replace: true, resetScroll: false });
  };
  const choose = (code: string): void => change({ regio: code === state.regio ? undefined : code });
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
        <NativeSelect
          size="xs"
          aria-label={t('frame.regionType')}
          value={state.indeling}
          data={DIVISIONS.map((type) => ({ value: type, label: t(`terms.regionType.${type}`) }))}
          onChange={(event) => {
            const indeling = oneOf(DIVISIONS, event.currentTarget.value);
            if (indeling) change({ indeling, regio: undefined });
          }}
        />
      </PageTitle>
      <NationalStrip figures={data.national} />
      <div className="overview">
        <MapPanel data={data} state={state} onFigure={(figuur) => change({ figuur })} onChoose={choose} />
        <RegionTable data={data} state={state} onState={change} onChoose={choose} />
      </div>
    </div>
  );
}
