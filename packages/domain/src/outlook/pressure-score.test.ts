import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, type PartReadings, scoreOf } from './pressure-score.ts';
import { SCORE_PARTS, type ScorePart } from './score-parts.ts';
import { ALL_POINTS, type ScoreWeights } from './score-weights.ts';
import { PLAIN_WEIGHTS } from './weights.fixture.ts';

const LARGEST = 5_000;
const value = fc.double({ min: 0, max: LARGEST, noNaN: true });
const coverage = fc.double({ min: 0.01, max: 1, noNaN: true });
const reading = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value, coverage }) },
  { weight: 1, arbitrary: fc.constant({ value: null, coverage: 0 }) },
);
const readings = fc.record(
  Object.fromEntries(SCORE_PARTS.map((part) => [part, reading])) as Record<ScorePart, typeof reading>,
);
/** Whole weights that add up to 100, and a scale per part; fewer places is worse. */
const weights = fc
  .record({
    cuts: fc.array(fc.integer({ min: 0, max: ALL_POINTS }), { minLength: 6, maxLength: 6 }),
    scales: fc.array(fc.tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 2_000 })), {
      minLength: 7,
      maxLength: 7,
    }),
  })
  .map(({ cuts, scales }): ScoreWeights => {
    const limits = [0, ...cuts.sort((a, b) => a - b), ALL_POINTS];
    const parts = SCORE_PARTS.map((part, index) => {
      const [low, width] = scales[index] ?? [0, 1];
      const [calmAt, severeAt] = part === 'PLACES' ? [low + width, low] : [low, low + width];
      return [part, { weight: (limits[index + 1] ?? 0) - (limits[index] ?? 0), calmAt, severeAt }];
    });
    return { ...PLAIN_WEIGHTS, parts: Object.fromEntries(parts) as ScoreWeights['parts'] };
  });
const part = fc.constantFrom(...SCORE_PARTS);
const scored = (given: PartReadings, by: ScoreWeights): number => scoreOf(given, by).value ?? 0;

const ALL_KNOWN: PartReadings = {
  CAPACITY: { value: 1_600, coverage: 1 },
  ELDERLY: { value: 160, coverage: 1 },
  CONTINUITY: { value: 5, coverage: 1 },
  SUCCESSION: { value: 30, coverage: 0.5 },
  STOPS: { value: 50, coverage: 1 },
  PLACES: { value: 50, coverage: 1 },
  HOUSING: { value: 20, coverage: 1 },
};

test('the score, worked by hand: what each part adds, and how sure it is', () => {
  const score = scoreOf(ALL_KNOWN, PLAIN_WEIGHTS);
  expect(score.parts.map(({ part: code, points }) => [code, points])).toEqual([
    ['CAPACITY', 18],
    ['ELDERLY', 8],
    ['CONTINUITY', 10],
    ['SUCCESSION', 3],
    ['STOPS', 5],
    ['PLACES', 5],
    ['HOUSING', 2],
  ]);
  // Half of the practices state their owners: half of ten points is not sure.
  expect(score).toMatchObject({ value: 51, confidence: 0.95, band: 'B_HIGH', range: { from: 51, to: 56 } });
});

test('R-1: without any data there is no score, and no band', () => {
  const nothing = Object.fromEntries(SCORE_PARTS.map((code) => [code, { value: null, coverage: 0 }]));
  expect(scoreOf(nothing as PartReadings, PLAIN_WEIGHTS)).toMatchObject({
    value: null,
    confidence: 0,
    range: null,
    band: null,
  });
});

test.each([
  [0, 'C_NORMAL'],
  [39, 'C_NORMAL'],
  [40, 'B_HIGH'],
  [59, 'B_HIGH'],
  [60, 'A_HIGHEST'],
  [100, 'A_HIGHEST'],
] as const)('a score of %i is in band %s', (score, band) => {
  expect(bandOf(score, PLAIN_WEIGHTS)).toBe(band);
});

test('the points of the parts are whole, stay within their weight and add up to the score', () => {
  fc.assert(
    fc.property(readings, weights, (given, by) => {
      const score = scoreOf(given, by);
      const sum = score.parts.reduce((total, { points }) => total + points, 0);
      expect(sum).toBe(score.value ?? 0);
      for (const { points, weight } of score.parts) {
        expect(Number.isInteger(points)).toBe(true);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(weight);
      }
    }),
  );
});

test('the score lies from 0 to 100, its confidence from 0 to 1, and the score within its range', () => {
  fc.assert(
    fc.property(readings, weights, (given, by) => {
      const { value: score, confidence, range } = scoreOf(given, by);
      expect(score ?? 0).toBeGreaterThanOrEqual(0);
      expect(score ?? 0).toBeLessThanOrEqual(ALL_POINTS);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (range)
        expect([range.from, range.to >= range.from, range.to <= ALL_POINTS]).toEqual([score, true, true]);
    }),
  );
});

test('the score never falls when a part gets worse', () => {
  fc.assert(
    fc.property(readings, weights, part, value, value, (given, by, changed, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const [better, worse] = changed === 'PLACES' ? [high, low] : [low, high];
      const withValue = (now: number): PartReadings => ({ ...given, [changed]: { value: now, coverage: 1 } });
      expect(scored(withValue(worse), by)).toBeGreaterThanOrEqual(scored(withValue(better), by));
    }),
  );
});

test('R-1: what is missing never raises the score nor the confidence, and the range keeps what it might have been', () => {
  fc.assert(
    fc.property(readings, weights, part, (given, by, lost) => {
      const known = scoreOf(given, by);
      const without = scoreOf({ ...given, [lost]: { value: null, coverage: 0 } }, by);
      expect(without.value ?? 0).toBeLessThanOrEqual(known.value ?? 0);
      expect(without.confidence).toBeLessThanOrEqual(known.confidence);
      if (without.range) expect(without.range.to).toBeGreaterThanOrEqual(known.value ?? 0);
    }),
  );
});

test('fewer practices that state a fact lower the confidence and leave the score', () => {
  fc.assert(
    fc.property(readings, weights, part, coverage, (given, by, changed, share) => {
      const before = { ...given, [changed]: { value: 100, coverage: 1 } };
      const after = { ...given, [changed]: { value: 100, coverage: share } };
      expect(scored(after, by)).toBe(scored(before, by));
      expect(scoreOf(after, by).confidence).toBeLessThanOrEqual(scoreOf(before, by).confidence);
    }),
  );
});

test('the score does not depend on the order in which the parts are given', () => {
  fc.assert(
    fc.property(readings, weights, fc.infiniteStream(fc.nat()), (given, by, order) => {
      const shuffled = Object.entries(given)
        .map(([code, one]) => ({ code, one, rank: order.next().value }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ code, one }) => [code, one]);
      expect(scoreOf(Object.fromEntries(shuffled) as PartReadings, by)).toEqual(scoreOf(given, by));
    }),
  );
});
