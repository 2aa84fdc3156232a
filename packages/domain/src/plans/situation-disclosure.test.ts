import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenCounts, hiddenPart, hiddenPatients, type RiskCell } from './situation-disclosure.ts';

const countsOf = (counts: readonly number[]) => counts.map((count, index) => ({ key: `c${index}`, count }));
const cellsOf = (practices: readonly number[], known: readonly number[] = practices): RiskCell[] =>
  practices.map((count, index) => ({
    key: `c${index}`,
    practices: count,
    patients: 2_000 * (known[index] ?? 0),
    withPatients: known[index] ?? 0,
  }));

describe('C-4: the situation of a plan', () => {
  test.each([
    [0, 20, { part: false, whole: false }],
    [3, 20, { part: true, whole: false }],
    [18, 20, { part: true, whole: false }],
    [10, 20, { part: false, whole: false }],
    [2, 3, { part: true, whole: true }],
  ])('of %i in %i', (part, whole, expected) => {
    expect(hiddenPart(part, whole)).toMatchObject({ part: expected.part, whole: expected.whole });
  });

  test('a total that one table cannot bear is shown in none, and no other table adds up to it', () => {
    const [small, large] = hiddenCounts([countsOf([2, 1]), countsOf([3])]);
    expect(small?.total).toBe(true);
    expect(large?.total).toBe(true);
    expect([...(large?.cells ?? [])]).toEqual(['c0']);
  });

  test('counts from 1 to 4 are never shown, and never the only one that is missing', () => {
    const table = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (counts) => {
        // The same practices by another criterion: the same total.
        const all = counts.reduce((sum, count) => sum + count, 0);
        const tables = [countsOf(counts), countsOf([Math.floor(all / 3), all - Math.floor(all / 3)])];
        for (const [index, hidden] of hiddenCounts(tables).entries()) {
          const cells = tables[index] ?? [];
          const gone = cells.filter(({ key }) => hidden.cells.has(key));
          for (const { key, count } of cells)
            expect(count > 0 && count < 5 && !hidden.cells.has(key)).toBe(false);
          if (!hidden.total) expect(gone).not.toHaveLength(1);
        }
      }),
    );
  });

  test('a sum of patients never rests on fewer than five practices, shown or worked out from the total', () => {
    const table = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const practices = rows.map(([count]) => count);
        const known = rows.map(([count, stating]) => Math.min(count, stating));
        const cells = cellsOf(practices, known);
        const [counts] = hiddenCounts([countsOf(practices)]);
        const [hidden] = hiddenPatients([cells], counts ? [counts] : []);
        const shown = cells.filter(({ key }) => !hidden?.cells.has(key));
        const rest = cells.filter(({ key }) => hidden?.cells.has(key));
        for (const { withPatients } of shown) expect([1, 2, 3, 4]).not.toContain(withPatients);
        const resting = rest.reduce((sum, { withPatients }) => sum + withPatients, 0);
        if (!hidden?.total) expect([1, 2, 3, 4]).not.toContain(resting);
      }),
    );
  });

  test('a hidden total of patients takes every sum of every table with it', () => {
    const tables = [cellsOf([2]), cellsOf([6, 0])];
    const hidden = hiddenPatients(tables, []);
    expect(hidden.map(({ total }) => total)).toEqual([true, true]);
    expect([...(hidden[1]?.cells ?? [])]).toEqual(['c0', 'c1']);
  });
});
