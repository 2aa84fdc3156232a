import type { ImpactView, PortfolioView } from '@regiovast/domain/arrangements/portfolio.views';

/** A year of the budget as it is shown: with what one arrangement takes, and what is left with it. */
export type BudgetRow = ImpactView['years'][number];

/**
 * A-4 · the years of the budget with an arrangement laid beside them. In the years it touches the parts are of all others, so
 * that one that counts already is not shown twice.
 */
export function budgetRows(years: PortfolioView['years'], impact: ImpactView | null): BudgetRow[] {
  const touched = impact?.years ?? [];
  const rest = years
    .filter(({ year }) => !touched.some((one) => one.year === year))
    .map((year) => ({ ...year, ownCents: 0 }));
  return [...touched, ...rest].sort((one, other) => one.year - other.year);
}

/**
 * The rows with amounts that are typed but not laid down yet in place of those of the arrangement.
 * @param typed cents per year; a year that is not in it asks nothing
 */
export const withTyped = (rows: readonly BudgetRow[], typed: ReadonlyMap<number, number>): BudgetRow[] => {
  const known = new Map(rows.map((row) => [row.year, row]));
  const years = [...new Set([...known.keys(), ...typed.keys()])].sort((one, other) => one - other);
  return years.flatMap((year) => {
    const row = known.get(year);
    if (!row) return [];
    const ownCents = typed.get(year) ?? 0;
    const freeCents = row.freeCents === null ? null : row.freeCents + row.ownCents - ownCents;
    return [{ ...row, ownCents, freeCents }];
  });
};

export type BudgetFinding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'missing'; readonly year: number }
  | { readonly kind: 'free' | 'exceeded'; readonly year: number; readonly cents: number };

/**
 * What matters most of the years an arrangement asks something of: one without a ceiling, else the one that goes furthest
 * over it, else the one with least left.
 */
export function budgetFinding(rows: readonly BudgetRow[]): BudgetFinding {
  const asked = rows.filter(({ ownCents }) => ownCents > 0);
  const missing = asked.find(({ freeCents }) => freeCents === null);
  if (missing) return { kind: 'missing', year: missing.year };
  const [tightest] = asked
    .flatMap(({ year, freeCents }) => (freeCents === null ? [] : [{ year, cents: freeCents }]))
    .sort((one, other) => one.cents - other.cents);
  if (!tightest) return { kind: 'nothing' };
  return tightest.cents < 0
    ? { kind: 'exceeded', year: tightest.year, cents: -tightest.cents }
    : { kind: 'free', ...tightest };
}
