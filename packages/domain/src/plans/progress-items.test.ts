import { expect, test } from 'vitest';
import { progressItems } from './progress-items.ts';

const plan = { periodFrom: 2026, periodTo: 2027, contractedOn: '2026-05-12' } as const;
const content = {
  measures: [
    {
      id: 'm1',
      startQuarter: '2026Q3',
      endQuarter: '2026Q4',
      steps: [{ quarter: '2027Q2', partialResult: 'Open' }],
    },
    { id: 'm2', startQuarter: null, endQuarter: null, steps: [] },
  ],
  obligations: [
    { id: 'o1', measureId: 'm1', dueOn: '2027-02-01' },
    { id: 'o2', measureId: 'm2', dueOn: '2026-06-30' },
  ],
};

test('L-5: a measure counts where it runs or has a partial result, an obligation from its start to its due quarter', () => {
  const items = progressItems(content, plan, []);
  expect(items.map(({ subjectId, quarters }) => [subjectId, quarters])).toEqual([
    ['m1', ['2026Q3', '2026Q4', '2027Q2']],
    ['m2', []],
    ['o1', ['2026Q3', '2026Q4', '2027Q1']],
    ['o2', ['2026Q1', '2026Q2']],
  ]);
  expect(items.every(({ askedFrom }) => askedFrom === '2026Q2')).toBe(true);
});

test('L-5: reports stand with their own item, oldest first', () => {
  const reports = [
    { subjectId: 'm1', quarter: '2026Q4', state: 'LATE' },
    { subjectId: 'm1', quarter: '2026Q3', state: 'ON_TRACK' },
    { subjectId: 'o1', quarter: '2026Q3', state: 'AT_RISK' },
  ] as const;
  const [m1, , o1] = progressItems(content, plan, reports);
  expect(m1?.reports).toEqual([
    { quarter: '2026Q3', state: 'ON_TRACK' },
    { quarter: '2026Q4', state: 'LATE' },
  ]);
  expect(o1?.reports).toEqual([{ quarter: '2026Q3', state: 'AT_RISK' }]);
});
