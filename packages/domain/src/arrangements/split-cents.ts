import type { Cents } from '../kernel/money.ts';

/**
 * A-6 · an amount in parts after their weights, by largest remainder; the parts together are the amount to the cent, and
 * of equal remainders the earliest part has the cent.
 * @param total whole cents, not below 0
 * @param weights whole numbers, none below 0 and at least one above 0
 * @throws RangeError when the weights say nothing, or an argument is not whole
 */
export function splitCents(total: Cents, weights: readonly number[]): Cents[] {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total < 0 || all <= 0n || weights.some((weight) => weight < 0))
    throw new RangeError('An amount is split over weights of which one is above 0');
  const parts = weights.map((weight, index) => {
    const exact = BigInt(total) * BigInt(weight);
    return { index, cents: exact / all, rest: exact % all };
  });
  const given = parts.reduce((sum, { cents }) => sum + cents, 0n);
  const byRest = parts.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const withCent = new Set(byRest.slice(0, Number(BigInt(total) - given)).map(({ index }) => index));
  return parts.map(({ index, cents }) => Number(cents) + (withCent.has(index) ? 1 : 0));
}
