import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EQUAL_WEIGHTS, OPTION_CRITERIA, type OptionWeights } from './option-criteria.ts';
import type { CriterionScore, OptionScores } from './option-scores.ts';
import { bestOn, rankOptions, weighOption } from './option-weighing.ts';

const of = (score: number | null): CriterionScore =>
  score === null ? { score, gap: 'OPTION' } : { score, gap: null };
const scores = (...values: (number | null)[]): OptionScores => ({
  SIZE: of(values[0] ?? null),
  YEARLY_COST: of(values[1] ?? null),
  ONE_OFF_COST: of(values[2] ?? null),
  COMPLETION: of(values[3] ?? null),
  PLANNING: of(values[4] ?? null),
  REACH: of(values[5] ?? null),
});
const weights = (...values: number[]): OptionWeights => ({
  SIZE: values[0] ?? 0,
  YEARLY_COST: values[1] ?? 0,
  ONE_OFF_COST: values[2] ?? 0,
  COMPLETION: values[3] ?? 0,
  PLANNING: values[4] ?? 0,
  REACH: values[5] ?? 0,
});
const contributions = (weighed: ReturnType<typeof weighOption>) =>
  weighed.parts.map(({ contributionTenths }) => contributionTenths);

test('H-5: a total worked by hand: 80, 50 and 100 that weigh 5, 3 and 2', () => {
  // (400 + 150 + 200) / 10 = 75.0, of which 40.0, 15.0 and 20.0.
  const weighed = weighOption(scores(80, 50, 100, null, null, null), weights(5, 3, 2, 0, 0, 0));
  expect(weighed).toMatchObject({ totalTenths: 750, knownWeight: 10, allWeight: 10 });
  expect(contributions(weighed)).toEqual([400, 150, 200, null, null, null]);
});

test('R-1: what is unknown is left out of the mean, and the coverage says how much that is', () => {
  const weighed = weighOption(scores(80, null, null, null, null, 20), weights(6, 5, 4, 3, 0, 2));
  // (480 + 40) / 8 = 65.0 over 8 of 20.
  expect(weighed).toMatchObject({ totalTenths: 650, knownWeight: 8, allWeight: 20 });
  expect(contributions(weighed)).toEqual([600, null, null, null, null, 50]);
});

test('R-1: where nothing that weighs is known there is no total, not 0', () => {
  const nothing = weighOption(scores(), EQUAL_WEIGHTS);
  expect(nothing).toMatchObject({ totalTenths: null, knownWeight: 0, allWeight: 30 });
  expect(weighOption(scores(80), weights(0, 10)).totalTenths).toBeNull();
  expect(weighOption(scores(0), weights(10)).totalTenths).toBe(0);
});

test('H-5: contributions that do not divide evenly still add up to the total', () => {
  // 300 / 3 criteria of 100, 100 and 0: 66.66… is 66.7, as 33.4 and 33.3.
  const weighed = weighOption(scores(100, 100, 0), weights(1, 1, 1));
  expect(weighed.totalTenths).toBe(667);
  expect(contributions(weighed)).toEqual([334, 333, 0, null, null, null]);
});

const anyScore = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const anyScores = fc.array(anyScore, { minLength: 6, maxLength: 6 }).map((all) => scores(...all));
const anyWeights = fc
  .array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 })
  .map((all) => weights(...all));

test('H-5: contributions add up exactly, the total lies between the scores, and scaling the weights changes nothing', () => {
  fc.assert(
    fc.property(anyScores, anyWeights, (given, weighing) => {
      const weighed = weighOption(given, weighing);
      if (weighed.totalTenths === null) return;
      const sum = contributions(weighed).reduce<number>((all, tenths) => all + (tenths ?? 0), 0);
      expect(sum).toBe(weighed.totalTenths);
      const known = weighed.parts.flatMap(({ score, weight }) =>
        score === null || weight === 0 ? [] : [score],
      );
      expect(weighed.totalTenths).toBeGreaterThanOrEqual(10 * Math.min(...known));
      expect(weighed.totalTenths).toBeLessThanOrEqual(10 * Math.max(...known));
      const doubled = weights(...OPTION_CRITERIA.map((criterion) => 2 * weighing[criterion]));
      expect(weighOption(given, doubled).totalTenths).toBe(weighed.totalTenths);
    }),
  );
});

test('H-5: a better score never lowers the total', () => {
  fc.assert(
    fc.property(anyScores, anyWeights, fc.constantFrom(...OPTION_CRITERIA), (given, weighing, criterion) => {
      const { score } = given[criterion];
      if (score === null || score === 100) return;
      const better = { ...given, [criterion]: of(score + 1) };
      expect(weighOption(better, weighing).totalTenths ?? -1).toBeGreaterThanOrEqual(
        weighOption(given, weighing).totalTenths ?? -1,
      );
    }),
  );
});

test('H-5: equal totals share a rank, and stand in the order of what is known and then of their names', () => {
  const one = (id: string, name: string, given: OptionScores) => ({ id, name, scores: given });
  const options = [
    one('d', 'Onbekend', scores()),
    one('c', 'Beek', scores(80, null)),
    one('b', 'Bos', scores(80, 80)),
    one('a', 'Akker', scores(80, 80)),
    one('e', 'Veld', scores(10, 10)),
    one('f', 'Akker', scores(80, 80)),
  ];
  const ranked = (of_: typeof options) =>
    rankOptions(of_, EQUAL_WEIGHTS).map(({ id, rank }) => [id, rank] as const);
  const expected = [
    ['a', 1],
    ['f', 1],
    ['b', 1],
    ['c', 1],
    ['e', 5],
    ['d', null],
  ];
  expect(ranked(options)).toEqual(expected);
  expect(ranked(options.toReversed())).toEqual(expected);
});

test.each([
  [[null, null], []],
  [[80, null], []],
  [[80, 80], []],
  [[80, 79], ['0']],
  [
    [79, 80, 80, null],
    ['1', '2'],
  ],
  [[0, 0, 1], ['2']],
])('H-5: of scores %j the best are %j', (given, expected) => {
  const options = given.map((score, index) => ({ id: String(index), scores: scores(score) }));
  expect(bestOn('SIZE', options)).toEqual(expected);
});
