import type { AreaShape } from '@regiovast/domain/regions/boundaries.views';
import { MAP_FRAME, METRES_PER_MAP_UNIT } from '@regiovast/domain/regions/national-grid';
import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { BoundaryTopology } from '../imports/boundary-topology.ts';

export const VIEW_WIDTH = (MAP_FRAME.east - MAP_FRAME.west) / METRES_PER_MAP_UNIT;
export const VIEW_HEIGHT = (MAP_FRAME.north - MAP_FRAME.south) / METRES_PER_MAP_UNIT;
/** Start, two corners: fewer enclose nothing. */
const FEWEST_CORNERS = 3;

type Corner = readonly [x: number, y: number];

/** What boundaries show as one shape: the geometries of the areas in it. */
export function shapeOf(
  topology: BoundaryTopology,
  code: string,
  geometries: readonly MultiPolygon[],
): AreaShape {
  const rings = ringsOf(topology, geometries);
  const [largest] = rings.toSorted((left, right) => Math.abs(areaOf(right)) - Math.abs(areaOf(left)));
  const [x, y] = middleOf(largest ?? []);
  return { code, path: pathOf(rings), x, y };
}

/** Everything in the geometries as one path. */
export const outlineOf = (topology: BoundaryTopology, geometries: readonly MultiPolygon[]): string =>
  geometries.length === 0 ? '' : pathOf(ringsOf(topology, geometries));

/** The rings of geometries joined, borders between them gone, in whole units of the view box. */
function ringsOf(topology: BoundaryTopology, geometries: readonly MultiPolygon[]): Corner[][] {
  // The library changes nothing in its argument; its types only lack the word for that.
  const joined = merge(topology, geometries as MultiPolygon[]);
  const rings = joined.coordinates.flat().map(inUnits);
  const visible = rings.filter((ring) => ring.length >= FEWEST_CORNERS);
  return visible.length > 0 ? visible : rings.slice(0, 1);
}

/** The corners of a ring, without those that fall on the one before and without the closing one. */
function inUnits(ring: readonly Position[]): Corner[] {
  const corners: Corner[] = [];
  for (const [metresEast = 0, metresNorth = 0] of ring) {
    const x = Math.round((metresEast - MAP_FRAME.west) / METRES_PER_MAP_UNIT);
    const y = Math.round((MAP_FRAME.north - metresNorth) / METRES_PER_MAP_UNIT);
    const last = corners.at(-1);
    if (last?.[0] !== x || last[1] !== y) corners.push([x, y]);
  }
  const [first] = corners;
  const last = corners.at(-1);
  if (corners.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) corners.pop();
  return corners;
}

/** Steps from corner to corner are shorter than places, and whole numbers add up without drift. */
const pathOf = (rings: readonly (readonly Corner[])[]): string =>
  rings
    .map((ring) =>
      ring.reduce((path, [x, y], index) => {
        const before = ring[index - 1];
        if (!before) return `M${x},${y}`;
        const step = `${x - before[0]},${y - before[1]}`;
        return index === 1 ? `${path}l${step}` : `${path}${step.startsWith('-') ? '' : ' '}${step}`;
      }, ''),
    )
    .map((path) => `${path}z`)
    .join('');

/** Signed by the way round. */
function areaOf(ring: readonly Corner[]): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return twice / 2;
}

/** The centroid of a ring; the mean of its corners when it encloses nothing. */
function middleOf(ring: readonly Corner[]): Corner {
  const area = areaOf(ring);
  let sumX = 0;
  let sumY = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const weight = area === 0 ? 1 : (x * nextY - nextX * y) / (6 * area);
    sumX += area === 0 ? x / ring.length : (x + nextX) * weight;
    sumY += area === 0 ? y / ring.length : (y + nextY) * weight;
  }
  return [Math.round(sumX), Math.round(sumY)];
}
