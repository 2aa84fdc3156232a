import { expect, test } from 'vitest';
import {
  emptyHousingStart,
  type HousingStartDraft,
  housingStartInputOf,
  housingStartProblems,
} from './start-draft.ts';

const PRACTICE = { id: 'p', name: 'Praktijk' };
const FROM = { id: 'c', number: 'CS-1', practiceId: 'p' };
const draft = (change: Partial<HousingStartDraft>): HousingStartDraft => ({
  ...emptyHousingStart(PRACTICE),
  bottlenecks: ['TOO_SMALL'],
  ...change,
});

test.each([
  ['a practice and a bottleneck are enough', {}, []],
  ['no practice', { practice: null }, ['practice']],
  ['no bottleneck', { bottlenecks: [] }, ['bottlenecks']],
  [
    'nothing of an initiative',
    { kind: 'INITIATIVE', bottlenecks: [] },
    ['name', 'municipality', 'bottlenecks'],
  ],
  [
    'a name of one letter',
    { kind: 'INITIATIVE', initiativeName: ' N ', municipalityCode: 'GM0014' },
    ['name'],
  ],
  ['an initiative', { kind: 'INITIATIVE', initiativeName: 'De Brink', municipalityCode: 'GM0014' }, []],
] as const)('%s', (_what, change, problems) => {
  expect(housingStartProblems(draft(change))).toEqual(problems);
  expect(housingStartInputOf(draft(change), null) === null).toBe(problems.length > 0);
});

test('the discontinuity case goes along only with its own practice', () => {
  expect(housingStartInputOf(draft({ problem: ' Te klein ' }), FROM)).toEqual({
    subject: { kind: 'PRACTICE', practiceId: 'p' },
    bottlenecks: ['TOO_SMALL'],
    problem: 'Te klein',
    caseId: 'c',
  });
  const other = draft({ practice: { id: 'q', name: 'Andere' } });
  expect(housingStartInputOf(other, FROM)?.caseId).toBeNull();
  const initiative = draft({ kind: 'INITIATIVE', initiativeName: ' De Brink ', municipalityCode: 'GM0014' });
  expect(housingStartInputOf(initiative, FROM)).toEqual({
    subject: { kind: 'INITIATIVE', initiativeName: 'De Brink', municipalityCode: 'GM0014' },
    bottlenecks: ['TOO_SMALL'],
    problem: '',
    caseId: null,
  });
});
