import { NATIONAL_GRID } from '@regiovast/domain/regions/national-grid';
import proj4 from 'proj4';

/** A position on earth, in degrees of WGS84. */
export type Position = { readonly longitude: number; readonly latitude: number };
/** The same in metres of the national grid: right and up, distances true to a ten-thousandth. */
export type Spot = { readonly east: number; readonly north: number };

const grid = proj4('WGS84', NATIONAL_GRID);

/** Where a position lies on the national grid, so that it can be drawn over official boundaries. */
export function spotOf({ longitude, latitude }: Position): Spot {
  const [east = 0, north = 0] = grid.forward([longitude, latitude]);
  return { east, north };
}
