import { expect, test } from 'vitest';
import type { PlaceKind } from '@regiovast/domain/cases/record-fields';
import { checkMove, demandsOf, emptyMove, type MoveDraft, type MoveSubject, roomOf } from './move-form.ts';

const TODAY = '2027-03-12';
const HERE = '018f0000-0000-7000-8000-000000000001';
const THERE = '018f0000-0000-7000-8000-000000000002';

const subject = (phase: MoveSubject['phase'], patientsToPlace: number | null = 2846): MoveSubject => ({
  id: '018f0000-0000-7000-8000-00000000000a',
  phase,
  phaseSince: '2027-01-18',
  expectedEndOn: null,
  patientsToPlace,
});
const draft = (part: Partial<MoveDraft>): MoveDraft => ({
  ...emptyMove(subject('THREATENED'), TODAY),
  reason: 'Opzegbrief ontvangen',
  ...part,
});
const row = (key: number, id: string | null, patients: string, kind: PlaceKind = 'PRACTICE') => ({
  key,
  kind,
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
  'D-2: from %s to %s with %s patients: end date %s, places %s',
  (from, to, enrolled, endDate, places) => {
    expect(demandsOf(subject(from, enrolled), to)).toEqual({ endDate, places });
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
    'a place that is no practice twice',
    { to: 'BRIDGING', placements: [row(0, null, '10', 'OTHER'), row(1, null, '20', 'OTHER')] },
    'THREATENED',
    ['placementTwice'],
    [],
  ],
  [
    'a place that is no practice without a number',
    { to: 'BRIDGING', placements: [row(0, HERE, '10'), row(1, null, '', 'TEMPORARY_LOCATION')] },
    'THREATENED',
    ['placement'],
    [],
  ],
  [
    'bridging of more than there are',
    { to: 'BRIDGING', placements: [row(0, HERE, '2847')] },
    'ACUTE',
    [],
    ['PLACEMENTS_ABOVE_PATIENTS'],
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
      { kind: 'PRACTICE', practiceId: HERE, patients: 1390 },
      { kind: 'PRACTICE', practiceId: THERE, patients: 1456 },
    ],
  });
});

test('lines typed for another target are not sent', () => {
  const typed = draft({ to: 'ACUTE', placements: [row(0, HERE, '100')] });
  expect(checkMove(subject('THREATENED'), typed, 1, TODAY).input?.placements).toEqual([]);
});

test('D-2: patients also go where no practice is', () => {
  const placements = [row(0, HERE, '2000'), row(1, null, '846', 'OUT_OF_AREA')];
  const { input } = checkMove(subject('ACUTE'), draft({ to: 'RESOLVED', placements }), 1, TODAY);
  expect(input?.placements).toEqual([
    { kind: 'PRACTICE', practiceId: HERE, patients: 2000 },
    { kind: 'OUT_OF_AREA', practiceId: null, patients: 846 },
  ]);
});

test.each([
  ['as many as it stated', 40, '40', null],
  ['one more than it stated', 40, '41', 'above'],
  ['any number when it stated none', 0, '1', 'above'],
  ['when its places are unknown', null, '1', 'unknown'],
  ['when it is the practice itself', undefined, '5000', null],
])('D-2: a receiving practice is warned of, not refused: %s', (_, placesAvailable, patients, expected) => {
  const practice = { id: HERE, name: 'x', ...(placesAvailable !== undefined && { placesAvailable }) };
  expect(roomOf({ key: 0, kind: 'PRACTICE', practice, patients })).toBe(expected);
});
