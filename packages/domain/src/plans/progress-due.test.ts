import { describe, expect, test } from 'vitest';
import { progressDue } from './progress-due.ts';
import type { ProgressItem } from './progress.rules.ts';

const measure = (subjectId: string, change: Partial<ProgressItem> = {}): ProgressItem => ({
  subject: 'measure',
  subjectId,
  quarters: ['2026Q2', '2026Q3', '2026Q4'],
  askedFrom: '2026Q2',
  dueOn: null,
  reports: [{ quarter: '2026Q2', state: 'ON_TRACK' }],
  ...change,
});
const obligation = (subjectId: string, change: Partial<ProgressItem> = {}): ProgressItem =>
  measure(subjectId, { subject: 'obligation', dueOn: '2027-06-30', ...change });
const reported = [
  { quarter: '2026Q2', state: 'ON_TRACK' },
  { quarter: '2026Q3', state: 'ON_TRACK' },
] as const;

describe('L-5, W-1: what is to be reported of a plan', () => {
  test('is asked from the day after the quarter, within fifteen working days', () => {
    expect(progressDue([measure('m'), obligation('o')], '2026-10-01')).toEqual({
      quarter: '2026Q3',
      dueOn: '2026-10-21',
      count: 2,
    });
  });

  test('is nothing while the quarter runs and all before it was reported', () => {
    expect(progressDue([measure('m')], '2026-09-30')).toBeNull();
    expect(progressDue([measure('m', { reports: reported })], '2026-10-01')).toBeNull();
  });

  test('counts a measure once, by the day that passed first', () => {
    const items = [measure('m', { reports: [] }), measure('n', { reports: reported })];
    expect(progressDue(items, '2026-11-19')).toEqual({ quarter: '2026Q3', dueOn: '2026-07-21', count: 1 });
  });

  test('holds an obligation that was due and not reached, whatever was reported of it', () => {
    const items = [obligation('o', { dueOn: '2026-09-30', reports: reported })];
    expect(progressDue(items, '2026-11-19')).toEqual({ quarter: '2026Q3', dueOn: '2026-09-30', count: 1 });
  });

  test('does not ask again for what was reported as late', () => {
    const items = [
      measure('m', { reports: [...reported.slice(0, 1), { quarter: '2026Q3', state: 'LATE' }] }),
    ];
    expect(progressDue(items, '2026-11-19')).toBeNull();
  });

  test('is nothing for a plan that is not contracted yet', () => {
    expect(progressDue([measure('m', { askedFrom: '2200Q4', reports: [] })], '2026-11-19')).toBeNull();
  });
});
