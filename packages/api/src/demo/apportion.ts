/**
 * Divides whole seats in proportion to weights by the largest remainder; equal remainders go to the first.
 * @param minimum seats that each gets at least, as far as the total allows
 */
export function apportion(total: number, weights: readonly number[], minimum = 0): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const seats = quotas.map(Math.floor);
  const left = total - seats.reduce((all, count) => all + count, 0);
  const byRemainder = quotas.map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }));
  byRemainder.sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) seats[index] = (seats[index] ?? 0) + 1;
  return total < minimum * weights.length ? seats : withMinimum(seats, minimum);
}

/** Takes from those who have most what others lack. */
function withMinimum(seats: readonly number[], minimum: number): number[] {
  const result = [...seats];
  for (const [index, count] of seats.entries()) {
    for (let lacking = minimum - count; lacking > 0; lacking -= 1) {
      const richest = result.indexOf(Math.max(...result));
      result[richest] = (result[richest] ?? 0) - 1;
      result[index] = (result[index] ?? 0) + 1;
    }
  }
  return result;
}
