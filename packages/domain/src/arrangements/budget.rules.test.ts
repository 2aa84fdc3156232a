import { expect, test } from 'vitest';
import { partsOf, type YearOfArrangement } from './budget.ts';
import { budgetVerdict } from './budget.rules.ts';

const CEILINGS = new Map([
  [2027, 100_000],
  [2028, 50_000],
]);
const other = (over: Partial<YearOfArrangement> = {}): YearOfArrangement => ({
  year: 2027,
  status: 'AGREED',
  plannedCents: 60_000,
  paidCents: 0,
  ...over,
});
const takenBy = (others: readonly YearOfArrangement[]) =>
  others.map((row) => ({ year: row.year, ...partsOf(row) }));
const codes = (asked: [number, number][], others: YearOfArrangement[] = [], ceilings = CEILINGS) =>
  budgetVerdict(new Map(asked), ceilings, takenBy(others)).violations.map(({ code, details }) => [
    code,
    details['year'],
  ]);
const EXCEEDED = (year: string) => ['BUDGET_EXCEEDED', year];

test.each<[string, [number, number][], YearOfArrangement[], unknown[]]>([
  ['exactly the ceiling', [[2027, 100_000]], [], []],
  ['one cent above it', [[2027, 100_001]], [], [EXCEEDED('2027')]],
  ['exactly what others left', [[2027, 40_000]], [other()], []],
  ['one cent more than others left', [[2027, 40_001]], [other()], [EXCEEDED('2027')]],
  ['a draft of another takes nothing', [[2027, 100_000]], [other({ status: 'DRAFT' })], []],
  ['a proposal of another takes nothing', [[2027, 100_000]], [other({ status: 'PROPOSED' })], []],
  [
    'contracted counts, whatever of it was paid',
    [[2027, 40_001]],
    [other({ status: 'ACTIVE', paidCents: 10_000 })],
    [EXCEEDED('2027')],
  ],
  [
    'what was settled or evaluated is free again',
    [[2027, 90_000]],
    [other({ status: 'EVALUATED', paidCents: 10_000 })],
    [],
  ],
  [
    'what was paid before it ended is not',
    [[2027, 90_001]],
    [other({ status: 'ENDED', paidCents: 10_000 })],
    [EXCEEDED('2027')],
  ],
  [
    'more was paid than planned for the year',
    [[2027, 30_000]],
    [other({ status: 'ACTIVE', paidCents: 70_001 })],
    [EXCEEDED('2027')],
  ],
  ['another year does not count', [[2028, 50_000]], [other()], []],
  [
    'every year is weighed',
    [
      [2027, 100_001],
      [2028, 50_001],
    ],
    [],
    [EXCEEDED('2027'), EXCEEDED('2028')],
  ],
  ['a year without a ceiling has no room', [[2029, 1]], [], [['BUDGET_CEILING_MISSING', '2029']]],
  ['in which nothing is asked, it is not weighed', [[2029, 0]], [], []],
])('A-4: %s', (_name, asked, others, expected) => {
  expect(codes(asked, others)).toEqual(expected);
});

test('A-4: a ceiling that was lowered below what is taken stops what asks, and nothing else', () => {
  const lowered = new Map([[2027, 50_000]]);
  expect(codes([[2027, 1]], [other()], lowered)).toEqual([EXCEEDED('2027')]);
  expect(codes([[2027, 0]], [other()], lowered)).toEqual([]);
});

test('A-4: a refusal names the numbers in cents', () => {
  expect(budgetVerdict(new Map([[2027, 40_001]]), CEILINGS, takenBy([other()])).violations).toEqual([
    {
      code: 'BUDGET_EXCEEDED',
      details: { year: '2027', askedCents: 40_001, freeCents: 40_000, ceilingCents: 100_000 },
    },
  ]);
});
