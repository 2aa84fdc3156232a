import type { ArrangementStatus } from './arrangement-statuses.ts';
import { hasEnded, isCommitted, isUnderContract } from './arrangement-statuses.ts';
import { type BudgetParts, type BudgetYear, budgetOfParts, partsOf, usedCentsOf } from './budget.ts';
import type { Cents } from '../kernel/money.ts';

/** How the database summed: a whole year, or one year by region, type or course of action. */
export type PortfolioDimension = 'year' | 'region' | 'type' | 'course';

/** What some arrangements together take of one year, summed by the database. */
export type PortfolioCell = BudgetParts & {
  readonly dimension: PortfolioDimension;
  readonly year: number;
  /** Of the region, the type or the course; empty for a whole year. */
  readonly code: string;
  /** Of the region; empty for what has its name in words on the screen. */
  readonly name: string;
  /** How many arrangements the sums are of. */
  readonly arrangements: number;
};

/** One row of a breakdown: what a region, type or course takes of the year. */
export type PortfolioRow = BudgetParts & {
  readonly code: string;
  readonly name: string;
  readonly usedCents: Cents;
  readonly arrangements: number;
};

/** A-4 · every year of the portfolio: those with a ceiling and those in which something counts, in order. */
export function portfolioYears(
  ceilings: ReadonlyMap<number, Cents>,
  cells: readonly PortfolioCell[],
): BudgetYear[] {
  const sums = Map.groupBy(
    cells.filter(({ dimension }) => dimension === 'year'),
    ({ year }) => year,
  );
  const years = [...new Set([...ceilings.keys(), ...sums.keys()])].sort((one, other) => one - other);
  return years.map((year) => budgetOfParts(year, ceilings.get(year) ?? null, sums.get(year) ?? []));
}

/** A-4 · one year broken down; the rows together are the year to the cent, the largest first. */
export const breakdownOf = (cells: readonly PortfolioCell[], by: PortfolioDimension): PortfolioRow[] =>
  cells
    .filter(({ dimension }) => dimension === by)
    .map(({ code, name, arrangements, committedCents, contractedCents, paidCents }) => {
      const parts = { committedCents, contractedCents, paidCents };
      return { code, name, ...parts, usedCents: usedCentsOf(parts), arrangements };
    })
    .sort((one, other) => other.usedCents - one.usedCents || (one.code < other.code ? -1 : 1));

/**
 * How an arrangement stands to the budget: it asks for room, it has its room, or it takes none (rejected or withdrawn).
 */
export const BUDGET_STANDINGS = ['asking', 'counted', 'out'] as const;
export type BudgetStanding = (typeof BUDGET_STANDINGS)[number];

export function budgetStanding(status: ArrangementStatus): BudgetStanding {
  if (isCommitted(status) || isUnderContract(status) || hasEnded(status)) return 'counted';
  return status === 'DRAFT' || status === 'PROPOSED' ? 'asking' : 'out';
}

/** A-4 · what an arrangement takes of a year now, or would take when it is approved as it is. */
export function takenBy(
  status: ArrangementStatus,
  { plannedCents, paidCents }: { readonly plannedCents: Cents; readonly paidCents: Cents },
): Cents {
  const standing = budgetStanding(status);
  if (standing === 'out') return 0;
  return standing === 'asking' ? plannedCents : usedCentsOf(partsOf({ status, plannedCents, paidCents }));
}
