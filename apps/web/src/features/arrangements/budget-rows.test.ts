import { expect, test } from 'vitest';
import { type BudgetRow, budgetFinding, budgetRows, withTyped } from './budget-rows.ts';

const row = (year: number, ownCents: number, freeCents: number | null): BudgetRow => ({
  year,
  ceilingCents: freeCents === null ? null : 1_000,
  committedCents: 0,
  contractedCents: 0,
  paidCents: 0,
  ownCents,
  freeCents,
});

test.each([
  ['the year with least left', [row(2027, 5, 100), row(2028, 5, 0)], { kind: 'free', year: 2028, cents: 0 }],
  ['one cent too much', [row(2027, 5, -1), row(2028, 5, 9)], { kind: 'exceeded', year: 2027, cents: 1 }],
  ['a year without a ceiling first', [row(2027, 5, -9), row(2029, 5, null)], { kind: 'missing', year: 2029 }],
  ['years it asks nothing of are left out', [row(2027, 0, -9), row(2028, 0, null)], { kind: 'nothing' }],
] as const)('A-4: %s', (_name, rows, expected) => {
  expect(budgetFinding(rows)).toEqual(expected);
});

test('A-4: years that the arrangement touches are those of the others, and nothing is there twice', () => {
  const { ownCents: _, ...plain } = row(2027, 0, 100);
  const impact = {
    arrangementId: 'a',
    number: 'MW',
    title: '',
    insurerName: '',
    asOf: '2026-11-19',
    standing: 'asking' as const,
    years: [row(2028, 7, 93)],
    totalCents: 7,
  };
  expect(budgetRows([plain, { ...plain, year: 2028 }], impact)).toEqual([
    row(2027, 0, 100),
    row(2028, 7, 93),
  ]);
  expect(budgetRows([plain], null)).toEqual([row(2027, 0, 100)]);
});

test('A-4: what is typed takes the place of what was laid down', () => {
  expect(withTyped([row(2027, 5, 95), row(2028, 5, null)], new Map([[2027, 96]]))).toEqual([
    row(2027, 96, 4),
    row(2028, 0, null),
  ]);
});
