import { expect, test } from 'vitest';
import { DEFAULT_CASE_TERMS, eraseOnOf, termEnd } from './case-terms.ts';
import type { RiskPhase } from './phases.ts';
import { decideAcknowledge, decideShare, decideWorkOn } from './share-case.rules.ts';

const state = (phase: RiskPhase, sharedOn: string | null = null, acknowledgedOn: string | null = null) => ({
  phase,
  sharedOn,
  acknowledgedOn,
  insurerId: sharedOn === null ? null : 'insurer',
});
const codes = (verdict: ReturnType<typeof decideShare>): string[] =>
  verdict.violations.map(({ code }) => code);

test.each([
  ['an open case', state('SIGNAL'), 'insurer', []],
  ['a solved case', state('RESOLVED'), 'insurer', ['CASE_CLOSED']],
  ['a case shared before', state('ACUTE', '2026-11-01'), 'insurer', ['CASE_ALREADY_SHARED']],
  ['a case of the insurer before', state('ACUTE', '2026-11-01', '2026-11-02'), 'another', []],
  ['a region whose preferent insurer does not take part', state('WATCH'), null, ['NO_PREFERENT_INSURER']],
])('D-4: sharing %s', (_name, case_, insurerId, expected) => {
  expect(codes(decideShare(case_, insurerId))).toEqual(expected);
});

test.each([
  ['a shared case', state('WATCH', '2026-11-01'), []],
  ['a case that was not shared', state('WATCH'), ['CASE_NOT_SHARED']],
  ['twice', state('WATCH', '2026-11-01', '2026-11-02'), ['CASE_ALREADY_ACKNOWLEDGED']],
])('D-4: acknowledging %s', (_name, case_, expected) => {
  expect(codes(decideAcknowledge(case_))).toEqual(expected);
});

test('actions belong to open cases', () => {
  expect(decideWorkOn('BRIDGING').ok).toBe(true);
  expect(codes(decideWorkOn('CLOSED_NO_RISK'))).toEqual(['CASE_CLOSED']);
});

test('D-3: a signal is judged in ten working days, over the Christmas holidays', () => {
  // 18 December 2026 is a Friday; 25 December is a holiday and 26 December a Saturday; 1 January a holiday.
  expect(termEnd(DEFAULT_CASE_TERMS.JUDGE_SIGNAL, '2026-12-18', null)).toBe('2027-01-05');
});

test('D-4: five working days to acknowledge, over a weekend', () => {
  expect(termEnd(DEFAULT_CASE_TERMS.ACKNOWLEDGE, '2026-11-19', null)).toBe('2026-11-26');
});

test('C-5: guarded text is erased five years after it was written, also when that is on a leap day', () => {
  expect(eraseOnOf('2026-11-19')).toBe('2031-11-19');
  expect(eraseOnOf('2028-02-29')).toBe('2033-02-28');
});
