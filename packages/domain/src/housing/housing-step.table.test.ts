import { describe, expect, test } from 'vitest';
import type { Role } from '../people/organisation.ts';
import { HOUSING_STEPS, type HousingStep } from './housing-steps.ts';
import {
  decideHousingMove,
  demandsVerdict,
  type HousingFacts,
  type HousingMove,
  housingStepVerdict,
  leadsBack,
} from './housing-step.rules.ts';

/**
 * Where a case can go, typed by hand: row by row from a step and column by column to one, in the order reported, access test,
 * roles, options, financial bottleneck, decision, realisation, closed. `R`: coordinator and manager of the RHO; `-`: nobody.
 */
const TABLE: Readonly<Record<HousingStep, string>> = {
  /*                          R A R O F D R C */
  REPORTED: /*             */ '- R - - - - - R',
  ACCESS_TEST: /*          */ 'R - R - - - - R',
  ROLES_AGREED: /*         */ '- R - R - - - R',
  OPTIONS: /*              */ '- - R - R R - R',
  FINANCIAL_BOTTLENECK: /* */ '- - - R - R - R',
  DECISION: /*             */ '- - - R R - R R',
  REALISATION: /*          */ '- - - - - R - R',
  CLOSED: /*               */ 'R - - R - - R -',
};

const LETTERS: Readonly<Record<Role, string>> = {
  rhoCoordinator: 'R',
  rhoManager: 'R',
  rhoViewer: '',
  procurementOfficer: '',
  procurementManager: '',
  insurerViewer: '',
  ministryAnalyst: '',
  platformAdmin: '',
};

const PAIRS = HOUSING_STEPS.flatMap((from) => HOUSING_STEPS.map((to) => [from, to] as const));
const ROWS = (Object.keys(LETTERS) as Role[]).flatMap((role) =>
  PAIRS.map(([from, to]) => [role, from, to] as const),
);

test.each(ROWS)('the course: %s takes a case from %s to %s', (role, from, to) => {
  const letter = TABLE[from].split(' ')[HOUSING_STEPS.indexOf(to)] ?? '-';
  const isTheirs = LETTERS[role] === 'R';
  const { violations } = housingStepVerdict(from, to, [role]);
  const expected = !isTheirs ? ['NOT_ALLOWED'] : letter === 'R' ? [] : ['HOUSING_STEP_NOT_ALLOWED'];
  expect(violations.map(({ code }) => code)).toEqual(expected);
});

test('nobody without a role may, and one role that may is enough', () => {
  expect(housingStepVerdict('REPORTED', 'ACCESS_TEST', []).ok).toBe(false);
  expect(housingStepVerdict('REPORTED', 'ACCESS_TEST', ['rhoViewer', 'rhoManager']).ok).toBe(true);
});

const FULL: HousingFacts = {
  problem: 'Te klein',
  bottleneckCount: 1,
  enrolledPatients: 0,
  wantedFloorAreaM2: 200,
  wantedConsultingRooms: 4,
  wantedYear: 2027,
  testState: 'CONFIRMED',
  optionCount: 1,
  costYearCount: 1,
  chosen: { completionOn: '2027-05-01' },
};
const codesOf = (to: HousingStep, lack: Partial<HousingFacts>): string[] =>
  demandsVerdict(to, { ...FULL, ...lack }).violations.map(({ code }) => code);

test.each(HOUSING_STEPS)('H-1, H-4, H-5: what is complete lacks nothing at %s', (to) => {
  expect(codesOf(to, {})).toEqual([]);
});

test.each([
  ['ACCESS_TEST', { problem: ' ' }, ['HOUSING_BASICS_MISSING']],
  ['ACCESS_TEST', { bottleneckCount: 0 }, ['HOUSING_BASICS_MISSING']],
  ['ACCESS_TEST', { enrolledPatients: null }, ['HOUSING_BASICS_MISSING']],
  ['ACCESS_TEST', { wantedYear: null }, ['HOUSING_BASICS_MISSING']],
  ['ACCESS_TEST', { wantedFloorAreaM2: null }, []],
  ['ACCESS_TEST', { wantedConsultingRooms: null }, []],
  ['ACCESS_TEST', { wantedFloorAreaM2: null, wantedConsultingRooms: null }, ['HOUSING_BASICS_MISSING']],
  ['ACCESS_TEST', { testState: null }, []],
  ['ROLES_AGREED', { testState: null }, ['HOUSING_TEST_NOT_DECIDED']],
  ['ROLES_AGREED', { testState: 'OFFERED' }, ['HOUSING_TEST_NOT_DECIDED']],
  ['ROLES_AGREED', { testState: 'REFUSED' }, []],
  ['OPTIONS', { testState: 'OFFERED' }, ['HOUSING_TEST_NOT_DECIDED']],
  ['OPTIONS', { optionCount: 0 }, []],
  [
    'FINANCIAL_BOTTLENECK',
    { optionCount: 0, costYearCount: 0 },
    ['HOUSING_OPTION_MISSING', 'HOUSING_COSTS_MISSING'],
  ],
  ['DECISION', { optionCount: 0, costYearCount: 0 }, ['HOUSING_OPTION_MISSING']],
  ['REALISATION', { chosen: null }, ['HOUSING_CHOICE_MISSING']],
  ['REALISATION', { chosen: { completionOn: null } }, ['HOUSING_COMPLETION_MISSING']],
  ['REPORTED', { problem: '', testState: null, optionCount: 0, chosen: null }, []],
] as const)('H-1, H-4, H-5: into %s with %j', (to, lack, codes) => {
  expect(codesOf(to, lack)).toEqual(codes);
});

describe('the day and the reason of a move', () => {
  const MOVE: HousingMove = {
    from: 'ACCESS_TEST',
    to: 'ROLES_AGREED',
    roles: ['rhoCoordinator'],
    effectiveOn: '2026-11-10',
    stepSince: '2026-11-10',
    today: '2026-11-19',
    reason: '',
    facts: FULL,
  };
  const codes = (change: Partial<HousingMove>) =>
    decideHousingMove({ ...MOVE, ...change }).violations.map(({ code }) => code);

  test.each([
    ['the day of the step before', {}, []],
    ['the day before that', { effectiveOn: '2026-11-09' }, ['DATE_BEFORE_PREVIOUS_STEP']],
    ['today', { effectiveOn: '2026-11-19' }, []],
    ['tomorrow', { effectiveOn: '2026-11-20' }, ['DATE_IN_FUTURE']],
    ['back without a reason', { to: 'REPORTED' }, ['HOUSING_REASON_MISSING']],
    ['back for a reason of blanks', { to: 'REPORTED', reason: '  ' }, ['HOUSING_REASON_MISSING']],
    ['back with a reason', { to: 'REPORTED', reason: 'Verkeerd gemeld' }, []],
    [
      'everything wrong at once',
      { effectiveOn: '2026-11-20', facts: { ...FULL, testState: null } },
      ['DATE_IN_FUTURE', 'HOUSING_TEST_NOT_DECIDED'],
    ],
    [
      'a step that is not there, and nothing else is said',
      { to: 'REALISATION', effectiveOn: '2027-01-01' },
      ['HOUSING_STEP_NOT_ALLOWED'],
    ],
    ['somebody else’s step', { roles: ['procurementManager'] }, ['NOT_ALLOWED']],
  ] as const)('%s', (_what, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test.each(PAIRS)('from %s to %s is back when it comes earlier in the course', (from, to) => {
    expect(leadsBack(from, to)).toBe(HOUSING_STEPS.indexOf(to) < HOUSING_STEPS.indexOf(from));
  });
});
