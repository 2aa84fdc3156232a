import { expect, test } from 'vitest';
import { nextTermOf } from './next-term.ts';

const DATES = { periodFrom: '2027-01-01', periodTo: '2028-12-31', reviewOn: '2027-12-01' };

test.each([
  ['DRAFT', '2026-11-22', { kind: 'start', on: '2027-01-01' }],
  ['CONTRACTED', '2026-11-22', { kind: 'start', on: '2027-01-01' }],
  ['ACTIVE', '2027-12-01', { kind: 'review', on: '2027-12-01' }],
  ['ACTIVE', '2027-12-02', { kind: 'end', on: '2028-12-31' }],
  ['ENDED', '2029-01-01', null],
  ['ASSESSED_NEGATIVE', '2026-11-22', null],
  ['WITHDRAWN', '2026-11-22', null],
] as const)('the next term of an arrangement that is %s, on %s', (status, today, expected) => {
  expect(nextTermOf({ ...DATES, status }, today)).toEqual(expected);
});

test('without a review date a running arrangement goes on to its end', () => {
  expect(nextTermOf({ ...DATES, reviewOn: null, status: 'ACTIVE' }, '2027-02-01')?.kind).toBe('end');
});
