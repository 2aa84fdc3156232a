import { expect, test } from 'vitest';
import { checklistTotals } from './checklist-totals.ts';

test.each([
  [[], { practices: 0, checks: [], open: 0, hasSuppressed: false }],
  [
    [
      { code: 'A', name: 'A', practices: 3, checks: [{ code: 'FACTS_STALE' as const, count: 2 }] },
      {
        code: 'B',
        name: 'B',
        practices: 4,
        checks: [
          { code: 'FACTS_STALE' as const, count: 1 },
          { code: 'ACTIONS_OVERDUE' as const, count: 5 },
        ],
      },
    ],
    {
      practices: 7,
      checks: [
        { code: 'FACTS_STALE', count: 3 },
        { code: 'ACTIONS_OVERDUE', count: 5 },
      ],
      open: 8,
      hasSuppressed: false,
    },
  ],
  [
    [
      {
        code: 'NL',
        name: 'Nederland',
        practices: 9,
        checks: [{ code: 'FACTS_STALE' as const, count: null }],
      },
    ],
    { practices: 9, checks: [{ code: 'FACTS_STALE', count: 0 }], open: 0, hasSuppressed: true },
  ],
])('the totals of %j', (regions, expected) => {
  expect(checklistTotals(regions)).toEqual(expected);
});
