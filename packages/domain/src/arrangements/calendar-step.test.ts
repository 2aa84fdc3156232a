import { expect, test } from 'vitest';
import { calendarStep } from './calendar-step.ts';

const PERIOD = { periodFrom: '2027-01-01', periodTo: '2027-06-30' };

test.each([
  ['CONTRACTED', '2026-12-01', 'arrangements.began', 'ACTIVE', '2027-01-01', null],
  ['CONTRACTED', '2027-01-08', 'arrangements.began', 'ACTIVE', '2027-01-08', null],
  ['ACTIVE', '2026-12-01', 'arrangements.ended', 'ENDED', '2027-07-01', '2027-06-30'],
  ['ACTIVE', '2027-08-01', 'arrangements.ended', 'ENDED', '2027-08-01', '2027-06-30'],
] as const)('A-5: %s, contracted on %s: %s', (status, contractedOn, action, to, statusSince, endedOn) => {
  expect(calendarStep({ ...PERIOD, status, contractedOn })).toEqual({
    action,
    status: to,
    statusSince,
    endedOn,
  });
});
