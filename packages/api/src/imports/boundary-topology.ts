import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { areaOf, type Polygon, type Ring } from './boundary-rings.ts';

/** Boundaries as kept: one object whose geometries have the code of their area as id; metres of the national grid. */
export type BoundaryTopology = Topology<{
  areas: { type: 'GeometryCollection'; geometries: (TopoMultiPolygon<{ sum: string }> & { id: string })[] };
}>;
/** East, north, and behind them the weight that the simplification gave. */
type WeightedPoint = number[];

/** Points that are nearer to each other than this many steps of the country are one: shared borders meet. */
const JOIN_STEPS = 1e5;
/** Steps of the kept boundaries over the country: some thirty metres, less than a tenth of a pixel on screen. */
const KEPT_STEPS = 1e4;
/** Points of all borders together; what 342 municipalities need to be recognised within 60 kB on screen. */
const POINTS_KEPT = 4_000;
/** Square metres below which an islet is left out, unless it is all there is of its area. */
const SMALLEST_ISLET = 10_000;
/** A closed border keeps at least this many points besides its start, so that no island or enclave collapses. */
const ISLAND_POINTS = 4;
/** Characters of a fingerprint; enough to tell the shapes of one country apart. */
const SUM_LENGTH = 16;
/** A border between two points keeps one in between, so that two of them still enclose something. */
const BORDER_POINTS = 1;

/**
 * The shapes of areas as TopoJSON, simplified to what a screen shows. A border between two areas is one line that is
 * simplified once (Visvalingam, by area in square metres), so that neighbours keep touching; islands stay.
 * The same shapes give the same text.
 * @param shapes parts of each area by its code, in metres of the national grid
 */
export function topologyOf(shapes: ReadonlyMap<string, readonly Polygon[]>): BoundaryTopology {
  const codes = [...shapes.keys()].sort();
  const collection: FeatureCollection<MultiPolygon, { sum: string }> = {
    type: 'FeatureCollection',
    features: codes.map((id) => ({
      type: 'Feature',
      id,
      properties: { sum: sumOf(shapes.get(id) ?? []) },
      geometry: {
        type: 'MultiPolygon',
        coordinates: withoutIslets(shapes.get(id) ?? []).map((polygon) =>
          polygon.map((ring) => ring.map(([x, y]) => [x, y])),
        ),
      },
    })),
  };
  const joined = presimplify(buildTopology({ areas: collection }, JOIN_STEPS) as BoundaryTopology);
  keepIslands(joined.arcs);
  return quantize(simplify(joined, weightWithin(joined.arcs)), KEPT_STEPS);
}

/** The fingerprint of each area's shape as its file had it, so that two imports can be compared. */
export const shapeSums = ({ objects }: BoundaryTopology): ReadonlyMap<string, string> =>
  new Map(objects.areas.geometries.map(({ id, properties }) => [id, properties?.sum ?? '']));

/** Of the shape before it is simplified, which depends on all the others; to the metre. */
const sumOf = (polygons: readonly Polygon[]): string =>
  sha256Hex(
    JSON.stringify(
      polygons.map((polygon) => polygon.map((ring) => ring.map((point) => point.map(Math.round)))),
    ),
  ).slice(0, SUM_LENGTH);

function withoutIslets(polygons: readonly Polygon[]): readonly Polygon[] {
  const sizes = polygons.map(([outline = []]) => areaOf(outline as Ring));
  const largest = Math.max(...sizes);
  return polygons.filter((_polygon, index) => {
    const size = sizes[index] ?? 0;
    return size >= SMALLEST_ISLET || size === largest;
  });
}

const weightOf = ([, , weight = 0]: WeightedPoint): number => weight;

/** Gives the heaviest points of every border the weight of its ends, which are never left out. */
function keepIslands(arcs: readonly WeightedPoint[][]): void {
  for (const arc of arcs) {
    const first = arc[0];
    const last = arc.at(-1);
    const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    const heaviest = arc.slice(1, -1).toSorted((left, right) => weightOf(right) - weightOf(left));
    for (const point of heaviest.slice(0, isClosed ? ISLAND_POINTS : BORDER_POINTS)) point[2] = Infinity;
  }
}

/** The weight from which points are kept, so that as many remain as a screen can show. */
function weightWithin(arcs: readonly WeightedPoint[][]): number {
  const weights = arcs.flatMap((arc) => arc.map(weightOf)).toSorted((left, right) => right - left);
  return weights.length <= POINTS_KEPT ? 0 : (weights[POINTS_KEPT - 1] ?? 0);
}
