import type { Cents } from '../kernel/money.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type BudgetParts, budgetOfParts } from './budget.ts';

/**
 * A-4 · whether what is asked fits in the budget of every year it touches. A year without a ceiling has no room at all; a
 * year in which nothing is asked is not weighed, so that a ceiling that was lowered later stops nothing else.
 * @param asked cents per calendar year
 * @param others what is taken of each year already, without the arrangement that is asked about
 */
export function budgetVerdict(
  asked: ReadonlyMap<number, Cents>,
  ceilings: ReadonlyMap<number, Cents>,
  others: readonly (BudgetParts & { readonly year: number })[],
): Verdict {
  const years = [...asked].filter(([, cents]) => cents > 0).sort(([one], [other]) => one - other);
  return verdictOf(
    ...years.flatMap(([year, askedCents]) => {
      const ceilingCents = ceilings.get(year) ?? null;
      const { freeCents } = budgetOfParts(
        year,
        ceilingCents,
        others.filter((other) => other.year === year),
      );
      return [
        violatedIf(ceilingCents === null, 'BUDGET_CEILING_MISSING', { year: String(year) }),
        violatedIf(freeCents !== null && askedCents > freeCents, 'BUDGET_EXCEEDED', {
          year: String(year),
          askedCents,
          freeCents,
          ceilingCents,
        }),
      ];
    }),
  );
}
