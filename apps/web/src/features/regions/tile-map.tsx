import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapFigure } from './map-figures.ts';
import { ARROWS } from '../../components/map/map-keys.ts';
import { MapTile } from './map-tile.tsx';
import { nextTile, type Tile } from './tiles.ts';

type Props = {
  readonly tiles: readonly Tile[];
  readonly rows: readonly OverviewRow[];
  readonly figure: MapFigure;
  readonly limits: readonly number[];
  readonly chosen: string | undefined;
  readonly onlyOwn: boolean;
  readonly onChoose: (code: string) => void;
  readonly onOpen: (code: string) => void;
};

/** Every region as a tile of the same size; one stop for Tab, arrows inside, Space chooses, Enter opens. */
export function TileMap({ tiles, rows, figure, limits, chosen, onlyOwn, onChoose, onOpen }: Props) {
  const { t } = useTranslation();
  const keys = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const isTile = (code: string | null | undefined): boolean => tiles.some((tile) => tile.code === code);
  const tabStop = focused ?? (isTile(chosen) ? chosen : tiles[0]?.code);

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, tile: Tile): void => {
    const direction = ARROWS[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(tile.code);
    } else if (direction) {
      event.preventDefault();
      const next = nextTile(tiles, tile, direction);
      grid.current?.querySelector<HTMLButtonElement>(`[data-code="${next?.code}"]`)?.focus();
    }
  };
  return (
    <div className="map-body">
      <div
        ref={grid}
        className="tile-map"
        role="group"
        aria-label={t('regions.map.label')}
        aria-describedby={keys}
      >
        {tiles.map((tile) => {
          const row = rows.find(({ code }) => code === tile.code);
          return (
            row && (
              <MapTile
                key={tile.code}
                tile={tile}
                row={row}
                figure={figure}
                limits={limits}
                isOutside={onlyOwn && row.basis !== 'live'}
                isChosen={chosen === tile.code}
                isTabStop={tabStop === tile.code}
                onChoose={() => onChoose(tile.code)}
                onFocus={() => setFocused(tile.code)}
                onBlur={() => setFocused(null)}
                onKeyDown={(event) => onKeyDown(event, tile)}
              />
            )
          );
        })}
      </div>
      <p id={keys} className="meta map-keys">
        {t('regions.map.keys')}
      </p>
    </div>
  );
}
