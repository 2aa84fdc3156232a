import { expect, test } from 'vitest';
import type { Verdict } from '../kernel/verdict.ts';
import {
  decideHandOver,
  decideInform,
  leadAfterAcknowledge,
  leadAfterMove,
  leadOf,
  type LeadState,
  urgencyOf,
} from './escalate.rules.ts';
import type { RiskPhase } from './phases.ts';
import type { CaseLead } from './record-fields.ts';

const PREFERENT = 'preferent';
const codes = (verdict: Verdict): string[] => verdict.violations.map(({ code }) => code);

/** Where a case stands with the insurer that is preferent now. */
const STANDINGS = {
  unshared: { insurerId: null, acknowledgedOn: null },
  shared: { insurerId: PREFERENT, acknowledgedOn: null },
  taken: { insurerId: PREFERENT, acknowledgedOn: '2026-11-02' },
  ofAnother: { insurerId: 'another', acknowledgedOn: '2026-11-02' },
} as const;
type Standing = keyof typeof STANDINGS;

const state = (phase: RiskPhase, standing: Standing, lead: CaseLead = 'rho'): LeadState => ({
  phase,
  lead,
  ...STANDINGS[standing],
});

test.each([
  ['unshared', 'rho', 'rho'],
  ['shared', 'insurer', 'rho'],
  ['taken', 'rho', 'rho'],
  ['taken', 'insurer', 'insurer'],
  // The insurer that led is preferent no longer: nobody there sees the case.
  ['ofAnother', 'insurer', 'rho'],
] as const)('D-4: of a case %s whose lead was given to the %s, the %s leads', (standing, given, leads) => {
  expect(leadOf(state('ACUTE', standing, given), PREFERENT)).toBe(leads);
});

test('D-4: without a preferent insurer the RHO leads', () => {
  expect(leadOf({ ...state('ACUTE', 'taken', 'insurer'), insurerId: null }, null)).toBe('rho');
});

/** Rows: from, to, standing with the insurer, lead before, lead after. */
const MOVES: readonly [RiskPhase, RiskPhase, Standing, CaseLead, CaseLead][] = [
  ['SIGNAL', 'WATCH', 'taken', 'rho', 'rho'],
  ['SIGNAL', 'ACUTE', 'unshared', 'rho', 'rho'],
  ['SIGNAL', 'ACUTE', 'shared', 'rho', 'rho'],
  ['SIGNAL', 'ACUTE', 'taken', 'rho', 'insurer'],
  ['THREATENED', 'ACUTE', 'taken', 'rho', 'insurer'],
  ['THREATENED', 'ACUTE', 'ofAnother', 'rho', 'rho'],
  ['THREATENED', 'BRIDGING', 'taken', 'rho', 'rho'],
  ['ACUTE', 'BRIDGING', 'taken', 'insurer', 'insurer'],
  ['ACUTE', 'BRIDGING', 'taken', 'rho', 'rho'],
  ['ACUTE', 'BRIDGING', 'ofAnother', 'insurer', 'rho'],
  ['BRIDGING', 'ACUTE', 'taken', 'rho', 'insurer'],
  ['ACUTE', 'RESOLVED', 'taken', 'insurer', 'rho'],
  ['BRIDGING', 'RESOLVED', 'taken', 'insurer', 'rho'],
  ['RESOLVED', 'ACUTE', 'taken', 'rho', 'insurer'],
  ['RESOLVED', 'WATCH', 'taken', 'rho', 'rho'],
  ['CLOSED_NO_RISK', 'ACUTE', 'unshared', 'rho', 'rho'],
];
test.each(MOVES)(
  'D-4: %s to %s of a case %s, led by %s: then led by %s',
  (from, to, standing, lead, after) => {
    expect(leadAfterMove(state(from, standing, lead), to, PREFERENT)).toBe(after);
  },
);

test.each([
  ['WATCH', 'rho'],
  ['THREATENED', 'rho'],
  ['ACUTE', 'insurer'],
  ['BRIDGING', 'rho'],
] as const)('D-4: acknowledged in %s, the %s leads', (phase, lead) => {
  expect(leadAfterAcknowledge(phase)).toBe(lead);
});

/** Rows: side that asks, phase, standing, lead now, to whom, what stands in the way. */
const HAND_OVERS: readonly [CaseLead, RiskPhase, Standing, CaseLead, CaseLead, string[]][] = [
  ['rho', 'SIGNAL', 'taken', 'rho', 'insurer', ['CASE_NOT_ACUTE']],
  ['rho', 'WATCH', 'taken', 'rho', 'insurer', ['CASE_NOT_ACUTE']],
  ['rho', 'THREATENED', 'taken', 'rho', 'insurer', ['CASE_NOT_ACUTE']],
  ['rho', 'THREATENED', 'unshared', 'rho', 'insurer', ['CASE_NOT_ACUTE', 'CASE_NOT_SHARED']],
  ['rho', 'ACUTE', 'unshared', 'rho', 'insurer', ['CASE_NOT_SHARED']],
  ['rho', 'ACUTE', 'shared', 'rho', 'insurer', ['CASE_NOT_ACKNOWLEDGED']],
  ['rho', 'ACUTE', 'taken', 'rho', 'insurer', []],
  ['rho', 'ACUTE', 'ofAnother', 'rho', 'insurer', ['CASE_NOT_SHARED']],
  ['rho', 'ACUTE', 'ofAnother', 'insurer', 'insurer', ['CASE_NOT_SHARED']],
  ['rho', 'BRIDGING', 'taken', 'rho', 'insurer', []],
  ['rho', 'RESOLVED', 'taken', 'rho', 'insurer', ['CASE_CLOSED']],
  ['rho', 'ACUTE', 'taken', 'insurer', 'insurer', ['CASE_LEAD_UNCHANGED']],
  ['rho', 'ACUTE', 'taken', 'insurer', 'rho', ['CASE_LED_BY_OTHER']],
  ['rho', 'ACUTE', 'taken', 'rho', 'rho', ['CASE_LEAD_UNCHANGED']],
  ['insurer', 'ACUTE', 'taken', 'insurer', 'rho', []],
  ['insurer', 'BRIDGING', 'taken', 'insurer', 'rho', []],
  ['insurer', 'ACUTE', 'taken', 'rho', 'insurer', ['CASE_LED_BY_OTHER']],
  ['insurer', 'ACUTE', 'shared', 'rho', 'insurer', ['CASE_LED_BY_OTHER', 'CASE_NOT_ACKNOWLEDGED']],
  ['insurer', 'THREATENED', 'taken', 'rho', 'insurer', ['CASE_LED_BY_OTHER', 'CASE_NOT_ACUTE']],
  ['insurer', 'ACUTE', 'taken', 'rho', 'rho', ['CASE_LEAD_UNCHANGED']],
];
test.each(HAND_OVERS)(
  'D-4: %s hands over a case in %s, %s, led by %s, to %s: %j',
  (side, phase, standing, lead, to, expected) => {
    expect(codes(decideHandOver(state(phase, standing, lead), side, to, PREFERENT))).toEqual(expected);
  },
);

test.each([
  ['rho', 'THREATENED', 'taken', 'rho', ['CASE_NOT_ACUTE']],
  ['rho', 'ACUTE', 'unshared', 'rho', []],
  ['rho', 'ACUTE', 'taken', 'insurer', []],
  ['rho', 'BRIDGING', 'taken', 'rho', []],
  ['rho', 'RESOLVED', 'taken', 'rho', ['CASE_CLOSED']],
  ['insurer', 'ACUTE', 'taken', 'insurer', []],
  ['insurer', 'ACUTE', 'taken', 'rho', ['CASE_LED_BY_OTHER']],
  ['insurer', 'CLOSED_NO_RISK', 'taken', 'insurer', ['CASE_CLOSED']],
] as const)(
  'D-4: %s tells others of a case in %s, %s, led by %s: %j',
  (side, phase, standing, lead, expected) => {
    expect(codes(decideInform(state(phase, standing, lead), side, PREFERENT))).toEqual(expected);
  },
);

test.each([
  ['ACUTE', 'unshared', PREFERENT, 'share'],
  ['ACUTE', 'ofAnother', PREFERENT, 'share'],
  ['ACUTE', 'shared', PREFERENT, 'acknowledge'],
  ['ACUTE', 'taken', PREFERENT, null],
  ['ACUTE', 'unshared', null, 'call'],
  ['BRIDGING', 'unshared', PREFERENT, null],
  ['THREATENED', 'unshared', PREFERENT, null],
] as const)(
  'D-4: what cannot wait of a case in %s, %s, preferent %s: %s',
  (phase, standing, preferent, urgency) => {
    expect(urgencyOf(state(phase, standing), preferent)).toBe(urgency);
  },
);
