import proj4 from 'proj4';

/** The coordinate systems a file may be in. */
export type CoordinateSystem = 'WGS84' | 'RD';
export type Point = readonly [x: number, y: number];

/**
 * The Dutch national grid (EPSG:28992), in metres: the plane in which boundaries are simplified, kept and drawn.
 * Definition of the EPSG registry; its transformation is right to within a metre.
 */
const RD =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';
const toRd = proj4('WGS84', RD);

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
