import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLANNING_STATUSES } from './housing-codes.ts';
import { OPTION_CRITERIA } from './option-criteria.ts';
import { costSpan, deadlineOf, type OptionFacts, type OptionYardsticks, scoresOf } from './option-scores.ts';

const UNKNOWN: OptionFacts = {
  floorAreaM2: null,
  consultingRooms: null,
  yearlyCostCents: null,
  oneOffCostCents: null,
  planningStatus: 'UNKNOWN',
  completionOn: null,
  kilometres: null,
};
const YARDSTICKS: OptionYardsticks = {
  wantedFloorAreaM2: 260,
  wantedConsultingRooms: 5,
  deadlineOn: '2027-06-30',
  radiusKm: 10,
  yearly: { lowestCents: 60_000_00, highestCents: 120_000_00 },
  oneOff: { lowestCents: 0, highestCents: 400_000_00 },
};
const scored = (facts: Partial<OptionFacts>, yardsticks: Partial<OptionYardsticks> = {}) =>
  scoresOf({ ...UNKNOWN, ...facts }, { ...YARDSTICKS, ...yardsticks });

test('R-1: nothing known is no score at all, never 0, and each gap is named', () => {
  const scores = scored({});
  expect(OPTION_CRITERIA.map((criterion) => scores[criterion])).toEqual(
    OPTION_CRITERIA.map(() => ({ score: null, gap: 'OPTION' })),
  );
});

test.each([
  [260, 5, 100],
  [300, 9, 100],
  [259, 5, 100],
  [130, 5, 50],
  [260, 4, 80],
  [130, 4, 50],
  [0, 5, 0],
  [null, 4, 80],
  [260, null, 100],
])(
  'H-5: %s m² and %s rooms of 260 and 5 that are wanted score %d',
  (floorAreaM2, consultingRooms, expected) => {
    expect(scored({ floorAreaM2, consultingRooms }).SIZE).toEqual({ score: expected, gap: null });
  },
);

test.each([
  [
    { wantedFloorAreaM2: null, wantedConsultingRooms: null },
    { floorAreaM2: 260 },
    { score: null, gap: 'CASE' },
  ],
  [{ wantedFloorAreaM2: null }, { floorAreaM2: 260 }, { score: null, gap: 'OPTION' }],
  [{ wantedFloorAreaM2: null }, { consultingRooms: 5 }, { score: 100, gap: null }],
  [{ wantedFloorAreaM2: 0 }, { floorAreaM2: 0 }, { score: 100, gap: null }],
  [{ deadlineOn: null }, { floorAreaM2: 130 }, { score: 50, gap: null }],
])('H-5: with %j wanted, %j is %j', (yardsticks, facts, expected) => {
  expect(scored(facts, yardsticks).SIZE).toEqual(expected);
});

test.each([
  [60_000_00, 100],
  [66_000_00, 95],
  [90_000_00, 75],
  [120_000_00, 50],
  // What fell off is no yardstick, and is still never below 0 or above 100.
  [50_000_00, 100],
  [500_000_00, 0],
  [0, 100],
])('H-5: %d cents a year between 60,000 and 120,000 euro score %d', (yearlyCostCents, expected) => {
  expect(scored({ yearlyCostCents }).YEARLY_COST).toEqual({ score: expected, gap: null });
});

test.each([
  [0, 100],
  [100_000_00, 75],
  [400_000_00, 0],
])('H-5: %d cents once, where the cheapest costs nothing, score %d', (oneOffCostCents, expected) => {
  expect(scored({ oneOffCostCents }).ONE_OFF_COST).toEqual({ score: expected, gap: null });
});

test('H-5: costs that are all nothing, or the only one known, score 100', () => {
  expect(scored({ oneOffCostCents: 0 }, { oneOff: costSpan([0, 0]) }).ONE_OFF_COST.score).toBe(100);
  expect(scored({ yearlyCostCents: 7 }, { yearly: costSpan([7, null]) }).YEARLY_COST.score).toBe(100);
  expect(scored({ yearlyCostCents: 7 }, { yearly: null }).YEARLY_COST.score).toBe(100);
});

test('R-1: the span of costs leaves out what is unknown', () => {
  expect(costSpan([null, 5, 3, null])).toEqual({ lowestCents: 3, highestCents: 5 });
  expect(costSpan([null])).toBeNull();
});

test.each([
  ['2027-06-30', 100],
  ['2026-01-01', 100],
  ['2027-07-01', 100],
  ['2028-06-29', 50],
  ['2029-06-29', 0],
  ['2040-01-01', 0],
])('H-5: complete on %s against 30 June 2027 scores %d', (completionOn, expected) => {
  expect(scored({ completionOn }).COMPLETION).toEqual({ score: expected, gap: null });
});

test('H-5: without a deadline a day of completion has no score, and the case is why', () => {
  expect(scored({ completionOn: '2027-06-30' }, { deadlineOn: null }).COMPLETION).toEqual({
    score: null,
    gap: 'CASE',
  });
});

test.each([
  ['2027-06-30', 2027, '2027-06-30'],
  ['2030-06-30', 2027, '2027-12-31'],
  ['2027-12-31', 2027, '2027-12-31'],
  ['2027-06-30', null, '2027-06-30'],
  [null, 2028, '2028-12-31'],
  [null, null, null],
])('H-5: a lease to %s and the wanted year %s make %s the deadline', (leaseEndsOn, wantedYear, expected) => {
  expect(deadlineOf(leaseEndsOn, wantedYear)).toBe(expected);
});

test.each([
  ['PERMIT_GRANTED', 100],
  ['PERMIT_REQUESTED', 75],
  ['FITS_PLAN', 50],
  ['PLAN_CHANGE_NEEDED', 25],
  ['PERMIT_REFUSED', 0],
  ['UNKNOWN', null],
] as const)('H-5: planning status %s scores %s', (planningStatus, expected) => {
  expect(scored({ planningStatus }).PLANNING.score).toBe(expected);
});

test.each([
  [0, 100],
  [2.5, 75],
  [10, 0],
  [10.1, 0],
])('H-5: %d km with a reach of 10 km scores %d', (kilometres, expected) => {
  expect(scored({ kilometres }).REACH).toEqual({ score: expected, gap: null });
});

const day = fc.integer({ min: 0, max: 3_650 }).map((days) => {
  const at = new Date(Date.UTC(2025, 0, 1) + days * 86_400_000);
  return at.toISOString().slice(0, 10);
});
const facts = fc.record({
  floorAreaM2: fc.integer({ min: 0, max: 2_000 }),
  consultingRooms: fc.integer({ min: 0, max: 20 }),
  yearlyCostCents: fc.integer({ min: 0, max: 200_000_00 }),
  oneOffCostCents: fc.integer({ min: 0, max: 900_000_00 }),
  planningStatus: fc.constantFrom(...PLANNING_STATUSES),
  completionOn: day,
  kilometres: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
});
/** From worse to better; what is unknown is neither. */
const PLANNING_ORDER = [
  'PERMIT_REFUSED',
  'PLAN_CHANGE_NEEDED',
  'FITS_PLAN',
  'PERMIT_REQUESTED',
  'PERMIT_GRANTED',
];
type Facts = Parameters<typeof scoresOf>[0];
const IS_BETTER: Readonly<Record<(typeof OPTION_CRITERIA)[number], (one: Facts, other: Facts) => boolean>> = {
  SIZE: (one, other) =>
    (one.floorAreaM2 ?? 0) >= (other.floorAreaM2 ?? 0) &&
    (one.consultingRooms ?? 0) >= (other.consultingRooms ?? 0),
  YEARLY_COST: (one, other) => (one.yearlyCostCents ?? 0) <= (other.yearlyCostCents ?? 0),
  ONE_OFF_COST: (one, other) => (one.oneOffCostCents ?? 0) <= (other.oneOffCostCents ?? 0),
  COMPLETION: (one, other) => (one.completionOn ?? '') <= (other.completionOn ?? ''),
  PLANNING: (one, other) =>
    PLANNING_ORDER.indexOf(one.planningStatus) >= PLANNING_ORDER.indexOf(other.planningStatus) &&
    other.planningStatus !== 'UNKNOWN',
  REACH: (one, other) => (one.kilometres ?? 0) <= (other.kilometres ?? 0),
};

test('H-5: a better value never lowers the score of a criterion', () => {
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const [better, worse] = [scoresOf(one, YARDSTICKS), scoresOf(other, YARDSTICKS)];
      for (const criterion of OPTION_CRITERIA)
        if (IS_BETTER[criterion](one, other))
          expect(better[criterion].score ?? -1).toBeGreaterThanOrEqual(worse[criterion].score ?? -1);
    }),
  );
});

test('H-5: a location that becomes cheaper never scores lower, also where it is the yardstick itself', () => {
  const cost = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(cost, cost, fc.array(cost, { maxLength: 5 }), (one, other, rest) => {
      const [cheap, dear] = [Math.min(one, other), Math.max(one, other)];
      const scoreOf = (own: number) =>
        scored({ yearlyCostCents: own }, { yearly: costSpan([own, ...rest]) }).YEARLY_COST.score ?? -1;
      expect(scoreOf(cheap)).toBeGreaterThanOrEqual(scoreOf(dear));
    }),
  );
});
