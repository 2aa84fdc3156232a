import { expect, test } from 'vitest';
import { completenessOf } from './completeness.ts';
import { ARRANGEMENT_TYPES } from './arrangement-codes.ts';
import type { PriorityFigures } from './priority-figures.ts';
import { type PriorityAnswers, type PriorityPointCode, priorityPoints } from './priority-test.rules.ts';

const ANSWERS: PriorityAnswers = {
  type: 'HOUSING_CONTRIBUTION',
  whyHere: 'Nergens plaats',
  whyMeasure: 'Geen opvolger',
  accessTest: { outcome: 'POSITIVE', reason: 'Geen ruimte in de wijk' },
  expectedPlaces: 2_100,
  expectedOn: '2028-12-31',
  expectedOutcome: '2.100 plekken',
};
const FIGURES: Pick<PriorityFigures, 'pressure' | 'totalCents' | 'centsPerPlace'> = {
  pressure: {
    score: 67,
    rank: 3,
    of: 31,
    definition: 'PRESSURE_SCORE/1',
    weightsVersion: 1,
    basis: 'live',
    referenceDate: '2026-11-22',
  },
  totalCents: 21_006_000,
  centsPerPlace: 10_003,
};
const stateOf = (
  code: PriorityPointCode,
  answers: Partial<PriorityAnswers>,
  figures: Partial<typeof FIGURES>,
) =>
  priorityPoints({ ...ANSWERS, ...answers }, { ...FIGURES, ...figures }).find((point) => point.code === code)
    ?.state;

test('A-2: the test of a housing contribution has six points', () => {
  expect(priorityPoints(ANSWERS, FIGURES)).toEqual([
    { code: 'PRESSURE', state: 'ok' },
    { code: 'WHY_HERE', state: 'ok' },
    { code: 'WHY_MEASURE', state: 'ok' },
    { code: 'ACCESS_TEST', state: 'ok' },
    { code: 'EXPECTED_OUTCOME', state: 'ok' },
    { code: 'COST_PER_PLACE', state: 'ok' },
  ]);
});

test.each(ARRANGEMENT_TYPES)('A-2: %s asks an access test only when it is a housing contribution', (type) => {
  const asked = stateOf('ACCESS_TEST', { type, accessTest: null }, {});
  expect(asked).toBe(type === 'HOUSING_CONTRIBUTION' ? 'missing' : undefined);
});

test.each([
  ['PRESSURE', {}, { pressure: null }, 'unknown'],
  ['WHY_HERE', { whyHere: ' ' }, {}, 'missing'],
  ['WHY_MEASURE', { whyMeasure: '' }, {}, 'missing'],
  ['ACCESS_TEST', { accessTest: { outcome: 'NEGATIVE', reason: 'Ruimte genoeg' } }, {}, 'failed'],
  ['ACCESS_TEST', { accessTest: { outcome: 'POSITIVE', reason: ' ' } }, {}, 'missing'],
  ['EXPECTED_OUTCOME', { expectedPlaces: null }, {}, 'missing'],
  ['EXPECTED_OUTCOME', { expectedOn: null }, {}, 'missing'],
  ['EXPECTED_OUTCOME', { expectedOutcome: '' }, {}, 'missing'],
  ['EXPECTED_OUTCOME', { expectedPlaces: 0 }, {}, 'ok'],
  ['COST_PER_PLACE', { expectedPlaces: null }, { centsPerPlace: null }, 'missing'],
  ['COST_PER_PLACE', {}, { totalCents: 0, centsPerPlace: 0 }, 'missing'],
  ['COST_PER_PLACE', { expectedPlaces: 0 }, { centsPerPlace: null }, 'unknown'],
] as const)('A-2: %s with %j and %j is %s', (code, answers, figures, expected) => {
  expect(stateOf(code, answers, figures)).toBe(expected);
});

test.each([
  {},
  { whyHere: ' ' },
  { whyMeasure: '' },
  { expectedPlaces: null },
  { expectedPlaces: 0 },
  { expectedOn: null },
  { expectedOutcome: '' },
  { accessTest: null },
  { accessTest: { outcome: 'NEGATIVE', reason: 'Ruimte genoeg' } },
  { accessTest: { outcome: 'POSITIVE', reason: '' } },
  { type: 'INNOVATION', accessTest: null },
] as const)('A-2: the points hold up what the submission refuses, and nothing else: %j', (change) => {
  const answers: PriorityAnswers = { ...ANSWERS, ...change };
  const centsPerPlace = answers.expectedPlaces ? 10_003 : null;
  const holdsUp = priorityPoints(answers, { ...FIGURES, centsPerPlace }).some(
    ({ state }) => state === 'missing' || state === 'failed',
  );
  const refused = completenessOf(
    {
      ...answers,
      accessTestOutcome: answers.accessTest?.outcome ?? null,
      accessTestReason: answers.accessTest?.reason ?? null,
      housing: null,
      nature: 'INCIDENTAL',
      structuralReason: null,
      resultObligation: '2.100 plekken',
      reviewOn: '2027-07-01',
      periodFrom: '2027-01-01',
      periodTo: '2028-12-31',
      lines: [],
      amounts: [{ lineId: 'a', quarter: '2027Q1', cents: 21_006_000 }],
    },
    { startMonths: [1, 4, 7, 10], noticeDays: 28 },
    '2026-11-22',
  );
  expect(refused.length > 0).toBe(holdsUp);
});
