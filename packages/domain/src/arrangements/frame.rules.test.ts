import { expect, test } from 'vitest';
import { hasAccessTest, periodVerdict, structuralReasonOf } from './frame.rules.ts';
import { setArrangementFrameSchema } from './frame.schemas.ts';

test.each([
  ['2027-01-01', '2027-01-01', []],
  ['2027-01-01', '2031-12-31', []],
  ['2027-01-01', '2032-01-01', ['ARRANGEMENT_PERIOD_TOO_LONG']],
  ['2027-03-31', '2032-01-01', ['ARRANGEMENT_PERIOD_TOO_LONG']],
])('A-1: an arrangement from %s to %s', (periodFrom, periodTo, codes) => {
  expect(periodVerdict({ periodFrom, periodTo }).violations.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['STRUCTURAL', 'Blijvend tekort', 'Blijvend tekort'],
  ['STRUCTURAL', '', null],
  ['INCIDENTAL', 'Blijvend tekort', null],
  ['TEMPORARY', null, null],
] as const)('A-1: only what is structural says why: %s with %j', (nature, reason, kept) => {
  expect(structuralReasonOf(nature, reason)).toBe(kept);
});

test('A-2: only a contribution to housing has an access test', () => {
  expect(hasAccessTest('HOUSING_CONTRIBUTION')).toBe(true);
  expect(hasAccessTest('TAKEOVER_SUPPORT')).toBe(false);
});

const SEEN = { arrangementId: '00000000-0000-7000-8000-000000000000', version: 1 };
test.each([
  [{}, true],
  [{ periodFrom: '2027-01-01', periodTo: '2027-12-31' }, true],
  [{ periodFrom: '2027-01-01' }, false],
  [{ periodFrom: '2028-01-01', periodTo: '2027-12-31' }, false],
  [{ periodFrom: '2027-02-30', periodTo: '2027-12-31' }, false],
  [{ title: '  ' }, false],
  [{ expectedPlaces: -1 }, false],
  [{ expectedPlaces: 1.5 }, false],
  [{ accessTest: { outcome: 'POSITIVE', on: '2026-10-01', reason: ' ' } }, false],
  [{ beneficiary: { kind: 'PRACTICE' } }, false],
])('S-5: a frame with %j is understood: %s', (given, isUnderstood) => {
  expect(setArrangementFrameSchema.safeParse({ ...SEEN, ...given }).success).toBe(isUnderstood);
});
