import type { IconName } from '../icon.tsx';
import type { Position } from './map-plane.ts';

/** A point to draw; colour never stands alone, so each has a sign and says in words what it is. */
export type MapPoint = Position & {
  readonly id: string;
  /** Everything the point says, for a screen reader and for the line below the map. */
  readonly label: string;
  /** A tone of the theme (`signal` … `acute`, `resolved`), or `plain` for what has no state. */
  readonly tone: string;
  readonly icon: IconName;
  /** Radius in pixels; 9 when left out. */
  readonly radius?: number;
  /** Only its municipality is known: drawn with a dashed edge. */
  readonly isApproximate?: boolean;
};

/** A reach around a position, in kilometres as the crow flies. */
export type MapCircle = Position & { readonly kilometres: number; readonly label: string };
