import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARRANGEMENT_STATUSES, type ArrangementStatus } from './arrangement-statuses.ts';
import { budgetOf, budgetOfParts, partsOf, usedCentsOf } from './budget.ts';

const PLANNED = 100_000;

describe('A-4: where the money of an arrangement stands', () => {
  test.each<[ArrangementStatus, paid: number, committed: number, contracted: number, paidPart: number]>([
    ['DRAFT', 0, 0, 0, 0],
    ['PROPOSED', 0, 0, 0, 0],
    ['ASSESSED_NEGATIVE', 0, 0, 0, 0],
    ['WITHDRAWN', 0, 0, 0, 0],
    ['ASSESSED_POSITIVE', 0, PLANNED, 0, 0],
    ['AGREED', 0, PLANNED, 0, 0],
    ['CONTRACTED', 0, 0, PLANNED, 0],
    ['CONTRACTED', 40_000, 0, 60_000, 40_000],
    ['ACTIVE', 99_999, 0, 1, 99_999],
    ['ACTIVE', PLANNED, 0, 0, PLANNED],
    // More was paid of this year than was planned for it: the year takes what was paid.
    ['ACTIVE', PLANNED + 1, 0, 0, PLANNED + 1],
    // Over by the calendar: its last quarter is still to be paid.
    ['ENDED', 40_000, 0, 60_000, 40_000],
    ['ENDED', PLANNED, 0, 0, PLANNED],
    // Evaluated, or settled early: what was still to be paid is free again.
    ['EVALUATED', 40_000, 0, 0, 40_000],
    ['EVALUATED', 0, 0, 0, 0],
    // Paid back in another year than it was paid in: no room above the ceiling.
    ['EVALUATED', -500, 0, 0, 0],
    ['ACTIVE', -500, 0, PLANNED, 0],
    ['EVALUATED', PLANNED, 0, 0, PLANNED],
  ])('%s with %i paid of 100000', (status, paidCents, committedCents, contractedCents, paidPart) => {
    expect(partsOf({ status, plannedCents: PLANNED, paidCents })).toEqual({
      committedCents,
      contractedCents,
      paidCents: paidPart,
    });
  });
});

describe('A-4: the budget of a year', () => {
  test('committed, contracted, paid and free together are the ceiling', () => {
    const rows = [
      { status: 'AGREED', plannedCents: 30_000, paidCents: 0 },
      { status: 'ACTIVE', plannedCents: 50_000, paidCents: 20_000 },
      { status: 'DRAFT', plannedCents: 99_999, paidCents: 0 },
    ] as const;
    expect(budgetOf(2027, 100_000, rows)).toEqual({
      year: 2027,
      ceilingCents: 100_000,
      committedCents: 30_000,
      contractedCents: 30_000,
      paidCents: 20_000,
      freeCents: 20_000,
    });
  });

  test('without a ceiling nothing is known to be free, and a ceiling that was lowered leaves less than nothing', () => {
    const rows = [{ status: 'AGREED', plannedCents: 30_000, paidCents: 0 }] as const;
    expect(budgetOf(2027, null, rows).freeCents).toBeNull();
    expect(budgetOf(2027, 29_999, rows).freeCents).toBe(-1);
    expect(budgetOf(2027, 30_000, rows).freeCents).toBe(0);
  });

  test('no cent is lost: parts and free are the ceiling, however they were summed before', () => {
    const row = fc.record({
      status: fc.constantFrom(...ARRANGEMENT_STATUSES),
      plannedCents: fc.nat(100_000_000_000),
      paidCents: fc.nat(100_000_000_000),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.nat(100_000_000_000), (rows, ceiling) => {
        const year = budgetOf(2027, ceiling, rows);
        expect(BigInt(usedCentsOf(year)) + BigInt(year.freeCents ?? 0)).toBe(BigInt(ceiling));
        expect(budgetOfParts(2027, ceiling, [year])).toEqual(year);
      }),
    );
  });
});
