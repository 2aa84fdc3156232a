import { needByMunicipality } from '@regiovast/domain/housing/need-map';
import type { NeedMapView } from '@regiovast/domain/housing/need-map.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StackedFigure } from '../../components/chart/stacked-figure.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { NeedMapDownloads } from './need-map-downloads.tsx';
import { NeedMapFilters } from './need-map-filters.tsx';
import { type NeedMapSearch, needMapInputOf } from './need-map-search.ts';
import { NeedMapTable } from './need-map-table.tsx';
import './housing-words.ts';
import './shortfall.css';

const route = getRouteApi('/_app/huisvesting/behoefte');
/** Municipalities from which on a picture says more than the table. */
const LEAST_BARS = 2;

/** H-7 · what is wanted per municipality and year, for the RHO that hands it to municipalities. */
export function NeedMapPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { data: view } = useSuspenseQuery(trpc.housing.needMap.queryOptions(needMapInputOf(search)));
  const go = (next: NeedMapSearch): void => {
    void navigate({ to: '/huisvesting/behoefte', search: next, replace: true });
  };
  const places = new Set(view.rows.map(({ municipality }) => municipality.code)).size;
  const chosen = view.municipalities.find(({ code }) => code === search.gemeente);
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <div className="stack">
      <PageTitle title={t('housingMap.title')}>
        <Link to="/huisvesting">{t('housingMap.toCases')}</Link>
      </PageTitle>
      <p className="second">{t('housingMap.lead')}</p>
      <NeedMapFilters view={view} search={search} onSearch={go} />
      <section className="box" aria-labelledby="need-map">
        <div className="box-head">
          <h2 id="need-map" role="status">
            {t('housingMap.finding', {
              count: view.sum.cases,
              places: t('housingMap.places', { count: places }),
            })}
          </h2>
          {view.rows.length > 0 && <NeedMapDownloads search={search} place={chosen?.name ?? null} />}
        </div>
        <NeedMapChart view={view} />
        <NeedMapTable view={view} isNarrowed={isNarrowed} />
        <p className="box-foot meta">
          {t('housingMap.source', { rho: view.rhoName, date: format.date(view.asOf) })}
        </p>
      </section>
      <HeldBack view={view} />
    </div>
  );
}

/** The wanted floor area per municipality; the table under it has the same numbers, and what is not stated. */
function NeedMapChart({ view }: { view: NeedMapView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = needByMunicipality(view.rows).flatMap(({ municipality, sum }) =>
    sum.wantedFloorAreaM2 === null
      ? []
      : [
          {
            id: municipality.code,
            name: municipality.name,
            values: { area: sum.wantedFloorAreaM2 },
            end: t('housingMap.areaText', { number: format.integer(sum.wantedFloorAreaM2) }),
          },
        ],
  );
  if (rows.length < LEAST_BARS) return null;
  return (
    <div className="box-body">
      <StackedFigure
        label={t('housingMap.chart')}
        parts={[{ id: 'area', name: t('housingMap.area'), look: 0 }]}
        rows={rows}
        valueText={format.integer}
        axisText={format.integer}
      />
    </div>
  );
}

/** What may not be handed over, for the RHO's own eyes: no file has it. */
function HeldBack({ view }: { view: NeedMapView }) {
  const { t } = useTranslation();
  return (
    <section className="box" aria-labelledby="need-map-held-back">
      <div className="box-head">
        <h2 id="need-map-held-back">{t('housingMap.heldBack.title')}</h2>
      </div>
      <div className="box-body stack">
        {view.heldBack.length === 0 ? (
          <p>{t('housingMap.heldBack.none')}</p>
        ) : (
          <>
            <p className="second">{t('housingMap.heldBack.lead')}</p>
            <ul className="shortfall-list">
              {view.heldBack.map(({ municipality, year, cases }) => (
                <li key={`${municipality.code}-${year ?? ''}`}>
                  {t('housingMap.heldBack.line', {
                    municipality: municipality.name,
                    year: year ?? t('housingMap.noYear'),
                    count: cases,
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
