/** A square of a made country: where it stands in a grid of squares, and what it says of itself. */
export type Square = {
  readonly column: number;
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
};

type Position = [x: number, y: number];

/** Where the grid begins and how large a square is, in the middle of the Netherlands. */
const GRID = {
  WGS84: { x: 5.2, y: 52.2, width: 0.1, height: 0.06 },
  RD: { x: 150_000, y: 460_000, width: 7_000, height: 7_000 },
} as const;
/** Points on each side of a square. */
const STEPS = 4;

/** The border of a square, anticlockwise and closed; neighbours have the same points on the side they share. */
export function squareRing(
  { column, row }: Pick<Square, 'column' | 'row'>,
  system: 'WGS84' | 'RD',
): Position[] {
  const { x, y, width, height } = GRID[system];
  const at = (across: number, up: number): Position => [
    round(x + (column + across) * width),
    round(y + (row + up) * height),
  ];
  const steps = Array.from({ length: STEPS }, (_, index) => index / STEPS);
  return [
    ...steps.map((part) => at(part, 0)),
    ...steps.map((part) => at(1, part)),
    ...steps.map((part) => at(1 - part, 1)),
    ...steps.map((part) => at(0, 1 - part)),
    at(0, 0),
  ];
}

const round = (value: number): number => Number(value.toFixed(6));

/** A country of squares as GeoJSON text. */
export const makeBoundaryFile = (
  squares: readonly Square[],
  { system = 'WGS84', crs }: { system?: 'WGS84' | 'RD'; crs?: string } = {},
): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
      features: squares.map((square) => ({
        type: 'Feature',
        properties: square.properties,
        geometry: { type: 'Polygon', coordinates: [squareRing(square, system)] },
      })),
    }),
  );
