import { expect, test } from 'vitest';
import { decideTestVerdict, offerTestVerdict } from './access-test.rules.ts';

const codesOf = ({ violations }: ReturnType<typeof offerTestVerdict>) => violations.map(({ code }) => code);

test.each([
  ['REPORTED', 'insurer', []],
  ['REALISATION', 'insurer', []],
  ['REPORTED', null, ['HOUSING_NOT_SHARED']],
  ['CLOSED', 'insurer', ['HOUSING_CASE_CLOSED']],
  ['CLOSED', null, ['HOUSING_CASE_CLOSED', 'HOUSING_NOT_SHARED']],
] as const)('H-1: a test of a case in %s shared with %s is refused with %j', (step, insurerId, codes) => {
  expect(codesOf(offerTestVerdict({ step, insurerId }))).toEqual(codes);
});

const SHA = 'a'.repeat(64);
const offered = { state: 'OFFERED', contentSha256: SHA, offeredBy: 'coordinator' } as const;
const asked = { personId: 'officer', contentSha256: SHA };

test.each([
  ['as it was read, by another', offered, asked, []],
  ['that is not there', null, asked, ['HOUSING_TEST_NOT_OFFERED']],
  ['that was confirmed', { ...offered, state: 'CONFIRMED' }, asked, ['HOUSING_TEST_NOT_OFFERED']],
  ['that was refused', { ...offered, state: 'REFUSED' }, asked, ['HOUSING_TEST_NOT_OFFERED']],
  ['that was replaced', { ...offered, contentSha256: 'b'.repeat(64) }, asked, ['HOUSING_TEST_DIFFERS']],
  ['by who offered it', offered, { ...asked, personId: 'coordinator' }, ['FOUR_EYES_REQUIRED']],
] as const)('H-1, C-8: judging a test %s: %j', (_name, last, judgement, codes) => {
  expect(codesOf(decideTestVerdict(last, judgement))).toEqual(codes);
});
