import type { RegionType } from '@regiovast/domain/regions/region-types';
import type { Direction } from '../../components/map/map-keys.ts';
import layout from './tile-layout.json';

/** Where a region stands on the tile map; a layout of this product, not a boundary. */
export type Tile = {
  readonly code: string;
  readonly short: string;
  readonly column: number;
  readonly row: number;
};

const TILES_OF: Readonly<Partial<Record<RegionType, readonly Tile[]>>> = { careOffice: layout };

/** The tiles of a division, or none: then the table alone tells everything. */
export const tilesOf = (type: RegionType): readonly Tile[] => TILES_OF[type] ?? [];

const SHORT_BY_CODE: ReadonlyMap<string, string> = new Map(layout.map((tile) => [tile.code, tile.short]));

/** Three letters where the map has them, else the code itself. */
export const shortOf = (code: string): string => SHORT_BY_CODE.get(code) ?? code;

const STEPS: Readonly<Record<Direction, readonly [column: number, row: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
/** A tile straight ahead wins from one that is nearer but lies to the side. */
const ASIDE_WEIGHT = 2;

/** The nearest tile in a direction, skipping holes; null at the edge of the map. */
export function nextTile(tiles: readonly Tile[], from: Tile, direction: Direction): Tile | null {
  const [columnStep, rowStep] = STEPS[direction];
  let nearest: { tile: Tile; distance: number } | null = null;
  for (const tile of tiles) {
    const columns = tile.column - from.column;
    const rows = tile.row - from.row;
    const ahead = columns * columnStep + rows * rowStep;
    if (ahead <= 0) continue;
    const aside = Math.abs(columns * rowStep) + Math.abs(rows * columnStep);
    const distance = ahead + aside * ASIDE_WEIGHT;
    if (!nearest || distance < nearest.distance) nearest = { tile, distance };
  }
  return nearest?.tile ?? null;
}
