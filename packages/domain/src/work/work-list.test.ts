import { expect, test } from 'vitest';
import { byDue, grouped, workGroupOf } from './work-list.ts';

const TODAY = '2026-11-22';

test.each([
  ['2026-11-21', 'late'],
  ['2026-11-22', 'today'],
  ['2026-11-23', 'week'],
  ['2026-11-29', 'week'],
  ['2026-11-30', 'later'],
  [null, 'later'],
] as const)('W-1: due on %s is %s', (dueOn, group) => {
  expect(workGroupOf(dueOn, TODAY)).toBe(group);
});

test('W-1: the longest late is on top, on one day by kind, without a day last', () => {
  const item = (kind: 'action' | 'term' | 'mention', dueOn: string | null, key: string) => ({
    kind,
    dueOn,
    key,
  });
  const items = [
    item('mention', null, 'a'),
    item('action', '2026-11-22', 'b'),
    item('term', '2026-11-22', 'c'),
    item('action', '2026-11-01', 'd'),
    item('action', '2026-11-22', 'a'),
  ];
  expect(items.toSorted(byDue).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'action d',
    'term c',
    'action a',
    'action b',
    'mention a',
  ]);
});

test('W-1: a group that holds nothing is left out', () => {
  const items = [{ group: 'later' }, { group: 'late' }] as const;
  expect(grouped(items).map(({ group }) => group)).toEqual(['late', 'later']);
});
