import { SCORE_PARTS } from '@regiovast/domain/outlook/score-parts';
import type { PartExplanation } from '@regiovast/domain/outlook/score.views';
import { expect, test } from 'vitest';
import { heaviest, segmentsOf } from './score-segments.ts';

const POINTS = [6, 0, 14, null, 9, 3, 6];
const parts = SCORE_PARTS.map(
  (part, index): PartExplanation => ({
    part,
    value: 1,
    unit: 'percentOfOwners',
    weight: 20,
    points: POINTS[index] ?? null,
    maxPoints: 20,
    coverage: 1,
    calmAt: 0,
    severeAt: 2,
    state: 'known',
  }),
);

test('segments stand side by side; what adds nothing or is hidden takes no place', () => {
  expect(segmentsOf(parts).map(({ part, from, points, series }) => [part, from, points, series])).toEqual([
    ['CAPACITY', 0, 6, 0],
    ['CONTINUITY', 6, 14, 2],
    ['STOPS', 20, 9, 4],
    ['PLACES', 29, 3, 5],
    ['HOUSING', 32, 6, 6],
  ]);
});

test('the heaviest come first, and of two with the same points the first', () => {
  expect(heaviest(segmentsOf(parts), 3).map(({ part }) => part)).toEqual(['CONTINUITY', 'STOPS', 'CAPACITY']);
});
