import { expect, test } from 'vitest';
import { changeOf, findingOf } from './trend.ts';

const trend = (...values: (number | null)[]) =>
  values.map((value, index) => ({ quarter: `2026Q${index + 1}`, value }));

test.each([
  [trend(), null],
  [trend(4), null],
  [trend(4, null), null],
  [trend(null, 4), null],
  [trend(4, null, 5), null],
  [trend(24.9, 25.7), 0.8],
  [trend(276, 252), -24],
  [trend(5.94, 5.94), 0],
])('the change of %j since the quarter before is %s', (points, change) => {
  expect(changeOf(points)).toBe(change);
});

test.each([
  [trend(), 'unknown'],
  [trend(null, null), 'unknown'],
  [trend(null, 3, null), 'once'],
  [trend(3, null, 3), 'same'],
  [trend(3, null, 4), 'rose'],
  [trend(0, -1), 'fell'],
])('the finding of %j is %s', (points, kind) => {
  expect(findingOf(points).kind).toBe(kind);
});

test('a finding names the first and the last known quarter', () => {
  expect(findingOf(trend(null, 3, 9, null))).toEqual({
    kind: 'rose',
    first: { quarter: '2026Q2', value: 3 },
    last: { quarter: '2026Q3', value: 9 },
  });
});
