import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountCell, type Suppression, suppressCounts } from './disclosure-control.ts';

type Counts = Readonly<Record<string, number | null>>;

const cellsOf = (counts: Counts): CountCell[] =>
  Object.entries(counts).map(([key, count]) => ({ key, count }));
const sumOf = (cells: readonly CountCell[]): number =>
  cells.reduce((sum, cell) => sum + (cell.count ?? 0), 0);
const shown = (result: Suppression): string =>
  [...result.suppressed].join(' ') + (result.totalSuppressed ? ' total' : '');

test.each<[string, Counts, string]>([
  ['nothing, of an empty table', {}, ''],
  ['nothing, when all counts are 0', { a: 0, b: 0 }, ''],
  ['nothing, from the minimum on', { a: 5, b: 6, c: 0 }, ''],
  ['nothing for an unknown count', { a: null, b: 6 }, ''],
  ['a 4 and the smallest other count', { a: 4, b: 20, c: 10, d: 30 }, 'a c'],
  ['a 1 and the smallest other count', { a: 20, b: 1, c: 7, d: 9 }, 'b c'],
  ['no 0 and no unknown to protect another', { a: 0, b: null, c: 3, d: 8, e: 9 }, 'c d'],
  ['the lowest key of equal counts', { d: 12, c: 9, b: 9, a: 2 }, 'a b'],
  ['two small counts that protect each other', { a: 2, b: 3, c: 50 }, 'a b'],
  // 1 + 1 = 2 and 4 + 4 = 8 leave one possibility each.
  ['another beside two counts of 1', { a: 1, b: 1, c: 50, d: 60 }, 'a b c'],
  ['another beside two counts of 4', { a: 4, b: 4, c: 50, d: 60 }, 'a b c'],
  ['another beside three counts of 1', { a: 1, b: 1, c: 1, d: 40 }, 'a b c d'],
  // 1 + 5 = 6: with a at least 1 and b at least 5 nothing is left to vary.
  ['a second other where the first is the minimum', { a: 1, b: 5, c: 6, d: 30 }, 'a b c'],
  // 4 + 9 = 13: b is not above the 9 still shown, so a would have to be 4.
  ['a second other where the first equals the next', { a: 4, b: 9, c: 9, d: 30 }, 'a b c'],
  // 4 + 8 = 12: with a higher key than the 9 still shown d is at most 8, so b would have to be 4.
  ['a second other where the next has a lower key', { a: 9, b: 4, c: 30, d: 8 }, 'a b d'],
  ['one other where the next has a higher key', { a: 8, b: 4, c: 30, d: 9 }, 'a b'],
  ['the total, when it is small', { a: 3, b: 0 }, 'a total'],
  ['the total, when it is small, of several', { a: 1, b: 2, c: null }, 'a b total'],
  ['no total of 5 from two small counts', { a: 1, b: 4, c: 0 }, 'a b'],
  ['the total when no other cell is left', { a: 4, b: 4, c: 0 }, 'a b total'],
  ['the total when all cells together still give it away', { a: 1, b: 5 }, 'a b total'],
  ['no total when all cells together do not', { a: 4, b: 5 }, 'a b'],
])('C-4: with a minimum of 5 it suppresses %s', (_name, counts, expected) => {
  const cells = cellsOf(counts);
  expect(shown(suppressCounts(cells, sumOf(cells), 5))).toBe(expected);
});

test('C-4: without a published total only the small counts are suppressed', () => {
  expect(shown(suppressCounts(cellsOf({ a: 4, b: 9, c: null }), null, 5))).toBe('a');
});

test.each([
  [1, ''],
  [3, 'a b'],
  [10, 'a b c'],
])('C-4: with a minimum of %i the table 2, 4, 9, 20 loses %j', (minimum, expected) => {
  expect(shown(suppressCounts(cellsOf({ a: 2, b: 4, c: 9, d: 20 }), 35, minimum))).toBe(expected);
});

test.each<[string, Counts, number, number]>([
  ['a minimum of 0', { a: 1 }, 1, 0],
  ['a minimum of 2, which would say that a suppressed cell is 1', { a: 1 }, 1, 2],
  ['a minimum that is not whole', { a: 1 }, 1, 4.5],
  ['a negative count', { a: -1, b: 2 }, 1, 5],
  ['a count that is not whole', { a: 1.5, b: 1.5 }, 3, 5],
  ['a total that is not the sum', { a: 8, b: null }, 9, 5],
])('C-4: it refuses %s', (_name, counts, total, minimum) => {
  expect(() => suppressCounts(cellsOf(counts), total, minimum)).toThrow(RangeError);
});

test('C-4: it refuses a key that occurs twice', () => {
  expect(() => suppressCounts([...cellsOf({ a: 8 }), ...cellsOf({ a: 8 })], 16, 5)).toThrow(RangeError);
});

const counts = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 7 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const tables = fc
  .array(counts, { maxLength: 12 })
  .map((list) => list.map((count, index) => ({ key: `R${String(index).padStart(2, '0')}`, count })));
const minimums = fc.constantFrom(3, 4, 5, 10);

/**
 * What the reader of the guarantee finds: per suppressed cell the range that is left after the ranges have
 * been narrowed with the sum of the suppressed cells until nothing changes.
 */
function attack(cells: readonly CountCell[], result: Suppression, minimum: number): [number, number][] {
  const counted = cells.map((cell) => ({ ...cell, count: cell.count ?? 0 }));
  const hidden = counted.filter((cell) => result.suppressed.has(cell.key));
  const above = counted.filter((cell) => !result.suppressed.has(cell.key) && cell.count > 0);
  const mostOf = (key: string) => Math.min(...above.map((cell) => cell.count - (cell.key < key ? 1 : 0)));
  const ranges = hidden.map(({ key, count }): [number, number] =>
    count < minimum ? [1, minimum - 1] : [minimum, mostOf(key)],
  );
  if (result.totalSuppressed) return ranges;
  const sum = sumOf(cells) - sumOf(above);
  for (let isNarrowed = true; isNarrowed; ) {
    isNarrowed = false;
    ranges.forEach((range, index) => {
      const others = ranges.filter((_, other) => other !== index);
      const least = Math.max(range[0], sum - others.reduce((total, other) => total + other[1], 0));
      const most = Math.min(range[1], sum - others.reduce((total, other) => total + other[0], 0));
      isNarrowed ||= least > range[0] || most < range[1];
      ranges[index] = [least, most];
    });
  }
  return ranges;
}

test('C-4: no suppressed cell can be computed from the published cells and the total', () => {
  fc.assert(
    fc.property(tables, minimums, (cells, minimum) => {
      const result = suppressCounts(cells, sumOf(cells), minimum);
      for (const [least, most] of attack(cells, result, minimum)) expect(least).toBeLessThan(most);
    }),
    { numRuns: 2000 },
  );
});

test('C-4: every small count is suppressed, no 0 and no unknown, and the order of the cells does not matter', () => {
  const shuffled = tables.chain((cells) =>
    fc.tuple(
      fc.constant(cells),
      fc.shuffledSubarray(cells, { minLength: cells.length, maxLength: cells.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, minimums, ([cells, reordered], minimum) => {
      const result = suppressCounts(cells, sumOf(cells), minimum);
      const isSmall = ({ count }: CountCell) => count !== null && count > 0 && count < minimum;
      expect(cells.filter(isSmall).filter((cell) => !result.suppressed.has(cell.key))).toEqual([]);
      expect(cells.filter((cell) => !cell.count && result.suppressed.has(cell.key))).toEqual([]);
      expect(shown(suppressCounts(reordered, sumOf(cells), minimum))).toBe(shown(result));
    }),
  );
});
