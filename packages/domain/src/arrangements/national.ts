import type { Cents } from '../kernel/money.ts';
import type { FrameworkOfYear } from './framework.rules.ts';

export type NationalYear = {
  readonly year: number;
  /** Null: it sums fewer than three insurers, or none. */
  readonly takenCents: Cents | null;
  readonly insurers: number | null;
  readonly frameworkCents: Cents | null;
};

/**
 * A-8, C-3 · the years of the framework and those with a sum that may be seen. Which years are there never depends on what is
 * shielded: a year of one insurer looks the same as a year of none. Only whole years are given: parts of a year beside its
 * total could give a shielded part away.
 * @param sums of years in which at least three insurers take something
 */
export function nationalYears(
  framework: readonly FrameworkOfYear[],
  sums: readonly { readonly year: number; readonly takenCents: Cents; readonly insurers: number }[],
): NationalYear[] {
  const years = new Set([...framework.map(({ year }) => year), ...sums.map(({ year }) => year)]);
  return [...years]
    .sort((one, other) => one - other)
    .map((year) => {
      const sum = sums.find((known) => known.year === year);
      return {
        year,
        takenCents: sum?.takenCents ?? null,
        insurers: sum?.insurers ?? null,
        frameworkCents: framework.find((known) => known.year === year)?.totalCents ?? null,
      };
    });
}
