import { expect, test } from 'vitest';
import { nextHousingTerm } from './next-term.ts';

const TODAY = '2026-11-19';

test.each([
  ['nothing known', null, null, null],
  ['only the lease', '2027-06-30', null, 'leaseEnd 2027-06-30'],
  ['only the completion', null, '2027-05-01', 'completion 2027-05-01'],
  ['both ahead: the first', '2027-06-30', '2027-05-01', 'completion 2027-05-01'],
  ['the same day: the lease', '2027-06-30', '2027-06-30', 'leaseEnd 2027-06-30'],
  ['today is not past', TODAY, '2027-05-01', 'leaseEnd 2026-11-19'],
  ['one past: the other', '2026-11-18', '2027-05-01', 'completion 2027-05-01'],
  ['both past: the last, which stays in sight', '2026-11-18', '2026-10-01', 'leaseEnd 2026-11-18'],
])('H-5: the next date with %s', (_what, leaseEndsOn, completionOn, expected) => {
  const next = nextHousingTerm({ step: 'DECISION', leaseEndsOn, completionOn }, TODAY);
  expect(next && `${next.kind} ${next.on}`).toBe(expected);
});

test('a closed case has no next date', () => {
  const dates = { leaseEndsOn: '2027-06-30', completionOn: '2027-05-01' };
  expect(nextHousingTerm({ step: 'CLOSED', ...dates }, TODAY)).toBeNull();
});
