import { quartersOf } from '@regiovast/domain/plans/plan-quarters';
import { expect, test } from 'vitest';
import { gridCells, yearsOver } from './quarter-grid.ts';

const QUARTERS = quartersOf({ periodFrom: 2026, periodTo: 2027 });
const step = (quarter: string) => ({ quarter, partialResult: `in ${quarter}` });

test('the years head their quarters', () => {
  expect(yearsOver(QUARTERS)).toEqual([
    { year: '2026', length: 4 },
    { year: '2027', length: 4 },
  ]);
});

test.each<[string | null, string | null, number, number]>([
  ['2026Q1', '2027Q4', 1, 8],
  ['2026Q2', '2026Q2', 8, 1],
  ['2026Q3', '2027Q2', 5, 4],
  ['2025Q1', '2026Q1', 8, 1],
  ['2027Q4', '2029Q4', 8, 1],
  ['2024Q1', '2025Q4', 8, 0],
  [null, null, 8, 0],
])('L-3: from %s to %s the cells cover every quarter once', (startQuarter, endQuarter, cells, length) => {
  const row = gridCells({ startQuarter, endQuarter, steps: [] }, QUARTERS);
  const bars = row.filter((cell) => cell.kind === 'bar');
  expect(row).toHaveLength(cells);
  expect(bars.map((bar) => bar.length)).toEqual(length === 0 ? [] : [length]);
  expect(row.reduce((sum, cell) => sum + (cell.kind === 'bar' ? cell.length : 1), 0)).toBe(8);
});

test('L-3: a partial result stands in its own quarter, within the bar or beside it', () => {
  const run = { startQuarter: '2026Q2', endQuarter: '2026Q4', steps: [step('2026Q3'), step('2027Q1')] };
  const row = gridCells(run, QUARTERS);
  expect(row[1]).toMatchObject({ kind: 'bar', length: 3, steps: [{ ...step('2026Q3'), column: 2 }] });
  expect(row[2]).toEqual({ kind: 'open', quarter: '2027Q1', steps: [step('2027Q1')] });
});

test('a bar says when it begins before or goes on after the period', () => {
  const [bar] = gridCells({ startQuarter: '2025Q3', endQuarter: '2028Q1', steps: [] }, QUARTERS);
  expect(bar).toMatchObject({ isEarlier: true, isLater: true });
});
