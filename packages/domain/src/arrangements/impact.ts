import type { Cents } from '../kernel/money.ts';
import { sumCents } from '../kernel/money.ts';
import type { Quarter } from '../kernel/quarter.ts';
import { yearOfQuarter } from './amounts.ts';
import { type ArrangementPeriod, quartersOfPeriod } from './arrangement-period.ts';
import { type BudgetParts, type BudgetYear, budgetOfParts, budgetStatusOf } from './budget.ts';
import { takenBy } from './portfolio.ts';

/** What an arrangement plans and was paid in a quarter; a quarter may come more than once. */
export type QuarterFlow = {
  readonly quarter: Quarter;
  readonly plannedCents: Cents;
  readonly paidCents: Cents;
};

/** A year of the budget with one arrangement laid beside all others: the parts are of the others. */
export type ImpactYear = BudgetYear & { readonly ownCents: Cents };

type Beside = {
  readonly arrangement: Parameters<typeof budgetStatusOf>[0] & ArrangementPeriod;
  readonly quarters: readonly QuarterFlow[];
  readonly ceilings: ReadonlyMap<number, Cents>;
  /** What all other arrangements take, in one row a year. */
  readonly others: readonly (BudgetParts & { readonly year: number })[];
};

/** A-4 · what is left of each year that an arrangement touches, by its period or by its money; in order. */
export function impactOf({ arrangement, quarters, ceilings, others }: Beside): ImpactYear[] {
  const touched = [...quartersOfPeriod(arrangement), ...quarters.map(({ quarter }) => quarter)];
  const years = [...new Set(touched.map(yearOfQuarter))].sort((one, other) => one - other);
  return years.map((year) => {
    const ofYear = quarters.filter(({ quarter }) => yearOfQuarter(quarter) === year);
    const ownCents = takenBy(budgetStatusOf(arrangement), {
      plannedCents: sumCents(ofYear.map(({ plannedCents }) => plannedCents)),
      paidCents: sumCents(ofYear.map(({ paidCents }) => paidCents)),
    });
    const budget = budgetOfParts(
      year,
      ceilings.get(year) ?? null,
      others.filter((other) => other.year === year),
    );
    const freeCents = budget.freeCents === null ? null : budget.freeCents - ownCents;
    return { ...budget, ownCents, freeCents };
  });
}
