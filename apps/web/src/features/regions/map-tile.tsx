import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { type MapFigure, mapFigureOf, mapNumber } from './map-figures.ts';
import { mapLookOf } from './map-look.ts';
import type { Tile } from './tiles.ts';
import { useMapWords } from './use-map-words.ts';

type Props = {
  readonly tile: Tile;
  readonly row: OverviewRow;
  readonly figure: MapFigure;
  readonly limits: readonly number[];
  readonly isOutside: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
};

/** One region on the map: colour, value, and the same in words. */
export function MapTile({ tile, row, figure, limits, isOutside, ...props }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const valueWords = useMapWords(figure);
  const { value, suppressed } = mapFigureOf(row, figure);
  // The visible letters and number come first, so that whoever speaks to the screen can name what it shows.
  const words = { short: tile.short, name: row.name, value: valueWords(row) };
  const label = isOutside
    ? t('regions.map.outside', words)
    : value === null
      ? t('regions.map.tileWithout', words)
      : t('regions.map.tile', words);
  return (
    <button
      type="button"
      className={`tile ${mapLookOf(row, figure, limits, isOutside)}`}
      data-code={tile.code}
      style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}
      aria-label={label}
      aria-pressed={props.isChosen}
      title={label}
      tabIndex={props.isTabStop ? 0 : -1}
      onClick={props.onChoose}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onKeyDown={props.onKeyDown}
    >
      <span className="tile-name">{tile.short}</span>{' '}
      {!isOutside && (
        <span className="tile-value">
          {suppressed && <Icon name="lock" size={14} />}
          {value === null && !suppressed && <span aria-hidden="true">?</span>}
          {value !== null && mapNumber(format, figure, value)}
        </span>
      )}
    </button>
  );
}
