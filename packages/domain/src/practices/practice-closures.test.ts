import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/calendar-date.ts';
import {
  allClosures,
  type Closure,
  closureOn,
  decideClose,
  decideReopen,
  isOpenOn,
  presentClosure,
} from './practice-closures.ts';

const TODAY = '2026-11-22';
const codes = (verdict: { violations: readonly { code: string }[] }) =>
  verdict.violations.map(({ code }) => code);

const TWICE: Closure[] = [
  { closedOn: '2024-03-31', reopenedOn: '2024-06-01' },
  { closedOn: '2026-01-31', reopenedOn: null },
];

test.each([
  ['2024-03-31', true],
  ['2024-04-01', false],
  ['2024-05-31', false],
  ['2024-06-01', true],
  ['2026-01-31', true],
  ['2026-02-01', false],
  ['2200-12-31', false],
])('R-4: closed twice and reopened once, on %s it is open: %s', (day, expected) => {
  expect(isOpenOn(TWICE, day)).toBe(expected);
});

test('R-4: a practice that came in closed has its closing date as a closure, once', () => {
  expect(allClosures('2025-01-01', [])).toEqual([{ closedOn: '2025-01-01', reopenedOn: null }]);
  expect(allClosures('2026-01-31', TWICE)).toEqual(TWICE);
  expect(allClosures(null, TWICE.slice(0, 1))).toEqual(TWICE.slice(0, 1));
});

test.each<[string, Partial<Parameters<typeof decideClose>[0]>, string[]]>([
  ['today', { closedOn: TODAY }, []],
  ['ahead: an announced closing', { closedOn: '2027-03-31' }, []],
  ['when it is closed already', { closures: TWICE }, ['PRACTICE_CLOSED']],
  [
    'before it last reopened',
    { closedOn: '2024-05-31', closures: TWICE.slice(0, 1) },
    ['DATE_BEFORE_PREVIOUS_STEP'],
  ],
  ['on the day it reopened', { closedOn: '2024-06-01', closures: TWICE.slice(0, 1) }, []],
  ['with an open case in silence', { openCase: { id: 'a', number: 'C-1' } }, ['PRACTICE_HAS_OPEN_CASE']],
  [
    'with another case named than the open one',
    { openCase: { id: 'a', number: 'C-1' }, acknowledgedCaseId: 'b' },
    ['PRACTICE_HAS_OPEN_CASE'],
  ],
  ['with the open case named', { openCase: { id: 'a', number: 'C-1' }, acknowledgedCaseId: 'a' }, []],
  [
    'with everything wrong at once',
    { closures: TWICE, openCase: { id: 'a', number: 'C-1' }, closedOn: '2024-01-01' },
    ['PRACTICE_CLOSED', 'DATE_BEFORE_PREVIOUS_STEP', 'PRACTICE_HAS_OPEN_CASE'],
  ],
])('R-4: closing %s', (_name, change, expected) => {
  const closing = { closedOn: TODAY, closures: [], openCase: null, acknowledgedCaseId: null, ...change };
  expect(codes(decideClose(closing))).toEqual(expected);
});

test.each<[string, string, Closure[], string[]]>([
  ['the day after the last day of care', '2026-02-01', TWICE, []],
  ['on the last day of care', '2026-01-31', TWICE, ['DATE_BEFORE_PREVIOUS_STEP']],
  ['today', TODAY, TWICE, []],
  ['tomorrow', addDays(TODAY, 1), TWICE, ['DATE_IN_FUTURE']],
  ['what is open', TODAY, TWICE.slice(0, 1), ['PRACTICE_NOT_CLOSED']],
  ['to withdraw an announced closing', '2027-01-01', [{ closedOn: '2026-12-31', reopenedOn: null }], []],
  [
    'a later day than the announced closing',
    '2027-01-02',
    [{ closedOn: '2026-12-31', reopenedOn: null }],
    ['DATE_IN_FUTURE'],
  ],
])('R-4: reopening %s', (_name, reopenedOn, closures, expected) => {
  expect(codes(decideReopen({ reopenedOn, closures, today: TODAY }))).toEqual(expected);
});

test('R-4: whatever is allowed to happen, a practice is in at most one closure on a day', () => {
  const step = fc.record({ closing: fc.boolean(), days: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.array(fc.nat(3_000), { maxLength: 20 }),
      (steps, days) => {
        let closures: Closure[] = [];
        let today = '2020-01-01';
        for (const { closing, days: later } of steps) {
          today = addDays(today, later);
          if (closing) {
            const verdict = decideClose({
              closedOn: today,
              closures,
              openCase: null,
              acknowledgedCaseId: null,
            });
            if (verdict.ok) closures = [...closures, { closedOn: today, reopenedOn: null }];
          } else if (decideReopen({ reopenedOn: today, closures, today }).ok) {
            const present = presentClosure(closures);
            closures = closures.map((one) => (one === present ? { ...one, reopenedOn: today } : one));
          }
        }
        for (const day of days.map((after) => addDays('2020-01-01', after))) {
          const inside = closures.filter((one) => closureOn([one], day) !== null);
          expect(inside.length).toBeLessThanOrEqual(1);
          expect(isOpenOn(closures, day)).toBe(inside.length === 0);
        }
      },
    ),
  );
});
