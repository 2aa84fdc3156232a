import { expect, test } from 'vitest';
import { EQUAL_WEIGHTS } from './option-criteria.ts';
import { judgeOptionSchema, optionFieldsSchema, setWeightsSchema } from './option.schemas.ts';
import { decideJudgeOption, decideSetOption, decideSetWeights } from './options.rules.ts';

const codes = ({ violations }: ReturnType<typeof decideSetOption>) => violations.map(({ code }) => code);
const NO_DAYS = { permitExpectedOn: null, completionOn: null };

test.each([
  [19, []],
  [20, ['HOUSING_LIMIT_REACHED']],
])('H-5: a new location beside %d others gives %j', (options, expected) => {
  expect(codes(decideSetOption(NO_DAYS, { step: 'OPTIONS', state: null, options }))).toEqual(expected);
});

test('H-5: changing one of twenty is no new one', () => {
  expect(codes(decideSetOption(NO_DAYS, { step: 'OPTIONS', state: 'OPEN', options: 20 }))).toEqual([]);
});

test.each([
  ['2027-03-01', '2027-03-01', []],
  ['2027-03-01', '2027-02-28', ['HOUSING_COMPLETION_BEFORE_PERMIT']],
  ['2027-03-01', null, []],
  [null, '2027-02-28', []],
])('H-5: a permit on %s and completion on %s give %j', (permitExpectedOn, completionOn, expected) => {
  const verdict = decideSetOption(
    { permitExpectedOn, completionOn },
    { step: 'OPTIONS', state: 'OPEN', options: 1 },
  );
  expect(codes(verdict)).toEqual(expected);
});

test.each([
  ['REALISATION', 'CHOSEN', null, ['HOUSING_COMPLETION_MISSING']],
  ['REALISATION', 'CHOSEN', '2027-05-01', []],
  ['REALISATION', 'OPEN', null, []],
  ['DECISION', 'CHOSEN', null, []],
  ['OPTIONS', 'DROPPED', null, ['HOUSING_OPTION_DROPPED']],
] as const)('H-5: at %s a %s location complete on %s gives %j', (step, state, completionOn, expected) => {
  expect(codes(decideSetOption({ ...NO_DAYS, completionOn }, { step, state, options: 1 }))).toEqual(expected);
});

test.each([
  ['OPTIONS', 'OPEN', 'CHOSEN', null, []],
  ['OPTIONS', 'OPEN', 'DROPPED', null, []],
  ['OPTIONS', 'CHOSEN', 'OPEN', null, []],
  ['OPTIONS', 'CHOSEN', 'DROPPED', null, []],
  ['OPTIONS', 'DROPPED', 'OPEN', null, []],
  ['OPTIONS', 'DROPPED', 'CHOSEN', null, ['HOUSING_OPTION_DROPPED']],
  ['REALISATION', 'CHOSEN', 'OPEN', '2027-05-01', ['HOUSING_CHOICE_MISSING']],
  ['REALISATION', 'CHOSEN', 'DROPPED', '2027-05-01', ['HOUSING_CHOICE_MISSING']],
  ['REALISATION', 'OPEN', 'DROPPED', null, []],
  ['REALISATION', 'OPEN', 'CHOSEN', '2027-05-01', []],
  ['REALISATION', 'OPEN', 'CHOSEN', null, ['HOUSING_COMPLETION_MISSING']],
] as const)(
  'H-5: at %s from %s to %s, complete on %s, gives %j',
  (step, from, state, completionOn, expected) => {
    expect(codes(decideJudgeOption({ state }, { step, state: from, completionOn }))).toEqual(expected);
  },
);

test('H-5: something must weigh something', () => {
  const none = { SIZE: 0, YEARLY_COST: 0, ONE_OFF_COST: 0, COMPLETION: 0, PLANNING: 0, REACH: 0 };
  expect(codes(decideSetWeights(none))).toEqual(['HOUSING_WEIGHTS_ZERO']);
  expect(codes(decideSetWeights({ ...none, REACH: 1 }))).toEqual([]);
});

const ID = '00000000-0000-7000-8000-000000000001';
const OPTION = {
  name: 'Marktplein',
  address: '',
  municipalityCode: 'GM0014',
  place: null,
  floorAreaM2: null,
  consultingRooms: null,
  yearlyCostCents: null,
  oneOffCostCents: null,
  planningStatus: 'UNKNOWN',
  permitExpectedOn: null,
  completionOn: null,
  note: '',
};

test.each([
  [{}, true],
  [{ name: ' ' }, false],
  [{ place: { latitude: 53.2, longitude: 6.6 } }, true],
  [{ place: { latitude: 53.2 } }, false],
  [{ place: { latitude: 54.1, longitude: 6.6 } }, false],
  [{ place: { latitude: 53.2, longitude: 2.9 } }, false],
  [{ floorAreaM2: 20_000 }, true],
  [{ floorAreaM2: 20_001 }, false],
  [{ floorAreaM2: -1 }, false],
  [{ consultingRooms: 200 }, true],
  [{ consultingRooms: 201 }, false],
  [{ yearlyCostCents: 1_000_000_000 }, true],
  [{ yearlyCostCents: 1_000_000_001 }, false],
  [{ oneOffCostCents: 0.5 }, false],
  [{ planningStatus: 'MAYBE' }, false],
  [{ completionOn: '2027-02-29' }, false],
])('H-5: a location with %j is one: %s', (given, expected) => {
  expect(optionFieldsSchema.safeParse({ ...OPTION, ...given }).success).toBe(expected);
});

test.each([
  [{ state: 'CHOSEN', reason: 'Op tijd klaar' }, true],
  [{ state: 'CHOSEN', reason: ' ' }, false],
  [{ state: 'CHOSEN' }, false],
  [{ state: 'DROPPED' }, false],
  [{ state: 'OPEN' }, true],
])('H-5: %j is a judgement: %s', (judgement, expected) => {
  const given = { housingCaseId: ID, version: 1, optionId: ID, judgement };
  expect(judgeOptionSchema.safeParse(given).success).toBe(expected);
});

test.each([
  [0, true],
  [10, true],
  [11, false],
  [-1, false],
  [2.5, false],
])('H-5: a weight of %d is one: %s', (SIZE, expected) => {
  const given = { housingCaseId: ID, version: 1, weights: { ...EQUAL_WEIGHTS, SIZE } };
  expect(setWeightsSchema.safeParse(given).success).toBe(expected);
});
