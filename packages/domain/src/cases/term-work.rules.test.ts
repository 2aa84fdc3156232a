import { expect, test } from 'vitest';
import type { Verdict } from '../kernel/verdict.ts';
import { RISK_PHASES } from './phases.ts';
import { holdInputSchema } from './term-work.schemas.ts';
import {
  decideHold,
  decideRelease,
  decideReview,
  decideSecure,
  HELD_BY_ACCEPTANCE,
  type TermWork,
} from './term-work.rules.ts';

const TODAY = '2026-11-19';
const codes = (verdict: Verdict): string[] => verdict.violations.map(({ code }) => code);
const work = (part: Partial<TermWork> = {}): TermWork => ({
  phase: 'WATCH',
  termOn: '2027-02-19',
  holdUntil: null,
  holdReason: null,
  ...part,
});

test.each<[string, Partial<TermWork>, string, string[]]>([
  ['until tomorrow', {}, '2026-11-20', []],
  ['until today', {}, TODAY, ['CASE_HOLD_RANGE']],
  ['for ninety days', {}, '2027-02-17', []],
  ['for ninety-one', {}, '2027-02-18', ['CASE_HOLD_RANGE']],
  ['of an acute case', { phase: 'ACUTE' }, '2026-11-20', ['CASE_HOLD_ACUTE']],
  ['of a closed case', { phase: 'RESOLVED', termOn: null }, '2026-11-20', ['CASE_CLOSED']],
  ['without a term', { phase: 'THREATENED', termOn: null }, '2026-11-20', ['CASE_WITHOUT_TERM']],
  ['that waits', { holdUntil: TODAY, holdReason: 'x' }, '2026-11-20', ['CASE_ON_HOLD']],
  ['that waited until yesterday', { holdUntil: '2026-11-18', holdReason: 'x' }, '2026-11-20', []],
])('D-3: a term waits %s', (_name, part, until, expected) => {
  expect(codes(decideHold(work(part), until, TODAY))).toEqual(expected);
});

test.each<[string, Partial<TermWork>, string[]]>([
  ['a hold', { holdUntil: TODAY, holdReason: 'x' }, []],
  ['no hold', {}, ['CASE_NOT_ON_HOLD']],
  ['a hold that ended', { holdUntil: '2026-11-18', holdReason: 'x' }, ['CASE_NOT_ON_HOLD']],
  ['an accepted risk', { holdUntil: TODAY, holdReason: HELD_BY_ACCEPTANCE }, ['CASE_HELD_BY_ACCEPTANCE']],
])('D-3: releasing %s', (_name, part, expected) => {
  expect(codes(decideRelease(work(part), TODAY))).toEqual(expected);
});

test('D-3: watch, acute and bridging are reviewed, nothing else', () => {
  const reviewed = RISK_PHASES.filter((phase) => decideReview({ phase }).ok);
  expect(reviewed).toEqual(['WATCH', 'ACUTE', 'BRIDGING']);
});

test.each([
  ['today', 'THREATENED', TODAY, []],
  ['tomorrow', 'THREATENED', '2026-11-20', ['DATE_IN_FUTURE']],
  ['before the threat', 'THREATENED', '2026-10-31', ['DATE_BEFORE_PREVIOUS_STEP']],
  ['not, after all', 'THREATENED', null, []],
  ['of a watched case', 'WATCH', TODAY, ['CASE_NOT_THREATENED']],
  ['of a closed case', 'RESOLVED', TODAY, ['CASE_CLOSED']],
] as const)('D-3: a solution is secured %s', (_name, phase, securedOn, expected) => {
  expect(codes(decideSecure({ phase, phaseSince: '2026-11-01' }, securedOn, TODAY))).toEqual(expected);
});

test('C-8: a hold by one person never reads as a risk that was accepted', () => {
  const hold = (reason: string) =>
    holdInputSchema.safeParse({
      caseId: '019a0000-0000-7000-8000-000000000001',
      version: 1,
      until: '2026-11-20',
      reason,
    }).success;
  expect(hold('Wacht op de verhuurder')).toBe(true);
  expect(hold(HELD_BY_ACCEPTANCE)).toBe(false);
  expect(hold(` ${HELD_BY_ACCEPTANCE}\n`)).toBe(false);
});
