import { expect, test } from 'vitest';
import { compareScores, rankScores } from './rank-scores.ts';
import { scoreWeightsSchema, type ScoreWeights, type WeightsVersion, weightsOn } from './score-weights.ts';
import { decideSetWeights } from './set-weights.rules.ts';
import { PLAIN_WEIGHTS } from './weights.fixture.ts';

const { parts, continuity } = PLAIN_WEIGHTS;
const issuesOf = (payload: ScoreWeights): string[] =>
  scoreWeightsSchema.safeParse(payload).error?.issues.map(({ message }) => message) ?? [];

test('weights that add up to 100 with scales towards worse are accepted', () => {
  expect(issuesOf(PLAIN_WEIGHTS)).toEqual([]);
});

test.each([
  ['weights of 99', { parts: { ...parts, STOPS: { ...parts.STOPS, weight: 9 } } }, 'WEIGHTS_NOT_100'],
  [
    'a scale that runs towards better',
    { parts: { ...parts, STOPS: { weight: 10, calmAt: 80, severeAt: 20 } } },
    'SCALE_REVERSED',
  ],
  [
    'a scale without length',
    { parts: { ...parts, STOPS: { weight: 10, calmAt: 20, severeAt: 20 } } },
    'SCALE_REVERSED',
  ],
  [
    'more places that are worse',
    { parts: { ...parts, PLACES: { weight: 10, calmAt: 2, severeAt: 25 } } },
    'SCALE_REVERSED',
  ],
  [
    'a watched practice heavier than a threatened one',
    { continuity: { ...continuity, phases: { ...continuity.phases, WATCH: 1, THREATENED: 0.5 } } },
    'PHASES_NOT_RISING',
  ],
  [
    'a far end heavier than a near one',
    { continuity: { ...continuity, time: { ...continuity.time, later: 1 } } },
    'TIME_NOT_RISING',
  ],
  ['bands that cross', { bands: { A_HIGHEST: 40, B_HIGH: 40 } }, 'BANDS_NOT_RISING'],
])('%s are refused', (_name, change, message) => {
  expect(issuesOf({ ...PLAIN_WEIGHTS, ...change })).toEqual([message]);
});

const version = (number: number, validFrom: string): WeightsVersion => ({
  version: number,
  validFrom,
  reason: 'proef',
  source: 'proef',
  weights: PLAIN_WEIGHTS,
});

test.each([
  ['2022-12-31', 1],
  ['2025-12-31', 1],
  ['2026-01-01', 3],
  ['2026-06-30', 3],
  ['2026-07-01', 2],
])('on %s version %i holds', (day, holding) => {
  const versions = [version(2, '2026-07-01'), version(1, '2023-01-01'), version(3, '2026-01-01')];
  expect(weightsOn(versions, day).version).toBe(holding);
});

test('of two versions from the same day the newer holds', () => {
  expect(weightsOn([version(2, '2026-01-01'), version(1, '2026-01-01')], '2026-01-01').version).toBe(2);
});

test('without any version there is nothing to score by', () => {
  expect(() => weightsOn([], '2026-01-01')).toThrow(RangeError);
});

test.each([
  ['today', { validFrom: '2026-11-22', latest: 1 }, []],
  ['yesterday', { validFrom: '2026-11-21', latest: 1 }, ['WEIGHTS_IN_PAST']],
  ['after somebody else', { validFrom: '2027-01-01', latest: 2 }, ['STALE_VERSION']],
  ['both', { validFrom: '2026-01-01', latest: 2 }, ['STALE_VERSION', 'WEIGHTS_IN_PAST']],
])('S-3: weights from %s are judged', (_name, asked, codes) => {
  const { violations } = decideSetWeights(asked, { today: '2026-11-22', latest: 1 });
  expect(violations.map(({ code }) => code)).toEqual(codes);
});

const scored = (value: number | null) => ({ value, band: null });

test('equal scores share a rank, and no score has no rank', () => {
  const ranks = rankScores(
    new Map([
      ['A', scored(50)],
      ['B', scored(70)],
      ['C', scored(50)],
      ['D', scored(null)],
      ['E', scored(10)],
    ]),
  );
  expect([...ranks].map(([code, { rank }]) => [code, rank])).toEqual([
    ['A', 2],
    ['B', 1],
    ['C', 2],
    ['D', null],
    ['E', 4],
  ]);
});

test('the largest moves in rank come first', () => {
  const regions = ['A', 'B', 'C'].map((code) => ({ code, name: code }));
  const before = new Map([
    ['A', scored(60)],
    ['B', scored(50)],
    ['C', scored(40)],
  ]);
  const after = new Map([
    ['A', scored(30)],
    ['B', scored(50)],
    ['C', scored(41)],
  ]);
  const { regions: rows, ...counts } = compareScores(regions, before, after);
  expect(rows.map(({ code, before: was, after: is }) => [code, was.rank, is.rank])).toEqual([
    ['A', 1, 3],
    ['C', 3, 2],
    ['B', 2, 1],
  ]);
  expect(counts).toEqual({ changedScores: 2, changedRanks: 3, changedBands: 0 });
});
