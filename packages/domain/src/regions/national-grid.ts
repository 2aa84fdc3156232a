/**
 * The Dutch national grid (EPSG:28992), in metres: the plane in which boundaries are simplified, kept and drawn.
 * Definition of the EPSG registry; its transformation is right to within a metre.
 */
export const NATIONAL_GRID =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';

/** The part of the national grid that maps of the whole country show, in metres. */
export const MAP_FRAME = { west: 5_000, north: 624_000, east: 283_000, south: 302_000 } as const;
/** Metres of the grid in one unit of a boundary's path. */
export const METRES_PER_MAP_UNIT = 100;
