import fc from 'fast-check';
import { feature, merge } from 'topojson-client';
import { expect, test } from 'vitest';
import { shapeOf } from '../regions/boundary-paths.ts';
import type { Point } from './boundary-plane.ts';
import { areaOf, type Polygon } from './boundary-rings.ts';
import { shapeSums, topologyOf } from './boundary-topology.ts';

const SIDE = 10_000;
const POINTS_PER_SIDE = 40;
const ORIGIN = 80_000;

/** A wobble that depends on the place alone, so that neighbours have the same border. */
const wobble = (along: number, line: number): number => 900 * Math.sin(along / 700 + line * 3);

function wobblySquare(column: number, row: number): Polygon {
  const corners: Point[] = [];
  const step = (index: number): number => (index * SIDE) / POINTS_PER_SIDE;
  for (let index = 0; index < POINTS_PER_SIDE; index += 1) corners.push(across(column, row, step(index)));
  for (let index = 0; index < POINTS_PER_SIDE; index += 1) corners.push(up(column + 1, row, step(index)));
  for (let index = POINTS_PER_SIDE; index > 0; index -= 1) corners.push(across(column, row + 1, step(index)));
  for (let index = POINTS_PER_SIDE; index > 0; index -= 1) corners.push(up(column, row, step(index)));
  return [[...corners, corners[0] ?? [0, 0]]];
}
/** The wobble dies at both ends, so that four borders meet in one corner. */
const hush = (along: number): number => Math.sin((Math.PI * along) / SIDE);
const across = (column: number, row: number, along: number): Point => [
  ORIGIN + column * SIDE + along,
  400_000 + row * SIDE + wobble(column * SIDE + along, row) * hush(along),
];
const up = (column: number, row: number, along: number): Point => [
  ORIGIN + column * SIDE + wobble(row * SIDE + along, column + 50) * hush(along),
  400_000 + row * SIDE + along,
];

function country(columns: number, rows: number): Map<string, readonly Polygon[]> {
  const shapes = new Map<string, readonly Polygon[]>();
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      shapes.set(`GM${String(column * 100 + row).padStart(4, '0')}`, [wobblySquare(column, row)]);
    }
  }
  return shapes;
}

const cornersIn = (path: string): number => path.match(/-?\d+,-?\d+/g)?.length ?? 0;

test('a country as detailed as the real one is drawn within 60 kB, and every border once', () => {
  const topology = topologyOf(country(19, 18));
  const before = 19 * 18 * POINTS_PER_SIDE * 4;
  const kept = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  expect(before).toBeGreaterThan(50_000);
  expect(kept).toBeLessThanOrEqual(4_000);
  const shapes = topology.objects.areas.geometries.map((its) => shapeOf(topology, its.id, [its]));
  expect(shapes).toHaveLength(342);
  expect(JSON.stringify(shapes).length).toBeLessThan(60_000);
  // Inner borders are shared: 18 × 18 upright and 19 × 17 across, and the coast.
  expect(topology.arcs.length).toBeLessThan(18 * 18 + 19 * 17 + 2 * (18 + 19) + 4);
});

test('neighbours keep touching: simplified shapes joined are as large as the sum of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 }), (columns, rows) => {
      const topology = topologyOf(country(columns, rows));
      const { geometries } = topology.objects.areas;
      const sizeOf = (rings: readonly (readonly number[][])[]): number =>
        rings.reduce((sum, ring) => sum + areaOf(ring.map(([x = 0, y = 0]) => [x, y])), 0);
      const parts = geometries.flatMap((one) => feature(topology, one).geometry.coordinates.flat());
      const whole = merge(topology, geometries).coordinates.flat();
      // One outline and no gap in it; and no overlap either, or the parts would add up to more.
      expect(whole).toHaveLength(1);
      expect(sizeOf(parts) / sizeOf(whole)).toBeCloseTo(1, 9);
    }),
    { numRuns: 8 },
  );
});

test('small islands stay, islets of less than a hectare go unless they are all there is', () => {
  const square = (x: number, y: number, side: number): Polygon => [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ];
  const shapes = country(19, 18);
  shapes.set('GM9001', [wobblySquare(25, 0), square(100_000, 600_000, 300), square(110_000, 600_000, 60)]);
  shapes.set('GM9002', [square(120_000, 610_000, 60)]);
  const topology = topologyOf(shapes);
  const partsOf = (code: string) => {
    const its = topology.objects.areas.geometries.find(({ id }) => id === code);
    return its ? feature(topology, its).geometry.coordinates : [];
  };
  expect(partsOf('GM9001').map(([outline = []]) => outline.length >= 4)).toEqual([true, true]);
  expect(partsOf('GM9002')).toHaveLength(1);
  expect(cornersIn(shapeOf(topology, 'x', topology.objects.areas.geometries).path)).toBeGreaterThan(8);
});

test('the same shapes give the same boundaries, whatever their order in the file', () => {
  const shapes = country(5, 5);
  const turned = new Map([...shapes].reverse());
  expect(JSON.stringify(topologyOf(turned))).toBe(JSON.stringify(topologyOf(shapes)));
  expect(shapeSums(topologyOf(turned))).toEqual(shapeSums(topologyOf(shapes)));
});
