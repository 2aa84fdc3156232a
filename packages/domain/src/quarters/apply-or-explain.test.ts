import { expect, test } from 'vitest';
import { PLAIN_WEIGHTS } from '../outlook/weights.fixture.ts';
import { addCounts, type AreaCounts, NO_COUNTS, NO_STEPS } from './area-counts.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { COUNT_FORMULAS } from './indicators.ts';

const counts = (over: Partial<AreaCounts>): AreaCounts => ({ ...NO_COUNTS, ...NO_STEPS, ...over });
const { APPLY_OR_EXPLAIN_RATE: rate, APPLY_OR_EXPLAIN_DEVIATED_SHARE: share } = COUNT_FORMULAS;

/** 130 of 143 steps applied in 12 cases, 6 of which deviate somewhere; 4 steps in 2 cases without explanation. */
const AREA = counts({
  housingOpen: 10,
  housingClosed: 5,
  stepsApplied: 130,
  stepsDeviated: 13,
  stepsUnexplained: 4,
  housingDecided: 12,
  housingDeviating: 6,
  housingUnexplained: 2,
});

test('H-7: the apply-or-explain rate, worked by hand', () => {
  // 130 / (130 + 13) = 0.90909…; 13 / 143 = 0.0909…
  expect(rate(AREA)).toEqual({ value: 90.9, quality: 'MEASURED', discloses: 6 });
  expect(share(AREA)).toEqual({ value: 9.1, quality: 'MEASURED', discloses: 6 });
  expect(COUNT_FORMULAS.APPLY_OR_EXPLAIN_UNEXPLAINED(AREA)).toEqual({
    value: 4,
    quality: 'MEASURED',
    discloses: 2,
  });
  expect(COUNT_FORMULAS.HOUSING_CASES_OPEN(AREA)).toEqual({ value: 10, quality: 'MEASURED', discloses: 10 });
  expect(COUNT_FORMULAS.HOUSING_CASES_CLOSED(AREA)).toEqual({ value: 5, quality: 'MEASURED', discloses: 5 });
});

test.each([
  ['nothing decided is unknown, not zero', {}, null, null],
  ['nothing counted is unknown', { stepsApplied: null, stepsDeviated: null }, null, null],
  ['all applied', { stepsApplied: 7, housingDecided: 5 }, 100, 5],
  ['all deviated', { stepsDeviated: 7, housingDecided: 5, housingDeviating: 5 }, 0, 5],
  ['one of two', { stepsApplied: 1, stepsDeviated: 1, housingDecided: 9, housingDeviating: 1 }, 50, 1],
  ['two of three', { stepsApplied: 2, stepsDeviated: 1, housingDecided: 3, housingDeviating: 1 }, 66.7, 1],
])('R-1, C-4: %s', (_name, over, value, discloses) => {
  expect(rate(counts(over))).toMatchObject({ value, discloses });
});

const region = (code: string, over: Partial<AreaCounts>) => ({ code, name: code, counts: counts(over) });
const definition = (code: string) => ({
  code,
  version: 1,
  unit: '%',
  labelNl: code,
  labelEn: code,
  definitionNl: code,
  definitionEn: code,
  source: 'proef',
  validFrom: '2026-10-01',
});
const sealed = (...regions: ReturnType<typeof region>[]) => {
  const { values } = buildSnapshot({
    quarter: '2026Q4',
    revision: 1,
    closedAt: '2027-01-05T09:00:00.000Z',
    regionType: 'careOffice',
    isDemo: false,
    definitions: ['APPLY_OR_EXPLAIN_RATE', 'APPLY_OR_EXPLAIN_DEVIATED_SHARE', 'HOUSING_CASES_OPEN'].map(
      definition,
    ),
    score: { version: 1, weights: PLAIN_WEIGHTS },
    regions,
  });
  return (code: string) =>
    values
      .filter(({ indicatorCode }) => indicatorCode === code)
      .map(({ regionCode, value, suppressed }) => [regionCode, suppressed ? 'suppressed' : value]);
};

test('C-4: a rate with few deviating cases is suppressed, and its complement with it', () => {
  const of = sealed(
    region('A', { ...AREA, housingDeviating: 4 }),
    region('B', AREA),
    region('C', { ...AREA, stepsApplied: 117, housingDeviating: 8 }),
    region('D', {}),
  );
  expect(of('APPLY_OR_EXPLAIN_RATE')).toEqual([
    ['A', 'suppressed'],
    ['B', 'suppressed'],
    ['C', 90],
    ['D', null],
    // 377 of 416 steps.
    ['NL', 90.6],
  ]);
  expect(of('APPLY_OR_EXPLAIN_DEVIATED_SHARE')).toEqual([
    ['A', 'suppressed'],
    ['B', 'suppressed'],
    ['C', 10],
    ['D', null],
    ['NL', 9.4],
  ]);
});

test('C-4: a rate of few cases is suppressed also when all of them apply', () => {
  const of = sealed(region('A', { stepsApplied: 90, housingDecided: 4 }), region('B', AREA));
  expect(of('APPLY_OR_EXPLAIN_RATE')[0]).toEqual(['A', 'suppressed']);
});

test('C-4: from 1 to 4 open housing cases are suppressed, none are 0', () => {
  const of = sealed(
    region('A', { housingOpen: 4 }),
    region('B', { housingOpen: 5 }),
    region('C', { housingOpen: 9 }),
    region('D', {}),
  );
  expect(of('HOUSING_CASES_OPEN')).toEqual([
    ['A', 'suppressed'],
    ['B', 'suppressed'],
    ['C', 9],
    ['D', 0],
    ['NL', 18],
  ]);
});

test('H-7: the steps of areas add up; what nobody counted adds nothing', () => {
  const sum = addCounts([AREA, AREA, NO_COUNTS]);
  expect([sum.stepsApplied, sum.stepsDeviated, sum.housingOpen]).toEqual([260, 26, 20]);
  expect(addCounts([NO_COUNTS]).stepsApplied).toBeNull();
});
