import { describe, expect, test } from 'vitest';
import { decideMove, decideReopening, demandsOf, type MoveRequest } from './move-phase.rules.ts';
import { PHASE_STEPS, RISK_PHASES } from './phases.ts';

const move = (overrides: Partial<MoveRequest> = {}): MoveRequest => ({
  from: 'WATCH',
  to: 'THREATENED',
  effectiveOn: '2026-11-19',
  expectedEndOn: '2027-04-01',
  patientsPlaced: 0,
  placesNamed: 0,
  patientsToPlace: 2_000,
  phaseSince: '2026-11-01',
  today: '2026-11-19',
  ...overrides,
});
const codes = (overrides: Partial<MoveRequest>): string[] =>
  decideMove(move(overrides)).violations.map(({ code }) => code);

describe('D-2: a case moves only along the table', () => {
  const ALLOWED = [
    'SIGNAL WATCH',
    'SIGNAL THREATENED',
    'SIGNAL ACUTE',
    'SIGNAL CLOSED_NO_RISK',
    'WATCH THREATENED',
    'WATCH ACUTE',
    'WATCH RESOLVED',
    'WATCH CLOSED_NO_RISK',
    'THREATENED WATCH',
    'THREATENED ACUTE',
    'THREATENED BRIDGING',
    'THREATENED RESOLVED',
    'ACUTE BRIDGING',
    'ACUTE RESOLVED',
    'BRIDGING ACUTE',
    'BRIDGING RESOLVED',
    'RESOLVED WATCH',
    'RESOLVED THREATENED',
    'RESOLVED ACUTE',
    'CLOSED_NO_RISK WATCH',
    'CLOSED_NO_RISK THREATENED',
    'CLOSED_NO_RISK ACUTE',
  ];
  const pairs = RISK_PHASES.flatMap((from) => RISK_PHASES.map((to) => [from, to] as const));
  test.each(pairs)('%s to %s', (from, to) => {
    const refused = codes({ from, to, patientsPlaced: 2_000, placesNamed: 1 }).includes(
      'CASE_STEP_NOT_ALLOWED',
    );
    expect(refused).toBe(!ALLOWED.includes(`${from} ${to}`));
  });

  test('every phase can be left, so that no case is stuck', () => {
    for (const phase of RISK_PHASES) expect(PHASE_STEPS[phase].length).toBeGreaterThan(0);
  });
});

test.each<[string, Partial<MoveRequest>, string[]]>([
  ['today is not the future', {}, []],
  ['tomorrow is', { effectiveOn: '2026-11-20' }, ['DATE_IN_FUTURE']],
  ['the day the present phase began is allowed', { effectiveOn: '2026-11-01' }, []],
  ['the day before it is not', { effectiveOn: '2026-10-31' }, ['DATE_BEFORE_PREVIOUS_STEP']],
  ['THREATENED without an end date', { expectedEndOn: null }, ['CASE_END_DATE_MISSING']],
  ['ACUTE asks for no end date', { to: 'ACUTE', expectedEndOn: null }, []],
  ['BRIDGING without a place', { from: 'ACUTE', to: 'BRIDGING' }, ['CASE_BRIDGING_INCOMPLETE']],
  ['BRIDGING of some', { from: 'ACUTE', to: 'BRIDGING', patientsPlaced: 10, placesNamed: 1 }, []],
  ['RESOLVED from WATCH places nobody', { to: 'RESOLVED' }, []],
  [
    'RESOLVED with one patient short',
    { from: 'BRIDGING', to: 'RESOLVED', patientsPlaced: 1_999, placesNamed: 2 },
    ['CASE_PLACEMENT_INCOMPLETE'],
  ],
  [
    'RESOLVED with all placed',
    { from: 'BRIDGING', to: 'RESOLVED', patientsPlaced: 2_000, placesNamed: 2 },
    [],
  ],
  [
    'RESOLVED with one too many',
    { from: 'BRIDGING', to: 'RESOLVED', patientsPlaced: 2_001, placesNamed: 2 },
    ['CASE_PLACEMENT_INCOMPLETE'],
  ],
  [
    'RESOLVED of an unknown number still names where they went',
    { from: 'ACUTE', to: 'RESOLVED', patientsToPlace: null },
    ['CASE_BRIDGING_INCOMPLETE'],
  ],
  [
    'BRIDGING of more than there are',
    { from: 'ACUTE', to: 'BRIDGING', patientsPlaced: 2_001, placesNamed: 1 },
    ['PLACEMENTS_ABOVE_PATIENTS'],
  ],
  [
    'BRIDGING of an unknown number',
    { from: 'ACUTE', to: 'BRIDGING', patientsPlaced: 10, placesNamed: 1, patientsToPlace: null },
    [],
  ],
  [
    'all violations at once',
    { from: 'ACUTE', to: 'THREATENED', effectiveOn: '2026-12-01', expectedEndOn: null },
    ['CASE_STEP_NOT_ALLOWED', 'DATE_IN_FUTURE', 'CASE_END_DATE_MISSING'],
  ],
])('D-2: %s', (_name, overrides, expected) => {
  expect(codes(overrides)).toEqual(expected);
});

test.each([
  ['SIGNAL', 'WATCH', 100, false, 'none'],
  ['SIGNAL', 'THREATENED', 100, true, 'none'],
  ['SIGNAL', 'ACUTE', 100, false, 'none'],
  ['ACUTE', 'BRIDGING', 100, false, 'some'],
  ['ACUTE', 'BRIDGING', null, false, 'some'],
  ['BRIDGING', 'RESOLVED', 100, false, 'all'],
  ['BRIDGING', 'RESOLVED', null, false, 'some'],
  ['WATCH', 'RESOLVED', 100, false, 'none'],
  ['WATCH', 'RESOLVED', null, false, 'none'],
  ['RESOLVED', 'THREATENED', 100, true, 'none'],
] as const)(
  'D-2: %s to %s with %s patients asks an end date: %s, places: %s',
  (from, to, patients, endDate, places) => {
    expect(demandsOf(from, to, patients)).toEqual({ endDate, places });
  },
);

const PRACTICE = { closedOn: null, openCaseNumber: null, today: '2026-11-19' };
test.each([
  ['an open practice', 'RESOLVED', 'WATCH', PRACTICE, []],
  ['a practice that closes today', 'RESOLVED', 'ACUTE', { ...PRACTICE, closedOn: '2026-11-19' }, []],
  [
    'a practice that closed',
    'RESOLVED',
    'ACUTE',
    { ...PRACTICE, closedOn: '2026-11-18' },
    ['PRACTICE_CLOSED'],
  ],
  [
    'a practice with another case',
    'CLOSED_NO_RISK',
    'WATCH',
    { ...PRACTICE, openCaseNumber: 'C-2026-7K4QD' },
    ['CASE_OPEN_ELSEWHERE'],
  ],
  ['a step of an open case', 'ACUTE', 'BRIDGING', { ...PRACTICE, closedOn: '2026-11-01' }, []],
] as const)('D-2: reopening for %s', (_name, from, to, practice, expected) => {
  expect(decideReopening({ from, to }, practice).violations.map(({ code }) => code)).toEqual(expected);
});
