import { describe, expect, test } from 'vitest';
import { today } from '../kernel/clock.ts';
import { isWorkingDay } from '../kernel/working-days.ts';
import {
  DEFAULT_CASE_TERMS,
  runningTermOf,
  TERM_KINDS,
  type TermState,
  termStandingOn,
  UNITS_OF_TERM,
} from './case-terms.ts';
import type { RiskPhase } from './phases.ts';

const state = (phase: RiskPhase, phaseSince: string, more: Partial<TermState> = {}): TermState => ({
  phase,
  phaseSince,
  reviewedOn: null,
  expectedEndOn: null,
  solutionSecuredOn: null,
  ...more,
});
const termOf = (...args: Parameters<typeof state>): string | null => {
  const term = runningTermOf(state(...args), DEFAULT_CASE_TERMS);
  return term && `${term.kind} ${term.on}`;
};

test.each([
  ['an ordinary Thursday', '2026-11-19', '2026-12-03'],
  ['a Saturday', '2026-11-21', '2026-12-04'],
  ['over Good Friday and Easter Monday of 2026', '2026-03-26', '2026-04-13'],
  ['over King’s Day, and Liberation Day', '2026-04-23', '2026-05-11'],
  ['over Ascension and Whit Monday', '2026-05-12', '2026-05-28'],
  ['over Christmas and New Year', '2026-12-18', '2027-01-05'],
  ['over Christmas on weekend days', '2027-12-17', '2027-12-31'],
  ['over 29 February', '2028-02-23', '2028-03-08'],
  ['when King’s Day is a Sunday, on Saturday 26 April', '2025-04-14', '2025-04-30'],
])('D-3: a signal is judged in ten working days: %s, from %s', (_name, since, on) => {
  expect(termOf('SIGNAL', since)).toBe(`JUDGE_SIGNAL ${on}`);
});

test.each([
  ['a Wednesday', '2026-11-18', '2026-11-19'],
  ['a Friday', '2026-11-20', '2026-11-23'],
  ['the Thursday before Easter', '2026-04-02', '2026-04-07'],
  ['the day before King’s Day', '2027-04-26', '2027-04-28'],
  ['Christmas Eve', '2026-12-24', '2026-12-28'],
  ['New Year’s Eve', '2026-12-31', '2027-01-04'],
])('D-3: an acute case is brought up to date every working day: after %s', (_name, since, on) => {
  expect(termOf('ACUTE', since)).toBe(`DAILY_ACUTE ${on}`);
});

test.each<[string, string | null, Parameters<typeof state>]>([
  ['watch: each quarter', 'REVIEW_WATCH 2027-02-19', ['WATCH', '2026-11-19']],
  [
    'watch: from the last review',
    'REVIEW_WATCH 2027-03-01',
    ['WATCH', '2026-11-19', { reviewedOn: '2026-12-01' }],
  ],
  [
    'watch: a review of an earlier phase counts for nothing',
    'REVIEW_WATCH 2027-02-19',
    ['WATCH', '2026-11-19', { reviewedOn: '2026-10-01' }],
  ],
  [
    'watch: from the last of November to the last of February',
    'REVIEW_WATCH 2027-02-28',
    ['WATCH', '2026-11-30'],
  ],
  ['watch: in a leap year', 'REVIEW_WATCH 2028-02-29', ['WATCH', '2027-11-30']],
  [
    'threatened: secured three months before the end',
    'SECURE_SOLUTION 2027-01-01',
    ['THREATENED', '2026-11-19', { expectedEndOn: '2027-04-01' }],
  ],
  [
    'threatened: before the end of May lies the end of February',
    'SECURE_SOLUTION 2027-02-28',
    ['THREATENED', '2026-11-19', { expectedEndOn: '2027-05-31' }],
  ],
  [
    'threatened and secured: until the end',
    'END_DATE 2027-04-01',
    ['THREATENED', '2026-11-19', { expectedEndOn: '2027-04-01', solutionSecuredOn: '2026-12-01' }],
  ],
  ['threatened without an end date', null, ['THREATENED', '2026-11-19']],
  ['bridging: each month', 'REVIEW_BRIDGING 2027-02-28', ['BRIDGING', '2027-01-31']],
  [
    'acute: from the last review',
    'DAILY_ACUTE 2026-11-23',
    ['ACUTE', '2026-11-17', { reviewedOn: '2026-11-20' }],
  ],
  ['resolved', null, ['RESOLVED', '2026-11-19']],
  ['no risk', null, ['CLOSED_NO_RISK', '2026-11-19']],
])('D-3: %s', (_name, expected, args) => {
  expect(termOf(...args)).toBe(expected);
});

describe('D-3: a term that was on hold', () => {
  test.each([
    ['its own last day lies after the hold', '2026-11-25', '2026-12-03'],
    ['comes back on the working day after the hold', '2026-12-07', '2026-12-08'],
    ['comes back after the weekend', '2026-12-11', '2026-12-14'],
    ['comes back after Christmas', '2026-12-24', '2026-12-28'],
  ])('%s', (_name, holdUntil, on) => {
    expect(termOf('SIGNAL', '2026-11-19', { holdUntil })).toBe(`JUDGE_SIGNAL ${on}`);
  });

  test('a hold brings no term where none runs', () => {
    expect(termOf('RESOLVED', '2026-11-19', { holdUntil: '2026-12-01' })).toBeNull();
  });
});

test.each([
  ['long before', '2026-12-10', null, 'running'],
  ['eight days before', '2026-11-27', null, 'running'],
  ['seven days before', '2026-11-26', null, 'due'],
  ['on its last day', '2026-11-19', null, 'due'],
  ['the day after', '2026-11-18', null, 'late'],
  ['late, but on hold until today', '2026-11-01', '2026-11-19', 'onHold'],
  ['late, the hold ended yesterday', '2026-11-01', '2026-11-18', 'late'],
])('D-3: a term stands %s', (_name, termOn, holdUntil, expected) => {
  expect(termStandingOn(termOn, holdUntil, '2026-11-19')).toBe(expected);
});

test.each([
  ['one second before midnight in winter', '2026-12-03T22:59:59Z', 'due'],
  ['midnight in winter', '2026-12-03T23:00:00Z', 'late'],
  ['one second before midnight in summer', '2026-07-02T21:59:59Z', 'due'],
  ['midnight in summer', '2026-07-02T22:00:00Z', 'late'],
  ['before midnight on the day summer time begins', '2026-03-29T21:59:59Z', 'due'],
  ['midnight after summer time began', '2026-03-29T22:00:00Z', 'late'],
  ['before midnight on the day summer time ends', '2026-10-25T22:59:59Z', 'due'],
  ['midnight after summer time ended', '2026-10-25T23:00:00Z', 'late'],
])('D-3: a day ends at midnight in Amsterdam: %s', (_name, instant, expected) => {
  // Each time the last day of the term is the day that is about to end.
  const on = today({ now: () => new Date(Date.parse(instant) - 1_000) });
  expect(termStandingOn(on, null, today({ now: () => new Date(instant) }))).toBe(expected);
});

test('D-3: a term in working days always ends on a working day', () => {
  const days = Array.from({ length: 1_461 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
  for (const since of days) {
    for (const phase of ['SIGNAL', 'ACUTE'] as const) {
      const term = runningTermOf(state(phase, since), DEFAULT_CASE_TERMS);
      expect(term && isWorkingDay(term.on), since).toBe(true);
    }
  }
});

test('every default counts what its kind can count', () => {
  for (const kind of TERM_KINDS) expect(UNITS_OF_TERM[kind]).toContain(DEFAULT_CASE_TERMS[kind].unit);
});
