import { expect, test } from 'vitest';
import { checkMove, demandsOf, emptyMove, type MoveDraft, type MoveSubject } from './move-form.ts';

const TODAY = '2027-03-12';
const HERE = '018f0000-0000-7000-8000-000000000001';
const THERE = '018f0000-0000-7000-8000-000000000002';

const subject = (phase: MoveSubject['phase'], enrolledPatients: number | null = 2846): MoveSubject => ({
  id: '018f0000-0000-7000-8000-00000000000a',
  phase,
  openedOn: '2026-11-03',
  expectedEndOn: null,
  moves: [{ from: null, to: phase, effectiveOn: '2027-01-18', enteredAt: '', enteredBy: '', reason: '' }],
  practice: { enrolledPatients },
});
const draft = (part: Partial<MoveDraft>): MoveDraft => ({
  ...emptyMove(subject('THREATENED'), TODAY),
  reason: 'Opzegbrief ontvangen',
  ...part,
});
const row = (key: number, id: string | null, patients: string) => ({
  key,
  practice: id === null ? null : { id, name: id },
  patients,
});

test.each([
  ['SIGNAL', 'WATCH', 100, false, 'none'],
  ['SIGNAL', 'THREATENED', 100, true, 'none'],
  ['SIGNAL', 'ACUTE', 100, false, 'none'],
  ['THREATENED', 'BRIDGING', 100, false, 'some'],
  ['ACUTE', 'BRIDGING', null, false, 'some'],
  ['THREATENED', 'RESOLVED', 100, false, 'all'],
  ['BRIDGING', 'RESOLVED', 100, false, 'all'],
  ['BRIDGING', 'RESOLVED', null, false, 'some'],
  ['WATCH', 'RESOLVED', 100, false, 'none'],
] as const)(
  'from %s to %s with %s enrolled: end date %s, placements %s',
  (from, to, enrolled, endDate, placements) => {
    expect(demandsOf(subject(from, enrolled), to)).toEqual({ endDate, placements });
  },
);

test.each<[string, Partial<MoveDraft>, MoveSubject['phase'], string[], string[]]>([
  ['no reason', { to: 'ACUTE', reason: '  ' }, 'THREATENED', [], ['CASE_REASON_MISSING']],
  ['no end date', { to: 'THREATENED' }, 'WATCH', [], ['CASE_END_DATE_MISSING']],
  ['a day ahead', { to: 'ACUTE', effectiveOn: '2027-03-13' }, 'THREATENED', [], ['DATE_IN_FUTURE']],
  [
    'a day before the phase began, and no reason',
    { to: 'ACUTE', effectiveOn: '2027-01-17', reason: '' },
    'THREATENED',
    [],
    ['DATE_BEFORE_PREVIOUS_STEP', 'CASE_REASON_MISSING'],
  ],
  ['no day', { to: 'ACUTE', effectiveOn: '' }, 'THREATENED', ['effectiveOn'], []],
  ['nobody placed', { to: 'BRIDGING' }, 'THREATENED', [], ['CASE_BRIDGING_INCOMPLETE']],
  [
    'a line without a number',
    { to: 'BRIDGING', placements: [row(0, HERE, '100'), row(1, THERE, '')] },
    'THREATENED',
    ['placement'],
    [],
  ],
  [
    'a practice twice',
    { to: 'BRIDGING', placements: [row(0, HERE, '100'), row(1, HERE, '50')] },
    'THREATENED',
    ['placementTwice'],
    [],
  ],
  [
    'one patient short',
    { to: 'RESOLVED', placements: [row(0, HERE, '2845')] },
    'BRIDGING',
    [],
    ['CASE_PLACEMENT_INCOMPLETE'],
  ],
  [
    'one patient too many',
    { to: 'RESOLVED', placements: [row(0, HERE, '2847')] },
    'BRIDGING',
    [],
    ['CASE_PLACEMENT_INCOMPLETE'],
  ],
])('%s is said and nothing is sent', (_, part, phase, problems, codes) => {
  const check = checkMove(subject(phase), draft(part), 3, TODAY);
  expect(check.problems).toEqual(problems);
  expect(check.violations.map(({ code }) => code)).toEqual(codes);
  expect(check.input).toBeNull();
});

test('a complete step is sent with the version that was looked at and without empty lines', () => {
  const placements = [row(0, HERE, '1390'), row(1, THERE, ' 1456 '), row(2, null, '')];
  expect(checkMove(subject('BRIDGING'), draft({ to: 'RESOLVED', placements }), 3, TODAY).input).toEqual({
    caseId: '018f0000-0000-7000-8000-00000000000a',
    version: 3,
    to: 'RESOLVED',
    reason: 'Opzegbrief ontvangen',
    effectiveOn: TODAY,
    expectedEndOn: null,
    placements: [
      { practiceId: HERE, patients: 1390 },
      { practiceId: THERE, patients: 1456 },
    ],
  });
});

test('lines typed for another target are not sent', () => {
  const typed = draft({ to: 'ACUTE', placements: [row(0, HERE, '100')] });
  expect(checkMove(subject('THREATENED'), typed, 1, TODAY).input?.placements).toEqual([]);
});
