import { expect, test } from 'vitest';
import { type AttributedStatement, factHistory, latestRecorded, statedFacts } from './fact-history.ts';
import { NO_FACTS } from './practice-facts.ts';

let made = 0;
const statement = (change: Partial<AttributedStatement>): AttributedStatement => {
  made += 1;
  return {
    ...NO_FACTS,
    id: `s${made}`,
    referenceDate: '2026-06-30',
    recordedAt: `2026-07-01T08:00:0${made % 10}.000Z`,
    recordedBy: 'An',
    source: 'opgave',
    reason: null,
    ...change,
  };
};

test('P-1: news for a later date corrects nothing, and what was not stated has no entry', () => {
  const history = [
    statement({ referenceDate: '2026-03-31', enrolledPatients: 2_000 }),
    statement({ referenceDate: '2026-06-30', gpFte: 1.5 }),
    statement({ referenceDate: '2026-09-30', enrolledPatients: 2_100 }),
  ];
  expect(factHistory(history, 'enrolledPatients')).toMatchObject([
    { value: 2_100, referenceDate: '2026-09-30', correctedBy: null },
    { value: 2_000, referenceDate: '2026-03-31', correctedBy: null },
  ]);
});

test('P-1: another value for the same date strikes the earlier one, with the value and the reason', () => {
  const at = (minute: number) => `2026-07-01T08:0${minute}:00.000Z`;
  const history = [
    statement({ enrolledPatients: 100, recordedAt: at(1) }),
    statement({ enrolledPatients: 200, recordedAt: at(2), reason: 'typefout' }),
    statement({ enrolledPatients: 300, recordedAt: at(3), reason: 'na telling' }),
  ];
  expect(
    factHistory(history, 'enrolledPatients').map(({ value, correctedBy }) => [value, correctedBy]),
  ).toEqual([
    [300, null],
    [200, { value: 300, reason: 'na telling' }],
    [100, { value: 200, reason: 'typefout' }],
  ]);
});

test('P-1: the same value again confirms; a value that came back is not struck', () => {
  const at = (minute: number) => `2026-07-01T08:0${minute}:00.000Z`;
  const history = [
    statement({ placesAvailable: 0, recordedAt: at(1) }),
    statement({ placesAvailable: 5, recordedAt: at(2), reason: 'anders gehoord' }),
    statement({ placesAvailable: 0, recordedAt: at(3), reason: 'toch niet' }),
    statement({ placesAvailable: 0, recordedAt: at(4) }),
  ];
  expect(
    factHistory(history, 'placesAvailable').map(({ value, correctedBy }) => [value, correctedBy?.reason]),
  ).toEqual([
    [0, undefined],
    [0, undefined],
    [5, 'toch niet'],
    [0, undefined],
  ]);
});

test('S-3: the statement recorded last is the one, at the same instant the later id', () => {
  expect(latestRecorded([])).toBeNull();
  const same = '2026-07-01T08:00:00.000Z';
  const older = { id: 'z', recordedAt: '2026-06-01T08:00:00.000Z' };
  expect(latestRecorded([older, { id: 'a', recordedAt: same }, { id: 'b', recordedAt: same }])).toBe('b');
  expect(latestRecorded([{ id: 'b', recordedAt: same }, { id: 'a', recordedAt: same }, older])).toBe('b');
});

test('a nought is stated, nothing is not', () => {
  expect(statedFacts({ ...NO_FACTS, owners: 0, patientStop: 'unknown' })).toEqual(['owners', 'patientStop']);
});
