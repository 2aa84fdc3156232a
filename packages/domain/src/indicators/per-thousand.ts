/** A number of inhabitants on a day. */
export type Inhabitants = { readonly referenceDate: string; readonly value: number };

/** A figure per 1,000 inhabitants, and as of when those inhabitants are. */
export type Rate = { readonly value: number; readonly populationDate: string };

/**
 * A count per 1,000 inhabitants, so that regions of different size can be compared: with the inhabitants of the last day
 * known on or before the figure's own, else of the first day known. Null when no inhabitants are known.
 */
export function perThousand(
  { value, referenceDate }: { readonly value: number; readonly referenceDate: string },
  inhabitants: readonly Inhabitants[],
): Rate | null {
  const known = inhabitants
    .filter((row) => row.value > 0)
    .sort((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1));
  const chosen = known.findLast((row) => row.referenceDate <= referenceDate) ?? known[0];
  return chosen ? { value: (1_000 * value) / chosen.value, populationDate: chosen.referenceDate } : null;
}
