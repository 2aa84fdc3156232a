import { expect, test } from 'vitest';
import { effectsByCourse, type Evaluated } from './effects.ts';

const row = (wishes: Partial<Evaluated>): Evaluated => ({
  course: 'START_ZERO_PRACTICE',
  outcome: 'REACHED',
  placesReached: 100,
  paidCents: 1_000_000,
  ...wishes,
});

test('A-5: what a course of action brought is counted over those that say, never taken for 0', () => {
  const [effect] = effectsByCourse([
    row({}),
    row({ outcome: 'PARTLY', placesReached: 50, paidCents: 1_500_000 }),
    row({ outcome: 'NOT_REACHED', placesReached: 0, paidCents: 300_000 }),
    row({ outcome: 'PARTLY', placesReached: null, paidCents: 7 }),
  ]);
  expect(effect).toEqual({
    course: 'START_ZERO_PRACTICE',
    arrangements: 4,
    outcomes: { REACHED: 1, PARTLY: 2, NOT_REACHED: 1 },
    placesReached: 150,
    withPlaces: 3,
    paidCents: 2_800_007,
    medianCentsPerPlace: 20_000,
    withCostPerPlace: 2,
  });
});

test('A-5: where no places were counted, places and cost per place are unknown', () => {
  expect(effectsByCourse([row({ placesReached: null })])[0]).toMatchObject({
    placesReached: null,
    withPlaces: 0,
    medianCentsPerPlace: null,
    withCostPerPlace: 0,
  });
});

test('A-5: money that came back in all is in the sum, and says nothing of the cost per place', () => {
  expect(effectsByCourse([row({ paidCents: -500 })])[0]).toMatchObject({
    paidCents: -500,
    medianCentsPerPlace: null,
  });
});

test('A-5: the course of action with most arrangements comes first, and none gives none', () => {
  const courses = effectsByCourse([
    row({ course: 'TASKFORCE' }),
    row({ course: 'DESK' }),
    row({ course: 'TASKFORCE' }),
    row({ course: 'DIGITAL_HYBRID' }),
  ]).map(({ course }) => course);
  expect(courses).toEqual(['TASKFORCE', 'DESK', 'DIGITAL_HYBRID']);
  expect(effectsByCourse([])).toEqual([]);
});
