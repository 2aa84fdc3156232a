import { expect, test } from 'vitest';
import type { Verdict } from '../kernel/verdict.ts';
import { decideDecision, decideMayPropose, decidePropose, decideWithdraw } from './acceptance.rules.ts';
import { ACCEPTANCE_STATES } from './acceptance-states.ts';
import { RISK_PHASES } from './phases.ts';

const TODAY = '2026-11-19';
const codes = (verdict: Verdict): string[] => verdict.violations.map(({ code }) => code);

test('D-7: a risk is accepted before care stops, never while it does or is bridged', () => {
  const open = RISK_PHASES.filter((phase) => decideMayPropose(phase, false).ok);
  expect(open).toEqual(['SIGNAL', 'WATCH', 'THREATENED']);
  expect(codes(decideMayPropose('WATCH', true))).toEqual(['ACCEPTANCE_ALREADY_LIVE']);
});

test.each([
  ['tomorrow', '2026-11-20', []],
  ['today', TODAY, ['ACCEPTANCE_EXPIRY_RANGE']],
  ['in a year', '2027-11-19', []],
  ['in a year and a day', '2027-11-20', ['ACCEPTANCE_EXPIRY_RANGE']],
])('D-7: an acceptance that ends %s', (_name, expiresOn, expected) => {
  expect(codes(decidePropose('WATCH', false, expiresOn, TODAY))).toEqual(expected);
});

const proposal = { state: 'PROPOSED', proposedBy: 'anna', expiresOn: '2026-12-31' } as const;
test.each([
  ['by another', proposal, 'WATCH', 'bert', []],
  ['by who proposed it', proposal, 'WATCH', 'anna', ['FOUR_EYES_REQUIRED']],
  ['twice', { ...proposal, state: 'ACCEPTED' }, 'WATCH', 'bert', ['ACCEPTANCE_DECIDED']],
  ['after it was withdrawn', { ...proposal, state: 'WITHDRAWN' }, 'WATCH', 'bert', ['ACCEPTANCE_DECIDED']],
  ['on its last day', { ...proposal, expiresOn: TODAY }, 'WATCH', 'bert', ['ACCEPTANCE_EXPIRED']],
  ['while care stops', proposal, 'ACUTE', 'bert', ['ACCEPTANCE_NOT_NOW']],
  ['after the case closed', proposal, 'RESOLVED', 'bert', ['CASE_CLOSED']],
] as const)('D-7, C-8: a proposal is decided on %s', (_name, asked, phase, personId, expected) => {
  expect(codes(decideDecision(asked, phase, personId, TODAY))).toEqual(expected);
});

test('D-7: what waits or holds is taken back, what is over is not', () => {
  const live = ACCEPTANCE_STATES.filter((state) => decideWithdraw({ state }).ok);
  expect(live).toEqual(['PROPOSED', 'ACCEPTED']);
});
