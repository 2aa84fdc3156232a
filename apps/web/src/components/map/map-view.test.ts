import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spotOf } from './map-plane.ts';
import {
  fitView,
  isInView,
  moved,
  pixelOf,
  readableNames,
  scaleBarOf,
  spreadPixels,
  zoomed,
} from './map-view.ts';

const size = { width: 600, height: 480 };
const spots = fc.array(
  fc.record({
    east: fc.integer({ min: 10_000, max: 280_000 }),
    north: fc.integer({ min: 305_000, max: 620_000 }),
  }),
  { minLength: 1, maxLength: 30 },
);

test('a position lies where the national grid has it', () => {
  // The tower of Amersfoort is the origin of the grid: 155 km east, 463 km north.
  const { east, north } = spotOf({ longitude: 5.387206, latitude: 52.155174 });
  expect(east).toBeCloseTo(155_000, -1);
  expect(north).toBeCloseTo(463_000, -1);
});

test('every point is in view, also with a circle around them', () => {
  fc.assert(
    fc.property(spots, fc.integer({ min: 1_000, max: 40_000 }), (all, metres) => {
      const [first] = all;
      const view = fitView(all, size, first && { ...first, metres });
      for (const spot of all) expect(isInView(pixelOf(view, size, spot), size)).toBe(true);
      if (!first) return;
      const edge = pixelOf(view, size, { east: first.east + metres, north: first.north });
      expect(isInView(edge, size)).toBe(true);
    }),
  );
});

test('north is up and east is right, at any zoom', () => {
  fc.assert(
    fc.property(spots, fc.integer({ min: -4, max: 8 }), ([spot = { east: 0, north: 0 }], steps) => {
      const view = zoomed(fitView([spot], size), steps);
      const at = pixelOf(view, size, spot);
      expect(pixelOf(view, size, { ...spot, north: spot.north + 5_000 }).y).toBeLessThan(at.y);
      expect(pixelOf(view, size, { ...spot, east: spot.east + 5_000 }).x).toBeGreaterThan(at.x);
    }),
  );
});

test('dragging moves what is drawn by as much', () => {
  const spot = { east: 150_000, north: 450_000 };
  const view = fitView([spot], size);
  const { x, y } = pixelOf(view, size, spot);
  const dragged = pixelOf(moved(view, 40, -25), size, spot);
  expect(dragged.x).toBeCloseTo(x + 40, 6);
  expect(dragged.y).toBeCloseTo(y - 25, 6);
});

test('the scale bar is a round number of kilometres of the right length', () => {
  const view = { middle: { east: 0, north: 0 }, metresPerPixel: 100 };
  expect(scaleBarOf(view, 110)).toEqual({ kilometres: 10, pixels: 100 });
  expect(scaleBarOf({ ...view, metresPerPixel: 30 }, 110)).toEqual({ kilometres: 2, pixels: 2_000 / 30 });
});

test('points at one place are put side by side, others stay', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y });
  const [a, b, c] = spreadPixels([at('a', 10, 10), at('b', 10.2, 9.8), at('c', 90, 90)]);
  expect(c).toEqual(at('c', 90, 90));
  expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(20);
});

test('names never overlap each other or a point, and the first keeps its place', () => {
  const names = [
    { name: 'Súdwest-Fryslân', x: 300, y: 200 },
    { name: 'Sneek', x: 310, y: 205 },
    { name: 'Joure', x: 300, y: 260 },
    { name: 'Buiten', x: 900, y: 260 },
  ];
  const shown = readableNames(names, size);
  expect(shown.map(({ name }) => name)).toEqual(['Súdwest-Fryslân', 'Sneek', 'Joure']);
  expect(shown.find(({ name }) => name === 'Sneek')?.y).toBeGreaterThan(215);
  const point = { x: 300, y: 260, radius: 18 };
  const joure = readableNames(names.slice(2, 3), size, [point])[0];
  expect(Math.abs((joure?.y ?? 260) - 260)).toBeGreaterThan(18);
});
