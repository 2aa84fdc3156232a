import { expect, test } from 'vitest';
import { ARRANGEMENT_STATUSES } from './arrangement-statuses.ts';
import { fingerprintGroups, readFingerprint } from './bundle-fingerprint.ts';
import { answerVerdict, askVerdict, mayBeFollowed } from './follow.rules.ts';

test('A-5, C-1: others are asked under contract, neither before nor after', () => {
  expect(ARRANGEMENT_STATUSES.filter((status) => mayBeFollowed(status).ok)).toEqual(['CONTRACTED', 'ACTIVE']);
});

test('A-5: every reason why insurers cannot be asked is named at once', () => {
  expect(askVerdict('ACTIVE', ['b', 'c'], ['a']).violations).toEqual([]);
  expect(askVerdict('AGREED', ['a', 'b'], ['a']).violations).toEqual([
    { code: 'FOLLOW_NOT_CONTRACTED', details: {} },
    { code: 'FOLLOW_ALREADY_ASKED', details: { insurers: 1 } },
  ]);
});

test.each([
  ['INFORMED', '', true],
  ['FOLLOWS', '', true],
  ['DOES_NOT_FOLLOW', '', false],
  ['DOES_NOT_FOLLOW', ' \n ', false],
  ['DOES_NOT_FOLLOW', 'Geen verzekerden daar', true],
] as const)('A-5: %s with the words "%s"', (state, answer, isFine) => {
  const { ok, violations } = answerVerdict({ state, answer });
  expect(ok).toBe(isFine);
  expect(violations.map(({ code }) => code)).toEqual(isFine ? [] : ['FOLLOW_REASON_MISSING']);
});

test('C-1: a fingerprint is read as people copy it', () => {
  const fingerprint = '0123456789abcdef'.repeat(4);
  const groups = fingerprintGroups(fingerprint);
  expect(groups).toMatch(/^(?:[0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  for (const typed of [groups, groups.toUpperCase(), groups.replaceAll(' ', ':'), ` ${fingerprint}\n`])
    expect(readFingerprint(typed)).toBe(fingerprint);
  for (const typed of ['', 'abc', `${fingerprint}0`, fingerprint.replace('0', 'g')])
    expect(readFingerprint(typed)).toBeNull();
});
