import { NativeSelect } from '@mantine/core';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { ChosenRegion } from './chosen-region.tsx';
import { classLimits } from './class-limits.ts';
import { MAP_FIGURES, type MapFigure, mapFigureOf } from './map-figures.ts';
import { MapLegend } from './map-legend.tsx';
import { mapTitleOf } from './map-title.ts';
import type { OverviewState } from './overview-search.ts';
import { TileMap } from './tile-map.tsx';
import { tilesOf } from './tiles.ts';
import { useMapWords } from './use-map-words.ts';

type Props = {
  readonly data: OverviewView;
  readonly state: OverviewState;
  readonly onFigure: (figure: MapFigure) => void;
  readonly onChoose: (code: string) => void;
};

/** The map with what it shows, its legend, and the region that is chosen. */
export function MapPanel({ data, state, onFigure, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const words = useMapWords(state.figuur);
  const tiles = tilesOf(data.regionType);
  const chosen = data.rows.find((row) => row.code === state.regio);
  const rows = state.mijn ? data.rows.filter((row) => row.basis === 'live') : data.rows;
  const figures = rows.map((row) => mapFigureOf(row, state.figuur));
  const limits = classLimits(figures.map((figure) => figure.value));
  const option = t(`regions.map.option.${state.figuur}`);
  const title = mapTitleOf(rows, state.figuur);
  const basis = (): string => {
    if (rows.every((row) => row.basis === 'live')) return t('regions.map.basisLive');
    if (!data.publishedQuarter) return t('regions.map.basisNone');
    const isMixed = rows.some((row) => row.basis === 'live');
    return t(isMixed ? 'regions.map.basis' : 'regions.map.basisPublished', {
      quarter: format.quarter(data.publishedQuarter),
    });
  };
  const choice = chosen ? (
    <ChosenRegion row={chosen} />
  ) : (
    <p className="meta chosen-region">
      {tiles.length > 0 ? t('regions.map.choose') : t('regions.map.chooseInTable')}
    </p>
  );
  return (
    <div className="box map-panel">
      <p className="visually-hidden" role="status">
        {chosen
          ? t('regions.map.chosen', { name: chosen.name, figure: option, value: words(chosen) })
          : t('regions.map.noneChosen')}
      </p>
      {tiles.length === 0 && (
        <div className="map-rest">
          <p className="second">{t('regions.map.noTiles')}</p>
          {choice}
        </div>
      )}
      {tiles.length > 0 && (
        <>
          <div className="map-head">
            <FigureSelect figure={state.figuur} onFigure={onFigure} />
            <h2>{title ? t(`regions.map.${title.key}`, title.names) : option}</h2>
            <p className="meta">{basis()}</p>
          </div>
          <TileMap
            tiles={tiles}
            rows={data.rows}
            figure={state.figuur}
            limits={limits}
            chosen={state.regio}
            onlyOwn={state.mijn}
            onChoose={onChoose}
            onOpen={(code) => void navigate({ to: '/regios/$code', params: { code } })}
          />
          <div className="map-rest">
            <MapLegend limits={limits} figures={figures} />
            <p className="meta">{t('regions.map.layout')}</p>
            {choice}
          </div>
        </>
      )}
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
