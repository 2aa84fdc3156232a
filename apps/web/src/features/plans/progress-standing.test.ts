import type { ProgressReport } from '@regiovast/domain/plans/progress.views';
import { expect, test } from 'vitest';
import { standingIn } from './progress-standing.ts';

const report = (quarter: string, state: ProgressReport['state']): ProgressReport => ({
  quarter,
  state,
  words: '',
  value: null,
  evidence: '',
  version: 1,
  updatedAt: '2026-11-22T10:00:00.000Z',
  updatedBy: 'Coördinator',
});
const item = {
  asked: ['2026Q4', '2027Q1'],
  reports: [report('2026Q4', 'ON_TRACK'), report('2027Q2', 'REACHED')],
};

test.each([
  ['2026Q3', { kind: 'notDue' }],
  ['2026Q4', { kind: 'reported', report: item.reports[0] }],
  ['2027Q1', { kind: 'asked' }],
  ['2027Q3', { kind: 'reachedBefore', quarter: '2027Q2' }],
])('L-5: what %s says', (quarter, expected) => {
  expect(standingIn(item, quarter)).toEqual(expected);
});
