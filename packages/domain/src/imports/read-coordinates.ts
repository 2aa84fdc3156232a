import { type CellReader, refuse, shortened } from './cell.ts';
import { decimalUpTo } from './cell-number.ts';
import type { RowReader } from './row-reader.ts';

/** Degrees, WGS84. */
export type Coordinates = { readonly latitude: number; readonly longitude: number };

/** The European Netherlands with a margin: beyond it the two have been swapped, or are of another system. */
const BOUNDS = { latitude: [50.7, 53.7], longitude: [3.2, 7.3] } as const;

/** Where a practice stands; null: not stated. One of the two without the other is refused. */
export function readCoordinates({ stated, note, refusals }: RowReader): Coordinates | null {
  const refusedBefore = refusals.length;
  const latitude = stated('latitude', degreesOf('latitude'));
  const longitude = stated('longitude', degreesOf('longitude'));
  if (latitude !== null && longitude !== null) return { latitude, longitude };
  if (refusals.length > refusedBefore || (latitude === null && longitude === null)) return null;
  const message = 'Een breedtegraad en een lengtegraad horen bij elkaar. Vul beide in, of geen van beide.';
  note(latitude === null ? 'latitude' : 'longitude', refuse('COORDINATE_INCOMPLETE', message));
  return null;
}

const degreesOf =
  (name: keyof typeof BOUNDS): CellReader<number> =>
  (text) => {
    const [low, high] = BOUNDS[name];
    const degrees = decimalUpTo(high)(text);
    if ('value' in degrees && degrees.value >= low) return degrees;
    const words = name === 'latitude' ? 'breedtegraad' : 'lengtegraad';
    return refuse(
      'COORDINATE_INVALID',
      `"${shortened(text)}" is geen ${words} in Nederland. Verwacht graden (WGS84) van ${low} tot ${high}.`,
    );
  };
