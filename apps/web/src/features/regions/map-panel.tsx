import { NativeSelect } from '@mantine/core';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
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
    return t('regions.map.basis', { quarter: format.quarter(data.publishedQuarter) });
  };
  return (
    <div className="box map-panel">
      {tiles.length > 0 ? (
        <>
          <NativeSelect
            size="xs"
            label={t('regions.map.figure')}
            value={state.figuur}
            data={MAP_FIGURES.map((figure) => ({ value: figure, label: t(`regions.map.option.${figure}`) }))}
            onChange={(event) => {
              const figure = MAP_FIGURES.find((known) => known === event.currentTarget.value);
              if (figure) onFigure(figure);
            }}
          />
          <h2>{title ? t(`regions.map.${title.key}`, title.names) : option}</h2>
          <p className="meta">{basis()}</p>
          <TileMap
            tiles={tiles}
            rows={data.rows}
            figure={state.figuur}
            limits={limits}
            chosen={state.regio}
            onlyOwn={state.mijn}
            onChoose={onChoose}
          />
          <MapLegend limits={limits} figures={figures} />
          <p className="meta">{t('regions.map.layout')}</p>
        </>
      ) : (
        <p className="second">{t('regions.map.noTiles')}</p>
      )}
      <p className="visually-hidden" role="status">
        {chosen
          ? t('regions.map.chosen', { name: chosen.name, figure: option, value: words(chosen) })
          : t('regions.map.noneChosen')}
      </p>
      {chosen ? (
        <ChosenRegion row={chosen} />
      ) : (
        <p className="meta chosen">
          {tiles.length > 0 ? t('regions.map.choose') : t('regions.map.chooseInTable')}
        </p>
      )}
    </div>
  );
}
