import { type Cents, roundToCents } from '../kernel/money.ts';
import type { ComparedArrangement, CostComparison } from './priority-figures.ts';

/** A-2 · whole cents per place, half a cent away from zero; null when there is no place to divide by. */
export const centsPerPlaceOf = (totalCents: Cents, places: number | null): Cents | null =>
  places === null || places <= 0 ? null : roundToCents(totalCents, places);

/**
 * A-2 · the amount in the middle: of an even number the mean of the two in the middle, half a cent away from zero; null of
 * none.
 */
export function medianCents(amounts: readonly Cents[]): Cents | null {
  const sorted = amounts.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) return null;
  return roundToCents(BigInt(low) + BigInt(high), 2);
}

/**
 * A-2 · what an arrangement costs per place beside others; null when there is no other to compare with.
 * @param own null: this one has no cost per place
 */
export function costComparison(
  own: Cents | null,
  others: readonly ComparedArrangement[],
): CostComparison | null {
  const medianCentsPerPlace = medianCents(others.map(({ centsPerPlace }) => centsPerPlace));
  if (medianCentsPerPlace === null) return null;
  return {
    count: others.length,
    medianCentsPerPlace,
    cheaper: own === null ? null : others.filter(({ centsPerPlace }) => centsPerPlace < own).length,
    others: others.toSorted(
      (one, other) => one.centsPerPlace - other.centsPerPlace || (one.number < other.number ? -1 : 1),
    ),
  };
}
