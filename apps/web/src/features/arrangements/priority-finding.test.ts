import { expect, test } from 'vitest';
import { priorityFinding } from './priority-finding.ts';

const beside = (median: number) => ({ count: 1, medianCentsPerPlace: median, cheaper: 0, others: [] });

test.each([
  ['below', 99, 100, beside(100)],
  ['equal', 100, 100, beside(100)],
  ['above', 101, 100, beside(100)],
  ['alone', 100, 100, null],
  ['none', null, 100, beside(100)],
  ['none', 0, 0, beside(100)],
] as const)(
  'A-2: the finding is %s at %s cents per place',
  (expected, centsPerPlace, totalCents, comparison) => {
    expect(priorityFinding({ centsPerPlace, totalCents, comparison })).toBe(expected);
  },
);
