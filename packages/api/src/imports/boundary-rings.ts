import { type RefusedCell, refuse } from '@regiovast/domain/imports/cell';
import { type CoordinateSystem, isInside, onPlane, type Point } from './boundary-plane.ts';

export type Ring = readonly Point[];
/** The outline of a part, then the holes in it. */
export type Polygon = readonly Ring[];

const FEWEST_POINTS = 4;
/** Lists within lists in a MultiPolygon: parts, rings, points, numbers. */
const DEEPEST = 4;

/**
 * P-3 · The parts of a shape in metres of the national grid, or the first thing that is wrong with them. Checked are
 * the kind, that every ring is closed, has four points or more, holds numbers only, encloses something and lies in
 * the Netherlands. Whether a ring crosses itself is not.
 */
export function readPolygons(
  geometry: { readonly type: string; readonly coordinates?: unknown } | null,
  system: CoordinateSystem,
): readonly Polygon[] | RefusedCell {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
    return broken(
      `Dit is geen vlak maar ${geometry?.type ?? 'niets'}. Alleen Polygon en MultiPolygon kunnen.`,
    );
  }
  const parts: unknown = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!Array.isArray(parts) || parts.length === 0) return broken('Dit vlak heeft geen coördinaten.');
  const polygons: Polygon[] = [];
  for (const [partIndex, part] of parts.entries()) {
    if (!Array.isArray(part) || part.length === 0) return broken(`Deel ${partIndex + 1} heeft geen ring.`);
    const rings: Ring[] = [];
    for (const [ringIndex, raw] of part.entries()) {
      const ring = readRing(raw, system, `Deel ${partIndex + 1}, ring ${ringIndex + 1}`);
      if ('code' in ring) return ring;
      rings.push(ring);
    }
    polygons.push(rings);
  }
  return polygons;
}

function readRing(raw: unknown, system: CoordinateSystem, where: string): Ring | RefusedCell {
  if (!Array.isArray(raw)) return broken(`${where}: geen lijst van punten.`);
  const points: Point[] = [];
  for (const [index, position] of raw.entries()) {
    const point = pointOf(position);
    if (!point) return broken(`${where}: punt ${index + 1} is geen paar getallen.`);
    if (!isInside(point, system)) {
      return refuse(
        'COORDINATES_OUTSIDE',
        `${where}: punt ${index + 1} (${point.join(', ')}) ligt buiten Nederland. Lengte staat vóór breedte.`,
      );
    }
    points.push(point);
  }
  if (points.length < FEWEST_POINTS)
    return broken(`${where}: ${points.length} punten; een ring heeft er ten minste ${FEWEST_POINTS}.`);
  const [first] = points;
  const last = points.at(-1);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return broken(`${where}: de ring is niet gesloten; het laatste punt moet gelijk zijn aan het eerste.`);
  if (areaOf(points) === 0) return broken(`${where}: de ring omsluit niets.`);
  return points.map((point) => onPlane(point, system));
}

/** The first point of a shape as it stands, whatever the shape; null when there is none. */
export function firstPointOf(coordinates: unknown): Point | null {
  let at = coordinates;
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
  return pointOf(at);
}

/** Points of a shape, counted before they are read, so that a file can be bounded. */
export function countPoints(coordinates: unknown, deepest = DEEPEST): number {
  if (!Array.isArray(coordinates) || deepest === 0) return 0;
  if (!Array.isArray(coordinates[0])) return 1;
  return coordinates.reduce((sum: number, inner: unknown) => sum + countPoints(inner, deepest - 1), 0);
}

/** What a ring encloses, whichever way round it runs: square metres when its points are in metres. */
export function areaOf(ring: Ring): number {
  let twice = 0;
  const [originX, originY] = ring[0] ?? [0, 0];
  for (let index = 1; index < ring.length; index += 1) {
    const [x0, y0] = ring[index - 1] ?? [0, 0];
    const [x1, y1] = ring[index] ?? [0, 0];
    twice += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return Math.abs(twice) / 2;
}

function pointOf(position: unknown): Point | null {
  if (!Array.isArray(position) || position.length < 2) return null;
  const [x, y] = position as readonly unknown[];
  const isPoint = typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y);
  return isPoint ? [x, y] : null;
}

const broken = (message: string): RefusedCell => refuse('GEOMETRY_INVALID', message);
