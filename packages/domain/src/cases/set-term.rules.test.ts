import { expect, test } from 'vitest';
import { decideSetTerm, type TermChange } from './set-term.rules.ts';

const RECORDED = '2020-01-01T00:00:00.000Z';
const change = (part: Partial<TermChange> = {}): TermChange => ({
  kind: 'JUDGE_SIGNAL',
  amount: 5,
  unit: 'workingDays',
  validFrom: '2026-11-22',
  latest: RECORDED,
  ...part,
});
const codes = (asked: TermChange, daysTaken: string[] = ['2020-01-01']): string[] =>
  decideSetTerm(asked, { today: '2026-11-22', latest: RECORDED, daysTaken }).violations.map(
    ({ code }) => code,
  );

test.each<[string, Partial<TermChange>, string[]]>([
  ['from today', {}, []],
  ['from yesterday', { validFrom: '2026-11-21' }, ['TERM_IN_PAST']],
  ['of no days', { amount: 0 }, ['TERM_UNIT_WRONG']],
  ['in months', { unit: 'months' }, ['TERM_UNIT_WRONG']],
  ['of a watch in working days', { kind: 'REVIEW_WATCH', unit: 'workingDays' }, []],
  ['up to the end itself', { kind: 'SECURE_SOLUTION', unit: 'monthsBeforeEnd', amount: 0 }, []],
  ['after somebody else set it', { latest: '2026-11-22T08:00:00.000Z' }, ['STALE_VERSION']],
])('D-3, S-3: a term %s', (_name, part, expected) => {
  expect(codes(change(part))).toEqual(expected);
});

test('D-3: a term that holds since today stays; one that is still to come can be set again', () => {
  expect(codes(change(), ['2026-11-22'])).toEqual(['TERM_SAME_DAY']);
  expect(codes(change({ validFrom: '2027-01-01' }), ['2027-01-01'])).toEqual([]);
});
