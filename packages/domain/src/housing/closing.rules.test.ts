import { describe, expect, test } from 'vitest';
import type { AnswerState } from './apply-or-explain.ts';
import { closeVerdict, closingObstacles, earliestClosingOn, reopenVerdict } from './closing.rules.ts';
import { HOUSING_OUTCOMES } from './housing-codes.ts';
import type { HousingFacts } from './housing-step.rules.ts';
import { HOUSING_STEPS, type HousingStep } from './housing-steps.ts';
import type { CellStanding, GivenAnswer, StandingCell } from './standing.ts';

const given: GivenAnswer = {
  cell: 'RHO_CONTACT',
  state: 'APPLIED',
  expiresOn: null,
  cellSha256: 'now',
  answeredAt: '2026-11-10T09:00:00.000Z',
  counterSign: null,
  counterSignedAt: null,
  replacedAt: null,
};
const stands = (standing: CellStanding, state: AnswerState = 'DEVIATED'): StandingCell => ({
  cell: { code: `${standing}_${state}`, step: 'REPORTED', party: 'RHO', dueDays: 1, cellSha256: 'now' },
  standing,
  answer: standing === 'OPEN' ? null : { ...given, state },
  dueOn: null,
});

const NONE = { unexplained: [], unanswered: [] };
const CLOSING = {
  step: 'REALISATION',
  outcome: 'NEW_PREMISES',
  closedOn: '2026-11-19',
  earliestOn: '2026-11-10',
  today: '2026-11-19',
  obstacles: NONE,
} as const;
const codesOf = (closing: Partial<Parameters<typeof closeVerdict>[0]>): string[] =>
  closeVerdict({ ...CLOSING, ...closing }).violations.map(({ code }) => code);

describe('H-2: what stands in the way of closing', () => {
  test.each<readonly [CellStanding, AnswerState, 'unexplained' | 'unanswered' | null]>([
    ['OPEN', 'APPLIED', 'unanswered'],
    ['ANSWER_AGAIN', 'APPLIED', 'unanswered'],
    // What was deviated from was explained for another question.
    ['ANSWER_AGAIN', 'DEVIATED', 'unexplained'],
    ['ANSWER_AGAIN', 'NOT_APPLICABLE', 'unexplained'],
    ['APPLIED', 'APPLIED', null],
    ['EXPLAINED', 'DEVIATED', null],
    ['EXPLAINED', 'NOT_APPLICABLE', null],
    ['UNSIGNED', 'DEVIATED', 'unexplained'],
    ['UNSIGNED', 'NOT_APPLICABLE', 'unexplained'],
    ['REFUSED', 'DEVIATED', 'unexplained'],
    ['EXPIRED', 'DEVIATED', 'unexplained'],
    ['EXPIRED', 'NOT_APPLICABLE', 'unexplained'],
  ])('%s, answered %s: %s', (standing, state, kind) => {
    const cell = stands(standing, state);
    expect(closingObstacles([cell])).toEqual(kind === null ? NONE : { ...NONE, [kind]: [cell.cell.code] });
  });

  test.each(HOUSING_OUTCOMES)('an unexplained deviation is never closed as %s', (outcome) => {
    const obstacles = { ...NONE, unexplained: ['GP_NEED', 'RHO_CONTACT'] };
    expect(closeVerdict({ ...CLOSING, outcome, obstacles }).violations).toEqual([
      { code: 'HOUSING_UNEXPLAINED', details: { cells: 'GP_NEED, RHO_CONTACT' } },
    ]);
  });

  test.each(HOUSING_OUTCOMES)('what is not answered is closed as %s only when withdrawn', (outcome) => {
    const obstacles = { ...NONE, unanswered: ['GP_NEED'] };
    expect(codesOf({ outcome, obstacles })).toEqual(outcome === 'WITHDRAWN' ? [] : ['HOUSING_UNANSWERED']);
  });
});

describe('H-7: the day of closing', () => {
  test.each([
    ['2026-11-09', ['DATE_BEFORE_PREVIOUS_STEP']],
    ['2026-11-10', []],
    ['2026-11-19', []],
    ['2026-11-20', ['DATE_IN_FUTURE']],
  ])('%s: %o', (closedOn, expected) => {
    expect(codesOf({ closedOn })).toEqual(expected);
  });

  test('lies not before what it rests on: the last step, the last answer, the last signature', () => {
    const signed = { ...given, counterSignedAt: '2026-11-12T09:00:00.000Z' };
    const replaced = {
      ...given,
      answeredAt: '2026-11-15T09:00:00.000Z',
      replacedAt: '2026-11-16T09:00:00.000Z',
    };
    expect(earliestClosingOn('2026-11-01', [])).toBe('2026-11-01');
    expect(earliestClosingOn('2026-11-01', [given])).toBe('2026-11-10');
    expect(earliestClosingOn('2026-11-01', [given, signed, replaced])).toBe('2026-11-12');
    expect(earliestClosingOn('2026-11-14', [given, signed])).toBe('2026-11-14');
    // Midnight is Dutch: this instant is the next day there.
    expect(earliestClosingOn('2026-11-01', [{ ...given, answeredAt: '2026-11-10T23:30:00.000Z' }])).toBe(
      '2026-11-11',
    );
  });

  test('a closed case is not closed again', () => {
    expect(codesOf({ step: 'CLOSED' })).toEqual(['HOUSING_CASE_CLOSED']);
  });
});

const FACTS: HousingFacts = {
  problem: 'Te klein',
  bottleneckCount: 1,
  enrolledPatients: 2_000,
  wantedFloorAreaM2: 260,
  wantedConsultingRooms: null,
  wantedYear: 2027,
  testState: 'CONFIRMED',
  optionCount: 1,
  costYearCount: 1,
  chosen: { completionOn: '2027-06-01' },
};

test('H-7: a closed case is reopened at what was reported, the locations or the building, an open one never', () => {
  const allowed = HOUSING_STEPS.filter((to) => reopenVerdict('CLOSED', to, FACTS).ok);
  expect(allowed).toEqual(['REPORTED', 'OPTIONS', 'REALISATION']);
  for (const step of HOUSING_STEPS.filter((open) => open !== 'CLOSED'))
    expect(HOUSING_STEPS.some((to) => reopenVerdict(step, to, FACTS).ok)).toBe(false);
});

test('a step to which a case is reopened demands what it demands of a move', () => {
  const codes = (to: HousingStep, facts: Partial<HousingFacts>) =>
    reopenVerdict('CLOSED', to, { ...FACTS, ...facts }).violations.map(({ code }) => code);
  expect(codes('REALISATION', { chosen: null })).toEqual(['HOUSING_CHOICE_MISSING']);
  expect(codes('OPTIONS', { testState: 'OFFERED' })).toEqual(['HOUSING_TEST_NOT_DECIDED']);
  expect(codes('REPORTED', { chosen: null, testState: null })).toEqual([]);
});
