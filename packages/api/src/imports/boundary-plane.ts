import { NATIONAL_GRID } from '@regiovast/domain/regions/national-grid';
import proj4 from 'proj4';

/** The coordinate systems a file may be in. */
export type CoordinateSystem = 'WGS84' | 'RD';
export type Point = readonly [x: number, y: number];

const toRd = proj4('WGS84', NATIONAL_GRID);

/** The European Netherlands with its coastal waters, in both systems. */
const BOUNDS = {
  WGS84: { west: 2.5, east: 7.6, south: 50.5, north: 55.8 },
  RD: { west: -60_000, east: 310_000, south: 290_000, north: 870_000 },
} as const;

/** ETRS89 differs from WGS84 by less than a metre. */
const SYSTEM_OF_CODE: Readonly<Record<string, CoordinateSystem>> = {
  CRS84: 'WGS84',
  '4326': 'WGS84',
  '4258': 'WGS84',
  '28992': 'RD',
  '7415': 'RD',
};

/** The system by its name, as `urn:ogc:def:crs:EPSG::28992` or `EPSG:4326`; null when it is another. */
export function systemNamed(name: string): CoordinateSystem | null {
  const code = name.split(/[:/]/).at(-1) ?? '';
  return SYSTEM_OF_CODE[code] ?? null;
}

/** The system in which a point lies in the Netherlands; null in neither. */
export const systemOf = (point: Point): CoordinateSystem | null =>
  (['WGS84', 'RD'] as const).find((system) => isInside(point, system)) ?? null;

/** Whether a point lies in the Netherlands or its coastal waters. */
export function isInside([x, y]: Point, system: CoordinateSystem): boolean {
  const { west, east, south, north } = BOUNDS[system];
  return x >= west && x <= east && y >= south && y <= north;
}

/** A point in metres of the national grid. */
export const onPlane = ([x, y]: Point, system: CoordinateSystem): Point =>
  system === 'RD' ? [x, y] : (toRd.forward([x, y]) as [number, number]);
