import { expect, test } from 'vitest';
import {
  decideKeepRecord,
  decideOwnInsured,
  decideSetExpectedEnd,
  decideSetPlacements,
  decideSetRecord,
} from './case-record.rules.ts';
import type { RiskPhase } from './phases.ts';

const codes = (verdict: { violations: readonly { code: string }[] }) =>
  verdict.violations.map(({ code }) => code);

test.each([
  ['rho', 'rho', []],
  ['rho', 'insurer', []],
  ['insurer', 'insurer', []],
  ['insurer', 'rho', ['CASE_LED_BY_OTHER']],
] as const)('D-7: %s keeps the record while the lead is with %s', (kind, lead, expected) => {
  expect(codes(decideKeepRecord(kind, lead))).toEqual(expected);
});

test.each([
  [null, 2_000, []],
  [0, 2_000, []],
  [1, 2_000, ['OWN_INSURED_TOO_FEW']],
  [4, 2_000, ['OWN_INSURED_TOO_FEW']],
  [5, 2_000, []],
  [2_000, 2_000, []],
  [2_001, 2_000, ['OWN_INSURED_ABOVE_PATIENTS']],
  [4, 3, ['OWN_INSURED_TOO_FEW', 'OWN_INSURED_ABOVE_PATIENTS']],
  [90_000, null, []],
])('D-7, C-4: %j own insured of %j patients', (ownInsured, patients, expected) => {
  expect(codes(decideOwnInsured(ownInsured, { patients, minimum: 5 }))).toEqual(expected);
});

test.each([
  ['2026-11-22', []],
  ['2026-11-23', ['DATE_IN_FUTURE']],
  [null, []],
  [undefined, []],
])('D-7: the supervisor was informed on %j', (supervisorInformedOn, expected) => {
  const fields = supervisorInformedOn === undefined ? {} : { supervisorInformedOn };
  expect(codes(decideSetRecord(fields, '2026-11-22'))).toEqual(expected);
});

test.each<[RiskPhase, string | null, string[]]>([
  ['SIGNAL', null, []],
  ['WATCH', '2027-01-01', []],
  ['THREATENED', '2027-01-01', []],
  ['THREATENED', null, ['CASE_END_DATE_MISSING']],
  ['ACUTE', '2026-11-01', []],
  ['RESOLVED', '2027-01-01', ['CASE_CLOSED']],
  ['CLOSED_NO_RISK', null, ['CASE_CLOSED']],
])('D-2: in %s the expected end becomes %j', (phase, expectedEndOn, expected) => {
  expect(codes(decideSetExpectedEnd(phase, expectedEndOn))).toEqual(expected);
});

test.each<[RiskPhase, number, number | null, string[]]>([
  ['BRIDGING', 100, 100, []],
  ['BRIDGING', 99, 100, []],
  ['BRIDGING', 101, 100, ['PLACEMENTS_ABOVE_PATIENTS']],
  ['BRIDGING', 5_000, null, []],
  ['ACUTE', 10, 100, ['CASE_NOT_BRIDGING']],
  ['RESOLVED', 101, 100, ['CASE_NOT_BRIDGING', 'PLACEMENTS_ABOVE_PATIENTS']],
])('D-7: in %s, %d places for %j patients', (phase, placed, patients, expected) => {
  expect(codes(decideSetPlacements(phase, { placed, patients }))).toEqual(expected);
});
