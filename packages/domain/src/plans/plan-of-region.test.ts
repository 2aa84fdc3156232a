import { expect, test } from 'vitest';
import { advanceOf, planStatusOf } from './plan-of-region.ts';
import type { PlanStatus } from './plan-statuses.ts';

const since = (statusSince: string, ...statuses: PlanStatus[]) =>
  statuses.map((status) => ({ status, statusSince }));

test.each([
  ['no plan', [], 'NONE'],
  ['a draft beside what is carried out', ['DRAFT', 'IN_EXECUTION'], 'IN_EXECUTION'],
  ['a returned plan is further than a draft', ['REVISION_ASKED', 'DRAFT'], 'REVISION_ASKED'],
  ['a submitted plan is further than a returned one', ['REVISION_ASKED', 'SUBMITTED'], 'SUBMITTED'],
  ['a plan that is over does not count', ['SUPERSEDED'], 'NONE'],
] as const)('PLAN_STATUS: %s', (_name, statuses, expected) => {
  expect(planStatusOf(since('2026-10-01', ...statuses), '2026-11-22')).toBe(expected);
});

test('F-4: on a past day a plan that changed since is unknown, one that did not is known', () => {
  expect(planStatusOf(since('2026-10-01', 'CONTRACTED'), '2026-09-30')).toBe('UNKNOWN');
  expect(planStatusOf(since('2026-09-30', 'CONTRACTED'), '2026-09-30')).toBe('CONTRACTED');
});

test('regions are sorted by how far their plan is: none before a draft, unknown nowhere', () => {
  const statuses = ['IN_EXECUTION', 'NONE', 'SUBMITTED', 'DRAFT', 'REVISION_ASKED'] as const;
  const sorted = statuses.toSorted((one, other) => (advanceOf(one) ?? 0) - (advanceOf(other) ?? 0));
  expect(sorted).toEqual(['NONE', 'DRAFT', 'REVISION_ASKED', 'SUBMITTED', 'IN_EXECUTION']);
  expect(advanceOf('UNKNOWN')).toBeNull();
});
