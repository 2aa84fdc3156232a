import type { Spot } from './map-plane.ts';

/** What part of the plane is on screen: its middle, and how many metres go into a pixel. */
export type MapView = { readonly middle: Spot; readonly metresPerPixel: number };
export type Size = { readonly width: number; readonly height: number };
export type Pixel = { readonly x: number; readonly y: number };
/** Something round on the plane, in metres. */
export type Ring = Spot & { readonly metres: number };

const LEAST_SPAN_METRES = 4_000;
/** What is shown when there is nothing to show: the whole country. */
const COUNTRY = { west: 5_000, east: 283_000, south: 302_000, north: 624_000 } as const;
const PADDING_PIXELS = 36;
const KILOMETRE = 1_000;

/** The view in which all spots and the circle are seen, with room around them. */
export function fitView(spots: readonly Spot[], size: Size, ring?: Ring): MapView {
  const easts = spots.map(({ east }) => east);
  const norths = spots.map(({ north }) => north);
  if (ring) {
    easts.push(ring.east - ring.metres, ring.east + ring.metres);
    norths.push(ring.north - ring.metres, ring.north + ring.metres);
  }
  const isEmpty = easts.length === 0;
  const west = isEmpty ? COUNTRY.west : Math.min(...easts);
  const east = isEmpty ? COUNTRY.east : Math.max(...easts);
  const south = isEmpty ? COUNTRY.south : Math.min(...norths);
  const north = isEmpty ? COUNTRY.north : Math.max(...norths);
  const across = Math.max(size.width - 2 * PADDING_PIXELS, 1);
  const up = Math.max(size.height - 2 * PADDING_PIXELS, 1);
  return {
    middle: { east: (west + east) / 2, north: (south + north) / 2 },
    metresPerPixel: Math.max(
      Math.max(east - west, LEAST_SPAN_METRES) / across,
      Math.max(north - south, LEAST_SPAN_METRES) / up,
    ),
  };
}

/** Where a spot is on screen; north is up. */
export const pixelOf = ({ middle, metresPerPixel }: MapView, size: Size, spot: Spot): Pixel => ({
  x: size.width / 2 + (spot.east - middle.east) / metresPerPixel,
  y: size.height / 2 - (spot.north - middle.north) / metresPerPixel,
});

export const isInView = ({ x, y }: Pixel, { width, height }: Size): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

/** The view after so many steps in (or out, when negative), around its middle; never beyond reason. */
export const zoomed = (view: MapView, steps: number): MapView => ({
  ...view,
  metresPerPixel: Math.min(Math.max(view.metresPerPixel / 1.6 ** steps, 2), 1_500),
});

/** The view moved by so many pixels of the screen. */
export const moved = ({ middle, metresPerPixel }: MapView, x: number, y: number): MapView => ({
  metresPerPixel,
  middle: { east: middle.east - x * metresPerPixel, north: middle.north + y * metresPerPixel },
});

const NICE_KILOMETRES = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** The longest round distance that fits in so many pixels. */
export function scaleBarOf(
  { metresPerPixel }: MapView,
  longestPixels: number,
): { readonly kilometres: number; readonly pixels: number } {
  const longest = (longestPixels * metresPerPixel) / KILOMETRE;
  const kilometres = NICE_KILOMETRES.findLast((nice) => nice <= longest) ?? NICE_KILOMETRES[0] ?? 1;
  return { kilometres, pixels: (kilometres * KILOMETRE) / metresPerPixel };
}

const SPREAD_PIXELS = 12;

/** Points at one and the same place side by side, so that each is seen and can be clicked. */
export function spreadPixels<Point extends Pixel & { readonly id: string }>(
  points: readonly Point[],
): Point[] {
  const byPlace = Map.groupBy(points, ({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  const moves = new Map<string, Pixel>();
  for (const together of byPlace.values()) {
    if (together.length === 1) continue;
    const radius = SPREAD_PIXELS * Math.max(1, together.length / 5);
    for (const [index, { id, x, y }] of together.entries()) {
      const angle = (2 * Math.PI * index) / together.length - Math.PI / 2;
      moves.set(id, { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
    }
  }
  return points.map((point) => ({ ...point, ...moves.get(point.id) }));
}

const LETTER_PIXELS = 6.5;
const LINE_PIXELS = 14;

/** Where a name is put, tried in this order: at its place, below it, above it. */
const NAME_SHIFTS = [4, 26, -18, 40] as const;

/**
 * The names that can be read without overlapping an earlier one or a point; those first in the list come first. One
 * that cannot stand at its place stands close to it, or not at all.
 */
export function readableNames<Name extends Pixel & { readonly name: string }>(
  names: readonly Name[],
  size: Size,
  points: readonly (Pixel & { readonly radius: number })[] = [],
): Name[] {
  const shown: Name[] = [];
  const halfOf = ({ name }: Name): number => (name.length * LETTER_PIXELS) / 2 + 4;
  const isFree = (name: Name): boolean => {
    const half = halfOf(name);
    const fits =
      name.x - half >= 0 && name.x + half <= size.width && name.y >= LINE_PIXELS && name.y <= size.height;
    return (
      fits &&
      shown.every(
        (other) =>
          Math.abs(other.x - name.x) >= halfOf(other) + half || Math.abs(other.y - name.y) >= LINE_PIXELS,
      ) &&
      points.every(
        ({ x, y, radius }) =>
          Math.abs(x - name.x) >= half + radius || Math.abs(y - (name.y - 4)) >= LINE_PIXELS / 2 + radius,
      )
    );
  };
  for (const name of names) {
    const place = NAME_SHIFTS.map((shift) => ({ ...name, y: name.y + shift })).find(isFree);
    if (place) shown.push(place);
  }
  return shown;
}
