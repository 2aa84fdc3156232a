import { Skeleton } from '@mantine/core';
import type { RegionIndicator, RegionIndicatorsView } from '@regiovast/domain/indicators/indicator.views';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { trpc } from '../../lib/trpc.ts';
import { BenchmarkBand } from './benchmark-band.tsx';
import { CoverageText } from './coverage-text.tsx';
import { IndicatorLink } from './indicator-link.tsx';
import { stated } from './stated.ts';
import { StatedOrigin } from './stated-origin.tsx';
import { StatedValue } from './stated-value.tsx';
import { TrendCell } from './trend-cell.tsx';
import './indicator-texts.ts';
import './indicators.css';

type Place = RegionIndicatorsView['places'][number];
type Props = { readonly code: string; readonly asOf: string | undefined };

/** · every published indicator of a region, each beside the other regions of its type. */
export default function RegionIndicators({ code, asOf }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(trpc.indicators.ofRegion.queryOptions({ code, asOf }));
  if (!data) return <Skeleton height={240} />;
  const columns: Column<RegionIndicator>[] = [
    {
      id: 'indicator',
      header: t('indicators.indicator'),
      isRowHeader: true,
      cell: ({ definition, figure }) => (
        <span className="indicator-name">
          <IndicatorLink definition={definition} />
          <CoverageText figure={figure} />
          <StatedOrigin figure={stated(definition, figure)} />
        </span>
      ),
    },
    {
      id: 'value',
      header: t('indicators.value'),
      isNumeric: true,
      cell: ({ definition, figure }) => <StatedValue figure={stated(definition, figure)} withUnit />,
    },
    {
      id: 'national',
      header: t('indicators.national'),
      isNumeric: true,
      cell: ({ definition, national }) => <StatedValue figure={stated(definition, national)} withUnit />,
    },
    {
      id: 'compared',
      header: t('indicators.region.compared'),
      cell: (indicator) => <BenchmarkBand indicator={indicator} />,
    },
    {
      id: 'trend',
      header: t('indicators.region.trend'),
      cell: (indicator) => <TrendCell indicator={indicator} />,
    },
  ];
  return (
    <section className="box" aria-labelledby="region-indicators">
      <div className="box-head">
        <h2 id="region-indicators">{t('indicators.region.title')}</h2>
        <span className="meta">{t('indicators.region.explain')}</span>
      </div>
      <DataTable
        caption={t('indicators.region.title')}
        columns={columns}
        rows={data.indicators}
        rowId={({ definition }) => definition.code}
        empty={t('indicators.region.empty')}
      />
      {data.places.length > 0 && <Places places={data.places} />}
    </section>
  );
}

function Places({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  const columns: Column<Place>[] = [
    {
      id: 'area',
      header: t('indicators.area'),
      isRowHeader: true,
      cell: ({ figure }) => figure.areaName ?? figure.areaCode,
    },
    {
      id: 'indicator',
      header: t('indicators.indicator'),
      cell: ({ definition, figure }) => (
        <span className="indicator-name">
          <IndicatorLink definition={definition} />
          <StatedOrigin figure={stated(definition, figure)} />
        </span>
      ),
    },
    {
      id: 'value',
      header: t('indicators.value'),
      isNumeric: true,
      cell: ({ definition, figure }) => <StatedValue figure={stated(definition, figure)} withUnit />,
    },
  ];
  return (
    <>
      <h3 className="indicator-places">{t('indicators.region.places')}</h3>
      <DataTable
        caption={t('indicators.region.places')}
        columns={columns}
        rows={places}
        rowId={({ definition, figure }) => `${definition.code}/${figure.areaCode}`}
      />
    </>
  );
}
