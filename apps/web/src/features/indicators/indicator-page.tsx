import { NativeSelect } from '@mantine/core';
import { linesOf } from '@regiovast/domain/indicators/series';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { oneOf } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { AreaFigures } from './area-figures.tsx';
import { IndicatorChart } from './indicator-chart.tsx';
import { DIVISIONS, indicatorInputOf, readIndicatorSearch } from './indicator-search.ts';
import { RegionsBox } from './regions-box.tsx';
import { SourcesBox } from './sources-box.tsx';
import { statedUnder } from './stated.ts';
import { useIndicatorWords } from './use-indicator-words.ts';
import { VersionsBox } from './versions-box.tsx';
import './indicator-texts.ts';
import './indicators.css';

const route = getRouteApi('/_app/cijfers/$code');

/** · one indicator in full: what it means, how it went, and what is known of every area. */
export function IndicatorPage() {
  const { t } = useTranslation();
  const { labelOf, unitOf } = useIndicatorWords();
  const { code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(trpc.indicators.get.queryOptions(indicatorInputOf(code, search)));
  const [definition] = data.versions;
  if (!definition) return null;
  const lines = linesOf(statedUnder(data.versions, data.national));
  return (
    <div className="stack">
      <PageTitle title={labelOf(definition)} aside={`${unitOf(definition)} · ${code}`}>
        <NativeSelect
          size="xs"
          aria-label={t('frame.regionType')}
          value={data.regionType}
          data={DIVISIONS.map((type) => ({ value: type, label: t(`terms.regionType.${type}`) }))}
          onChange={(event) => {
            const indeling = oneOf(DIVISIONS, event.currentTarget.value);
            void navigate({ search: readIndicatorSearch({ indeling }), resetScroll: false });
          }}
        />
      </PageTitle>
      <div className="indicator-grid">
        <div className="stack">
          <section className="box" aria-labelledby="indicator-national">
            <div className="box-head">
              <h2 id="indicator-national">{t('indicators.nationalSeries')}</h2>
            </div>
            {lines.length === 0 && <p className="empty">{t('indicators.noNational')}</p>}
            {lines.map((series) => (
              <IndicatorChart
                key={series.definition.version}
                series={series}
                hasVersions={lines.length > 1}
              />
            ))}
          </section>
          <RegionsBox view={data} definition={definition} />
          <AreaFigures
            id="indicator-municipalities"
            title={t('indicators.municipalities')}
            figures={data.municipalities}
            versions={data.versions}
          />
          <AreaFigures
            id="indicator-others"
            title={t('indicators.others')}
            explain={t('indicators.othersWhy')}
            figures={data.others}
            versions={data.versions}
          />
        </div>
        <div className="stack">
          <VersionsBox versions={data.versions} />
          <SourcesBox view={data} />
        </div>
      </div>
    </div>
  );
}
