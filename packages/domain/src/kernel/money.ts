import { z } from 'zod';
import type { Cents } from './cents.ts';

export type { Cents };
export { formatEuro } from './euro-format.ts';

/** Input and stored form of an amount: a whole number of cents that a double holds exactly. */
export const centsSchema = z.int();

/**
 * The exact sum, 0 of none; the order does not matter.
 * @throws RangeError when an amount is not whole or the sum is too large to hold exactly
 */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return exactNumber(sum);
}

/**
 * numerator / denominator rounded to whole cents, half a cent away from zero (2.5 is 3, -2.5 is -3), computed
 * exactly; use it for shares and prices: `roundToCents(BigInt(totalCents) * BigInt(patients), allPatients)`.
 * @throws RangeError when the denominator is 0, an argument is not whole, or the result is too large
 */
export function roundToCents(numerator: number | bigint, denominator: number | bigint): Cents {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below === 0n) throw new RangeError('Division of an amount by zero');
  const isNegative = above < 0n !== below < 0n;
  const rounded = (2n * absolute(above) + absolute(below)) / (2n * absolute(below));
  return exactNumber(isNegative ? -rounded : rounded);
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

function exactNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`Amount too large: ${value} cents`);
  return number;
}
