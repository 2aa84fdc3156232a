import { expect, test } from 'vitest';
import { completenessOf, type PlanTally } from './completeness.ts';

const TEMPLATE = [
  { code: 'SCOPE', isRequired: true },
  { code: 'SOLL', isRequired: true },
  { code: 'PATIENT_VIEW', isRequired: false },
] as const;
const COMPLETE: PlanTally = {
  words: { SCOPE: 12, SOLL: 1 },
  situationFrozenOn: '2026-11-01',
  goals: 1,
  measures: 2,
  measuresWithoutOwner: 0,
  measuresWithoutPeriod: 0,
  measuresWithoutFunding: 0,
  obligations: 1,
  initiatives: 0,
};
const EMPTY: PlanTally = {
  ...COMPLETE,
  words: {},
  situationFrozenOn: null,
  goals: 0,
  measures: 0,
  obligations: 0,
};

test('L-1: a plan with a word in every required section and every part is complete', () => {
  expect(completenessOf(TEMPLATE, COMPLETE)).toEqual({ required: 6, filled: 6, missing: [] });
});

test('L-1: an empty plan misses every required section and every part, and nothing twice', () => {
  expect(completenessOf(TEMPLATE, EMPTY)).toEqual({
    required: 6,
    filled: 0,
    missing: [
      { what: 'section', section: 'SCOPE', count: null },
      { what: 'section', section: 'SOLL', count: null },
      { what: 'measures', section: null, count: null },
      { what: 'situation', section: null, count: null },
      { what: 'goals', section: null, count: null },
      { what: 'obligations', section: null, count: null },
    ],
  });
});

test.each([
  ['a section of nought words', { words: { SCOPE: 0, SOLL: 1 } }, 'section', null],
  ['no situation', { situationFrozenOn: null }, 'situation', null],
  ['no goal', { goals: 0 }, 'goals', null],
  ['no obligation', { obligations: 0 }, 'obligations', null],
  ['a measure without owner', { measuresWithoutOwner: 1 }, 'measureOwner', 1],
  ['measures without quarters', { measuresWithoutPeriod: 2 }, 'measurePeriod', 2],
  ['a measure without funding basis', { measuresWithoutFunding: 1 }, 'measureFunding', 1],
] as const)('L-1: %s is missing, and only that', (_, lack, what, count) => {
  const { required, filled, missing } = completenessOf(TEMPLATE, { ...COMPLETE, ...lack });
  expect([required, filled]).toEqual([6, 5]);
  expect(missing).toMatchObject([{ what, count }]);
});

test('L-1: measures that lack several things are one gap in the meter, and each thing is named', () => {
  const lack = { measuresWithoutOwner: 1, measuresWithoutPeriod: 2, measuresWithoutFunding: 2 };
  const { filled, missing } = completenessOf(TEMPLATE, { ...COMPLETE, ...lack });
  expect(filled).toBe(5);
  expect(missing.map(({ what }) => what)).toEqual(['measureOwner', 'measurePeriod', 'measureFunding']);
});
