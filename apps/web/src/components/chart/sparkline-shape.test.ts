import { expect, test } from 'vitest';
import { sparklineShape } from './sparkline-shape.ts';

const shapeOf = (...values: (number | null)[]) =>
  sparklineShape(
    values.map((value, index) => ({ quarter: `2026Q${index + 1}`, value })),
    24,
    12,
    2,
  );

test.each([
  ['rising', [1, 2, 3], 'M2 10L12 6L22 2', { x: 22, y: 2 }],
  ['flat lies in the middle', [5, 5], 'M2 6L22 6', { x: 22, y: 6 }],
  ['unknown is a gap, not a zero', [1, null, 3], 'M2 10M22 2', { x: 22, y: 2 }],
  ['an unknown end has no dot', [1, 3, null], 'M2 10L12 2', null],
  ['one value', [4], 'M2 6', { x: 2, y: 6 }],
  ['nothing known', [null, null], '', null],
  ['no quarters', [], '', null],
] as const)('%s', (_name, values, path, end) => {
  expect(shapeOf(...values)).toEqual({ path, end });
});
