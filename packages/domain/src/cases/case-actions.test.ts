import { expect, test } from 'vitest';
import { decideChangeAction, decideReminder, decideReopenAction, remindOnOf } from './case-actions.ts';

const TODAY = '2026-11-19';

test.each<[string, string | null, string]>([
  ['2026-11-27', '2026-11-26', 'the day before'],
  ['2026-11-30', '2026-11-27', 'a Monday: the Friday before'],
  ['2026-12-28', '2026-12-24', 'after Christmas, Boxing Day and a Sunday'],
  ['2027-01-01', '2026-12-31', 'New Year itself is due'],
  ['2028-03-01', '2028-02-29', 'a leap day'],
  ['2026-11-20', null, 'the reminder would be today'],
  ['2026-11-19', null, 'due today'],
  ['2026-11-01', null, 'late already'],
])('W-1: due on %s is reminded of on %s (%s)', (dueOn, remindOn) => {
  expect(remindOnOf(dueOn, TODAY)).toBe(remindOn);
});

test('W-1: a reminder after the day it is due is refused, on the day itself it is not', () => {
  expect(decideReminder('2026-11-21', '2026-11-20').violations).toEqual([
    { code: 'ACTION_REMINDER_AFTER_DUE', details: { dueOn: '2026-11-20' } },
  ]);
  expect(decideReminder('2026-11-20', '2026-11-20').ok).toBe(true);
  expect(decideReminder(null, '2026-11-20').ok).toBe(true);
});

test.each([
  ['SIGNAL', null, [], ['ACTION_NOT_DONE']],
  ['ACUTE', '2026-11-18', ['ACTION_ALREADY_DONE'], []],
  ['RESOLVED', null, ['CASE_CLOSED'], ['CASE_CLOSED', 'ACTION_NOT_DONE']],
  ['CLOSED_NO_RISK', '2026-11-18', ['CASE_CLOSED', 'ACTION_ALREADY_DONE'], ['CASE_CLOSED']],
] as const)('an action of a case in %s, done on %s', (phase, doneOn, change, reopen) => {
  const codes = (verdict: { violations: readonly { code: string }[] }) =>
    verdict.violations.map(({ code }) => code);
  expect(codes(decideChangeAction({ phase, doneOn }))).toEqual(change);
  expect(codes(decideReopenAction({ phase, doneOn }))).toEqual(reopen);
});
