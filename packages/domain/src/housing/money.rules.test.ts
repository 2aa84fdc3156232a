import { expect, test } from 'vitest';
import { type Contribution, isForHousing, isPositiveTest, moneyVerdict } from './money.rules.ts';

test.each([
  ['no test', null, false],
  ['a positive one that waits', { outcome: 'POSITIVE', state: 'OFFERED' }, false],
  ['a positive one that was refused', { outcome: 'POSITIVE', state: 'REFUSED' }, false],
  ['a negative one that waits', { outcome: 'NEGATIVE', state: 'OFFERED' }, false],
  ['a negative one that was confirmed', { outcome: 'NEGATIVE', state: 'CONFIRMED' }, false],
  ['a negative one that was refused', { outcome: 'NEGATIVE', state: 'REFUSED' }, false],
  ['a positive one that was confirmed', { outcome: 'POSITIVE', state: 'CONFIRMED' }, true],
] as const)('H-1: with %s money may be linked: %#', (_name, last, isLinkable) => {
  expect(isPositiveTest(last)).toBe(isLinkable);
  expect(moneyVerdict(last)).toEqual(
    isLinkable
      ? { ok: true, violations: [] }
      : { ok: false, violations: [{ code: 'HOUSING_TEST_NOT_POSITIVE', details: {} }] },
  );
});

const practice: Contribution = {
  housedPracticeId: 'P1',
  housedRegionCode: 'ZK09',
  paidPracticeId: 'P1',
  paidRegionCode: 'ZK09',
};
const initiative: Contribution = { ...practice, housedPracticeId: null };

test.each([
  ['the practice itself', practice, true],
  ['another practice', { ...practice, paidPracticeId: 'P2' }, false],
  ['the RHO or a starting practice instead of the practice', { ...practice, paidPracticeId: null }, false],
  ['the practice, in another region', { ...practice, paidRegionCode: 'ZK10' }, false],
  ['any practice of the region of an initiative', { ...initiative, paidPracticeId: 'P2' }, true],
  ['the RHO or a starting practice for an initiative', { ...initiative, paidPracticeId: null }, true],
  ['somebody of another region for an initiative', { ...initiative, paidRegionCode: 'ZK10' }, false],
  ['a place in no region', { ...initiative, housedRegionCode: null }, false],
] as const)('H-1: money goes to %s: %#', (_name, contribution, isRight) => {
  expect(isForHousing(contribution)).toBe(isRight);
});
