import { expect, test } from 'vitest';
import { partChanges, worstMovers } from './region-movers.ts';
import { makeRow, score } from './region-table.fixture.ts';

const row = (code: string, value: number | null, change: number | null) =>
  makeRow({ code, score: score(value, { change }) });

test.each([
  ['the three largest rises', [row('A', 50, 2), row('B', 50, 9), row('C', 50, 4), row('D', 50, 3)], 'BCD'],
  ['the higher score on a tie', [row('A', 40, 5), row('B', 60, 5)], 'BA'],
  ['by code where both are the same', [row('B', 40, 5), row('A', 40, 5)], 'AB'],
  ['no falls, no standstill, nothing unknown', [row('A', 90, -8), row('B', 90, 0), row('C', 90, null)], ''],
  ['one that rose', [row('A', 90, -8), row('B', 10, 1)], 'B'],
])('worst movers: %s', (_name, rows, expected) => {
  expect(
    worstMovers(rows)
      .map(({ code }) => code)
      .join(''),
  ).toBe(expected);
});

const points = (capacity: number | null, stops: number | null, places: number, housing: number) => [
  { part: 'CAPACITY' as const, points: capacity },
  { part: 'STOPS' as const, points: stops },
  { part: 'PLACES' as const, points: places },
  { part: 'HOUSING' as const, points: housing },
];

test.each([
  [
    'the largest first, rises before falls',
    points(10, 5, 8, 1),
    points(12, 10, 6, 1),
    'STOPS CAPACITY PLACES',
  ],
  ['three at most', points(1, 1, 1, 1), points(2, 3, 4, 5), 'HOUSING PLACES STOPS'],
  ['what is hidden or was tells nothing', points(null, 5, 8, 1), points(12, null, 8, 2), 'HOUSING'],
  ['nothing changed', points(1, 2, 3, 4), points(1, 2, 3, 4), ''],
])('why a score moved: %s', (_name, before, now, expected) => {
  expect(
    partChanges(before, now)
      .map(({ part }) => part)
      .join(' '),
  ).toBe(expected);
});
