import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumCents } from '../kernel/money.ts';
import { moveAmounts, shiftDate } from './move-amounts.ts';

const cell = (quarter: string, plannedCents: number, plannedQuantity: number | null = null) => ({
  quarter,
  plannedCents,
  plannedQuantity,
});
const PERIOD = { periodFrom: '2027-01-01', periodTo: '2027-06-30' };

test.each([
  ['2027-06-30', 2, '2027-12-31'],
  ['2027-11-30', 1, '2028-02-29'],
  ['2027-01-15', 1, '2027-04-15'],
  ['2027-12-31', -1, '2027-09-30'],
  ['2026-11-22', 0, '2026-11-22'],
  ['2200-12-31', 0, '2200-12-31'],
  ['2200-12-31', -1, '2200-09-30'],
  ['2200-08-31', 1, '2200-11-30'],
  ['2200-12-31', 5, '2200-12-31'],
  ['2200-10-15', 1, '2200-12-31'],
  ['1900-02-01', -1, '1900-01-01'],
])('%s, %i quarters later, is %s', (date, quarters, expected) => {
  expect(shiftDate(date, quarters)).toBe(expected);
});

test.each([
  ['an amount in the last quarter stays', [cell('2027Q2', 1)], 0, { fits: true }],
  ['an amount one quarter after it is refused', [cell('2027Q3', 1)], 0, { fits: false, quarter: '2027Q3' }],
  ['and moved back a quarter it fits', [cell('2027Q3', 1)], -1, { fits: true }],
  ['a quantity without a price counts', [cell('2026Q4', 0, 5)], 0, { fits: false, quarter: '2026Q4' }],
  ['an empty cell is left behind', [cell('2026Q4', 0, 0), cell('2026Q4', 0)], 0, { fits: true, cells: [] }],
  ['the first that does not fit is named', [cell('2028Q1', 1), cell('2027Q3', 1)], 0, { quarter: '2027Q3' }],
] as const)('A-1: %s', (_name, cells, quarters, expected) => {
  expect(moveAmounts(cells, PERIOD, quarters)).toMatchObject(expected);
});

test('A-6: whatever fits keeps every cent', () => {
  const cells = fc.array(
    fc.record({
      quarter: fc.constantFrom('2026Q4', '2027Q1', '2027Q2', '2027Q3'),
      plannedCents: fc.integer({ min: 0, max: 100_000_000_000 }),
      plannedQuantity: fc.option(fc.integer({ min: 0, max: 1_000 })),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(cells, fc.integer({ min: -3, max: 3 }), (grid, quarters) => {
      const moved = moveAmounts(grid, PERIOD, quarters);
      if (!moved.fits) return;
      const total = (of: readonly { plannedCents: number }[]) => sumCents(of.map((one) => one.plannedCents));
      expect(total(moved.cells)).toBe(total(grid));
    }),
  );
});
