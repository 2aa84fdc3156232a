import { expect, test } from 'vitest';
import { type AlarmedOption, alarmKey, housingAlarms } from './housing-alarms.ts';
import { HOUSING_STEPS } from './housing-steps.ts';

const ON = '2026-11-19';
const OPEN_CASE = { step: 'OPTIONS', leaseEndsOn: null } as const;
const option = (given: Partial<AlarmedOption> = {}): AlarmedOption => ({
  id: 'a',
  state: 'OPEN',
  planningStatus: 'PERMIT_REQUESTED',
  permitExpectedOn: null,
  completionOn: null,
  ...given,
});
const chosen = (given: Partial<AlarmedOption> = {}) => option({ state: 'CHOSEN', ...given });
const told = (...given: Parameters<typeof housingAlarms>) =>
  housingAlarms(...given).map(({ kind, on, days }) => [kind, on, days]);

test.each([
  ['2027-11-19', [['LEASE_ENDS', '2027-11-19', 365]]],
  ['2027-11-20', []],
  ['2026-11-19', [['LEASE_ENDS', '2026-11-19', 0]]],
  ['2026-11-18', [['LEASE_ENDS', '2026-11-18', -1]]],
])('H-5: a lease that ends on %s, without a choice, gives %j', (leaseEndsOn, expected) => {
  expect(told({ ...OPEN_CASE, leaseEndsOn }, [], [], ON)).toEqual(expected);
  // A location that is still weighed houses nobody yet, nor does a choice of which completion is unknown.
  for (const one of [option({ completionOn: '2026-12-01' }), chosen()])
    expect(told({ ...OPEN_CASE, leaseEndsOn }, [one], [], ON)).toEqual(expected);
});

test.each([
  ['2027-06-29', []],
  ['2027-06-30', []],
  ['2027-07-01', [['LEASE_GAP', '2027-06-30', 1]]],
  ['2028-06-29', [['LEASE_GAP', '2027-06-30', 365]]],
])(
  'H-5: the chosen location complete on %s for a lease to 30 June 2027 gives %j',
  (completionOn, expected) => {
    const housing = { ...OPEN_CASE, leaseEndsOn: '2027-06-30' };
    expect(told(housing, [chosen({ completionOn })], [], ON)).toEqual(expected);
  },
);

test('H-5: a gap is told however far away the lease ends', () => {
  const housing = { ...OPEN_CASE, leaseEndsOn: '2031-01-01' };
  expect(told(housing, [chosen({ completionOn: '2031-01-31' })], [], ON)).toEqual([
    ['LEASE_GAP', '2031-01-01', 30],
  ]);
});

test.each([
  ['2026-11-18', 'PERMIT_REQUESTED', [['PERMIT_LATE', '2026-11-18', -1]]],
  ['2026-11-18', 'PERMIT_REFUSED', [['PERMIT_LATE', '2026-11-18', -1]]],
  ['2026-11-18', 'PERMIT_GRANTED', []],
  ['2026-11-19', 'PERMIT_REQUESTED', []],
] as const)(
  'H-5: a permit expected on %s that is %s gives %j',
  (permitExpectedOn, planningStatus, expected) => {
    expect(told(OPEN_CASE, [option({ permitExpectedOn, planningStatus })], [], ON)).toEqual(expected);
  },
);

test.each(HOUSING_STEPS.map((step) => [step]))('H-5: completion that passed at %s', (step) => {
  const alarms = told({ ...OPEN_CASE, step }, [chosen({ completionOn: '2026-11-18' })], [], ON);
  const isSilent = step === 'REALISATION' || step === 'CLOSED';
  expect(alarms).toEqual(isSilent ? [] : [['COMPLETION_LATE', '2026-11-18', -1]]);
});

test('H-5: completion today has not passed', () => {
  expect(told(OPEN_CASE, [chosen({ completionOn: ON })], [], ON)).toEqual([]);
});

test('H-5: once a location is chosen the days of the others are no alarm; what fell off never is', () => {
  const late = { permitExpectedOn: '2026-10-01', completionOn: '2026-11-01' };
  expect(told(OPEN_CASE, [option(late), option({ ...late, id: 'b', state: 'DROPPED' })], [], ON)).toEqual([
    ['PERMIT_LATE', '2026-10-01', -49],
    ['COMPLETION_LATE', '2026-11-01', -18],
  ]);
  expect(told(OPEN_CASE, [option(late), chosen({ id: 'b' })], [], ON)).toEqual([]);
});

test.each([
  ['2026-12-19', [['EXPLANATION_EXPIRES', '2026-12-19', 30]]],
  ['2026-12-20', []],
  ['2026-11-18', [['EXPLANATION_EXPIRES', '2026-11-18', -1]]],
])('H-5: an explanation to %s gives %j', (expiresOn, expected) => {
  expect(told(OPEN_CASE, [], [{ cell: 'GP_SIGNAL', expiresOn }], ON)).toEqual(expected);
});

test('H-5: a closed case has no alarms at all', () => {
  const late = chosen({ permitExpectedOn: '2026-01-01', completionOn: '2026-02-01' });
  const housing = { step: 'CLOSED', leaseEndsOn: '2026-01-01' } as const;
  expect(told(housing, [late], [{ cell: 'GP_SIGNAL', expiresOn: '2026-01-01' }], ON)).toEqual([]);
});

test('H-5: alarms stand in the order of their days, and of one day in that of their kinds and subjects', () => {
  const alarms = housingAlarms(
    { step: 'OPTIONS', leaseEndsOn: '2026-11-10' },
    [
      option({ id: 'b', permitExpectedOn: '2026-11-10' }),
      option({ id: 'a', permitExpectedOn: '2026-11-10', completionOn: '2026-11-10' }),
    ],
    [{ cell: 'GP_SIGNAL', expiresOn: '2026-11-01' }],
    ON,
  );
  expect(alarms.map(({ kind, optionId, cell }) => [kind, optionId ?? cell])).toEqual([
    ['EXPLANATION_EXPIRES', 'GP_SIGNAL'],
    ['LEASE_ENDS', null],
    ['PERMIT_LATE', 'a'],
    ['PERMIT_LATE', 'b'],
    ['COMPLETION_LATE', 'a'],
  ]);
});

test('H-5: an alarm keeps its key from day to day, and has another once a day of it changes', () => {
  const keys = (leaseEndsOn: string, completionOn: string | null, on: string) =>
    housingAlarms({ ...OPEN_CASE, leaseEndsOn }, [chosen({ completionOn })], [], on).map(alarmKey);
  expect(keys('2027-06-30', null, ON)).toEqual(keys('2027-06-30', null, '2027-08-01'));
  expect(keys('2027-06-30', null, ON)).not.toEqual(keys('2027-07-31', null, ON));
  expect(keys('2027-06-30', '2027-07-02', ON)).toEqual(['LEASE_GAP:a:2027-06-30:2']);
  expect(keys('2027-06-30', '2027-07-03', ON)).toEqual(['LEASE_GAP:a:2027-06-30:3']);
});
