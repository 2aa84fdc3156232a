import { NativeSelect } from '@mantine/core';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ChosenRegion } from './chosen-region.tsx';
import { classLimits } from './class-limits.ts';
import { MAP_FIGURES, type MapFigure, mapFigureOf } from './map-figures.ts';
import { MapKindSwitch } from './map-kind.tsx';
import { MapLegend } from './map-legend.tsx';
import { mapTitleOf } from './map-title.ts';
import { type OverviewState, searchOf } from './overview-search.ts';
import { TileMap } from './tile-map.tsx';
import { tilesOf } from './tiles.ts';
import { useBoundaries } from './use-boundaries.ts';
import { useMapBasis } from './use-map-basis.ts';
import { useMapWords } from './use-map-words.ts';

const route = getRouteApi('/_app/');
const TrueMap = lazy(async () => ({ default: (await import('./true-map-late.ts')).TrueMap }));
const MapBoundaries = lazy(async () => ({ default: (await import('./true-map-late.ts')).MapBoundaries }));

type Props = {
  readonly data: OverviewView;
  readonly state: OverviewState;
  readonly onFigure: (figure: MapFigure) => void;
  readonly onChoose: (code: string) => void;
};

/** The map with what it shows, its legend, and the region that is chosen. */
export function MapPanel({ data, state, onFigure, onChoose }: Props) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const words = useMapWords(state.figuur);
  const tiles = tilesOf(data.regionType);
  const boundaries = useBoundaries(data);
  const wantsTiles = state.kaart === 'tegels' && tiles.length > 0;
  const isTrue = !wantsTiles && (boundaries.isWaited || boundaries.view !== null);
  const hasMap = isTrue || tiles.length > 0;
  const chosen = data.rows.find((row) => row.code === state.regio);
  const rows = state.mijn ? data.rows.filter((row) => row.basis === 'live') : data.rows;
  const figures = rows.map((row) => mapFigureOf(row, state.figuur));
  const limits = classLimits(figures.map((figure) => figure.value));
  const option = t(`regions.map.option.${state.figuur}`);
  const title = mapTitleOf(rows, state.figuur);
  const basis = useMapBasis(data, rows);
  const map = {
    rows: data.rows,
    figure: state.figuur,
    limits,
    chosen: state.regio,
    onlyOwn: state.mijn,
    onChoose,
    onOpen: (code: string) => void navigate({ to: '/regios/$code', params: { code } }),
  };
  const waiting = <p className="true-map-wait meta">{t('regions.map.drawing')}</p>;
  return (
    <div className="box map-panel">
      <p className="visually-hidden" role="status">
        {chosen
          ? t('regions.map.chosen', { name: chosen.name, figure: option, value: words(chosen) })
          : t('regions.map.noneChosen')}
      </p>
      {hasMap && (
        <>
          <div className="map-head">
            <FigureSelect figure={state.figuur} onFigure={onFigure} />
            {boundaries.view && tiles.length > 0 && (
              <MapKindSwitch
                kind={isTrue ? 'grenzen' : 'tegels'}
                onKind={(kaart) =>
                  void navigate({ search: searchOf({ ...state, kaart }), replace: true, resetScroll: false })
                }
              />
            )}
            <h2>{title ? t(`regions.map.${title.key}`, title.names) : option}</h2>
            <p className="meta">{basis}</p>
          </div>
          {!isTrue && <TileMap tiles={tiles} {...map} />}
          {isTrue && (
            <Suspense fallback={waiting}>
              {boundaries.view ? <TrueMap boundaries={boundaries.view} {...map} /> : waiting}
            </Suspense>
          )}
        </>
      )}
      <div className="map-rest">
        {!hasMap && <p className="second">{t('regions.map.noTiles')}</p>}
        {hasMap && <MapLegend limits={limits} figures={figures} />}
        {hasMap && !isTrue && <p className="meta">{t('regions.map.layout')}</p>}
        {isTrue && boundaries.view && (
          <Suspense fallback={null}>
            <MapBoundaries boundaries={boundaries.view} {...map} />
          </Suspense>
        )}
        {chosen ? (
          <ChosenRegion row={chosen} />
        ) : (
          <p className="meta chosen-region">
            {t(hasMap ? 'regions.map.choose' : 'regions.map.chooseInTable')}
          </p>
        )}
      </div>
    </div>
  );
}

function FigureSelect({ figure, onFigure }: { figure: MapFigure; onFigure: (figure: MapFigure) => void }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      label={t('regions.map.figure')}
      value={figure}
      data={MAP_FIGURES.map((value) => ({ value, label: t(`regions.map.option.${value}`) }))}
      onChange={(event) => {
        const next = MAP_FIGURES.find((known) => known === event.currentTarget.value);
        if (next) onFigure(next);
      }}
    />
  );
}
