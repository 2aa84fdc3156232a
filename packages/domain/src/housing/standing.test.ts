import { describe, expect, test } from 'vitest';
import type { AnswerState, CounterSign } from './apply-or-explain.ts';
import {
  answersOn,
  type AskedCell,
  type CellStanding,
  dueOnOf,
  type GivenAnswer,
  rateOf,
  reachedOn,
  standingOf,
  standings,
  tallyOf,
} from './standing.ts';

const TODAY = '2026-11-19';
const cell: AskedCell = {
  code: 'MUNICIPALITY_PLAN',
  step: 'OPTIONS',
  party: 'MUNICIPALITY',
  dueDays: 84,
  cellSha256: 'now',
};
const answer: GivenAnswer = {
  cell: 'MUNICIPALITY_PLAN',
  state: 'DEVIATED',
  expiresOn: '2027-01-01',
  cellSha256: 'now',
  answeredAt: '2026-11-10T09:00:00.000Z',
  counterSign: 'SIGNED',
  counterSignedAt: '2026-11-12T09:00:00.000Z',
  replacedAt: null,
};

type Case = readonly [
  state: AnswerState,
  expiresOn: string | null,
  sign: CounterSign | null,
  hash: string,
  CellStanding,
];
const CASES: readonly Case[] = [
  ['APPLIED', null, null, 'now', 'APPLIED'],
  ['APPLIED', null, null, 'then', 'ANSWER_AGAIN'],
  ['DEVIATED', '2026-11-20', null, 'now', 'UNSIGNED'],
  ['DEVIATED', '2026-11-20', 'REFUSED', 'now', 'REFUSED'],
  ['DEVIATED', '2026-11-20', 'SIGNED', 'now', 'EXPLAINED'],
  // The last day on which it holds, and the day after.
  ['DEVIATED', '2026-11-19', 'SIGNED', 'now', 'EXPLAINED'],
  ['DEVIATED', '2026-11-18', 'SIGNED', 'now', 'EXPIRED'],
  ['DEVIATED', '2026-11-18', null, 'now', 'EXPIRED'],
  ['DEVIATED', '2026-11-18', 'REFUSED', 'now', 'EXPIRED'],
  ['DEVIATED', '2026-11-20', 'SIGNED', 'then', 'ANSWER_AGAIN'],
  ['DEVIATED', '2026-11-18', 'SIGNED', 'then', 'ANSWER_AGAIN'],
  ['NOT_APPLICABLE', '2026-11-19', 'SIGNED', 'now', 'EXPLAINED'],
  ['NOT_APPLICABLE', '2026-11-19', null, 'now', 'UNSIGNED'],
  ['NOT_APPLICABLE', '2026-11-18', 'SIGNED', 'now', 'EXPIRED'],
];

describe('H-2: how a cell stands', () => {
  test('open without an answer', () => {
    expect(standingOf(cell, undefined, TODAY)).toBe('OPEN');
  });

  test.each(CASES)('%s until %s, %s, asked %s: %s', (state, expiresOn, counterSign, cellSha256, expected) => {
    expect(standingOf(cell, { ...answer, state, expiresOn, counterSign, cellSha256 }, TODAY)).toBe(expected);
  });

  test('by the answer that was not replaced', () => {
    const guidance = { validFrom: '2025-11-01', cells: [cell] };
    const answers = [
      { ...answer, replacedAt: '2026-11-15T09:00:00.000Z' },
      { ...answer, counterSign: null, counterSignedAt: null, answeredAt: '2026-11-15T09:00:00.000Z' },
    ];
    expect(standings({ guidance, answers, moves: [], on: TODAY })).toEqual([
      { cell, standing: 'UNSIGNED', answer: answers[1], dueOn: null },
    ]);
  });
});

describe('H-2: by when', () => {
  const moves = [
    { toStep: 'REPORTED', effectiveOn: '2026-10-01' },
    { toStep: 'ACCESS_TEST', effectiveOn: '2026-10-05' },
    { toStep: 'DECISION', effectiveOn: '2026-11-01' },
    { toStep: 'OPTIONS', effectiveOn: '2026-11-10' },
    { toStep: 'CLOSED', effectiveOn: '2026-11-12' },
  ] as const;

  test('a case reaches a step on the first day it was there or past it; closing reaches none', () => {
    expect(reachedOn(moves, 'REPORTED')).toBe('2026-10-01');
    expect(reachedOn(moves, 'ROLES_AGREED')).toBe('2026-11-01');
    expect(reachedOn(moves, 'OPTIONS')).toBe('2026-11-01');
    expect(reachedOn(moves, 'REALISATION')).toBeNull();
  });

  test.each<readonly [CellStanding, string, string | null]>([
    ['OPEN', '2025-11-01', '2027-01-24'],
    // Who must answer again has the term from the day on which the question changed.
    ['ANSWER_AGAIN', '2026-11-15', '2027-02-07'],
    ['ANSWER_AGAIN', '2025-11-01', '2027-01-24'],
    // A question that was open all along gets no new term.
    ['OPEN', '2026-11-15', '2027-01-24'],
    ['APPLIED', '2025-11-01', null],
    ['UNSIGNED', '2025-11-01', null],
    ['EXPIRED', '2025-11-01', null],
  ])('%s under guidance from %s is due on %s', (standing, guidanceFrom, expected) => {
    expect(dueOnOf(cell, standing, moves, guidanceFrom)).toBe(expected);
  });

  test('nothing is due before the case is there', () => {
    expect(dueOnOf(cell, 'OPEN', moves.slice(0, 2), '2025-11-01')).toBeNull();
  });
});

test('answers of an earlier day: what came later, signatures too, is left away', () => {
  const later = { ...answer, answeredAt: '2026-11-15T09:00:00.000Z' };
  const replaced = { ...answer, replacedAt: '2026-11-15T09:00:00.000Z' };
  expect(answersOn([replaced, later], '2026-11-09')).toEqual([]);
  expect(answersOn([replaced, later], '2026-11-10')).toEqual([
    { ...answer, counterSign: null, counterSignedAt: null },
  ]);
  expect(answersOn([replaced, later], '2026-11-14')).toEqual([answer]);
  expect(answersOn([replaced, later], '2026-11-15')).toEqual([replaced, later]);
});

describe('H-7: the rate', () => {
  const stands = (standing: CellStanding, state: AnswerState = 'DEVIATED') => ({
    standing,
    answer: standing === 'OPEN' ? null : { state },
  });

  test('is applied of applied and deviated; without explanation, not applicable and open stand apart', () => {
    const tally = tallyOf([
      stands('APPLIED', 'APPLIED'),
      stands('APPLIED', 'APPLIED'),
      stands('APPLIED', 'APPLIED'),
      stands('EXPLAINED'),
      stands('EXPLAINED', 'NOT_APPLICABLE'),
      stands('UNSIGNED'),
      stands('REFUSED', 'NOT_APPLICABLE'),
      stands('EXPIRED'),
      stands('OPEN'),
      stands('ANSWER_AGAIN'),
    ]);
    expect(tally).toEqual({ applied: 3, deviated: 1, notApplicable: 1, unexplained: 3, open: 2 });
    expect(rateOf(tally)).toEqual({ applied: 3, of: 4 });
  });

  test('nothing answered is no rate, and not zero', () => {
    expect(rateOf(tallyOf([stands('OPEN')]))).toBeNull();
    expect(rateOf(tallyOf([stands('EXPLAINED')]))).toEqual({ applied: 0, of: 1 });
  });
});
