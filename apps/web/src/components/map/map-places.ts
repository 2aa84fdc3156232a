import type { Direction } from './map-keys.ts';

/** Where a region lies on a map: to the right and down from its corner. */
export type Place = { readonly code: string; readonly x: number; readonly y: number };

const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The nearest place in a direction. One that lies more ahead than aside comes before one that hardly does, so that
 * 'right' does not go up because that is nearer. Null when nothing lies that way.
 */
export function nextPlace<T extends Place>(
  places: readonly T[],
  from: Place,
  direction: Direction,
): T | null {
  const [stepX, stepY] = STEPS[direction];
  let nearest: { readonly place: T; readonly isAside: boolean; readonly distance: number } | null = null;
  for (const place of places) {
    const x = place.x - from.x;
    const y = place.y - from.y;
    const ahead = x * stepX + y * stepY;
    if (ahead <= 0) continue;
    const isAside = Math.abs(x * stepY) + Math.abs(y * stepX) > ahead;
    const distance = Math.hypot(x, y);
    const isBetter =
      !nearest || (isAside === nearest.isAside ? distance < nearest.distance : nearest.isAside && !isAside);
    if (isBetter) nearest = { place, isAside, distance };
  }
  return nearest?.place ?? null;
}
