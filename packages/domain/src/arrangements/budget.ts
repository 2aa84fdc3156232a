import { type Cents, sumCents } from '../kernel/money.ts';
import { type ArrangementStatus, isCommitted, isHolding, wasContracted } from './arrangement-statuses.ts';
import { type Ending, isEndedEarly } from './ended-early.ts';

/** What one arrangement plans and has been paid in one calendar year. */
export type YearOfArrangement = {
  readonly year: number;
  /** As the budget counts it: what ended early counts as `EVALUATED`, since it holds on to nothing (`budgetStatusOf`). */
  readonly status: ArrangementStatus;
  readonly plannedCents: Cents;
  readonly paidCents: Cents;
};

/**
 * A-4 · the status by which an arrangement counts in a budget: one that ended before its last day was settled, and holds on
 * to nothing more.
 */
export const budgetStatusOf = (arrangement: Ending): ArrangementStatus =>
  isEndedEarly(arrangement) ? 'EVALUATED' : arrangement.status;

/** A-4 · the budget of an insurer in a year, in cents; `freeCents` is below 0 only when a ceiling was lowered later. */
export type BudgetYear = {
  readonly year: number;
  /** Null: no ceiling was laid down for the year. */
  readonly ceilingCents: Cents | null;
  readonly committedCents: Cents;
  readonly contractedCents: Cents;
  readonly paidCents: Cents;
  /** Null without a ceiling. */
  readonly freeCents: Cents | null;
};

export type BudgetParts = Pick<BudgetYear, 'committedCents' | 'contractedCents' | 'paidCents'>;

/**
 * A-4 · where the money of one arrangement in one year stands: approved without a contract is committed; from the contract
 * until the evaluation what is still to be paid is contracted; what was paid is paid. Money that is paid back in a later year
 * than it was paid in makes no room above that year's ceiling.
 */
export function partsOf({ status, plannedCents, ...row }: Omit<YearOfArrangement, 'year'>): BudgetParts {
  const paidCents = Math.max(row.paidCents, 0);
  return {
    committedCents: isCommitted(status) ? plannedCents : 0,
    contractedCents: isHolding(status) ? Math.max(plannedCents - paidCents, 0) : 0,
    paidCents: wasContracted(status) ? paidCents : 0,
  };
}

/** A-4 · what of a budget is taken: committed, contracted and paid together. */
export const usedCentsOf = ({ committedCents, contractedCents, paidCents }: BudgetParts): Cents =>
  sumCents([committedCents, contractedCents, paidCents]);

/** A-4 · the budget of one year out of parts that were summed already. */
export function budgetOfParts(
  year: number,
  ceilingCents: Cents | null,
  parts: readonly BudgetParts[],
): BudgetYear {
  const committedCents = sumCents(parts.map((part) => part.committedCents));
  const contractedCents = sumCents(parts.map((part) => part.contractedCents));
  const paidCents = sumCents(parts.map((part) => part.paidCents));
  const summed = { committedCents, contractedCents, paidCents };
  const freeCents = ceilingCents === null ? null : ceilingCents - usedCentsOf(summed);
  return { year, ceilingCents, ...summed, freeCents };
}

/** A-4 · the budget of one year out of all arrangements of the insurer in it. */
export const budgetOf = (
  year: number,
  ceilingCents: Cents | null,
  arrangements: readonly Omit<YearOfArrangement, 'year'>[],
): BudgetYear => budgetOfParts(year, ceilingCents, arrangements.map(partsOf));
