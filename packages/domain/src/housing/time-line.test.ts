import { expect, test } from 'vitest';
import type { AlarmedOption } from './housing-alarms.ts';
import { type HousingCourse, timeLineOf } from './time-line.ts';

const ON = '2026-11-19';
const NOTHING: HousingCourse = { leaseEndsOn: null, moves: [], tests: [], options: [], explanations: [] };
const option = (given: Partial<AlarmedOption>): AlarmedOption => ({
  id: 'a',
  state: 'OPEN',
  planningStatus: 'UNKNOWN',
  permitExpectedOn: null,
  completionOn: null,
  ...given,
});

test.each([
  ['2026-11-18', 'PAST'],
  ['2026-11-19', 'NEAR'],
  ['2027-02-17', 'NEAR'],
  ['2027-02-18', 'FUTURE'],
])('H-5: on the time line %s is %s', (leaseEndsOn, state) => {
  expect(timeLineOf({ ...NOTHING, leaseEndsOn }, ON)).toEqual([
    { kind: 'LEASE_ENDS', on: leaseEndsOn, state, step: null, optionId: null, cell: null },
  ]);
});

test('H-5: everything with a day stands on it in order, and of one day in the order of the kinds', () => {
  const course: HousingCourse = {
    leaseEndsOn: '2027-06-30',
    moves: [
      { step: 'REPORTED', on: '2026-01-05' },
      { step: 'ACCESS_TEST', on: '2026-02-01' },
      { step: 'ROLES_AGREED', on: '2026-02-01' },
    ],
    tests: [
      { offeredOn: '2026-02-01', decidedOn: '2026-02-10' },
      { offeredOn: '2026-03-01', decidedOn: null },
    ],
    options: [option({ permitExpectedOn: '2027-01-15', completionOn: '2027-06-30' })],
    explanations: [{ cell: 'GP_SIGNAL', expiresOn: '2027-01-15' }],
  };
  expect(timeLineOf(course, ON).map(({ on, kind, step }) => [on, step ?? kind])).toEqual([
    ['2026-01-05', 'REPORTED'],
    ['2026-02-01', 'ACCESS_TEST'],
    ['2026-02-01', 'ROLES_AGREED'],
    ['2026-02-01', 'TEST_OFFERED'],
    ['2026-02-10', 'TEST_DECIDED'],
    ['2026-03-01', 'TEST_OFFERED'],
    ['2027-01-15', 'EXPLANATION_EXPIRES'],
    ['2027-01-15', 'PERMIT_EXPECTED'],
    ['2027-06-30', 'COMPLETION'],
    ['2027-06-30', 'LEASE_ENDS'],
  ]);
});

test('H-5: days of locations are those of the chosen one; while none is, of all that did not fall off', () => {
  const day = { completionOn: '2027-05-01' };
  const open = [
    option({ ...day, id: 'a' }),
    option({ ...day, id: 'b' }),
    option({ ...day, id: 'c', state: 'DROPPED' }),
  ];
  const shown = (options: readonly AlarmedOption[]) =>
    timeLineOf({ ...NOTHING, options }, ON).map(({ optionId }) => optionId);
  expect(shown(open)).toEqual(['a', 'b']);
  expect(shown([...open, option({ ...day, id: 'd', state: 'CHOSEN' })])).toEqual(['d']);
});
