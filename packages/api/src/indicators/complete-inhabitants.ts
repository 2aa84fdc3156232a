import type { Inhabitants } from '@regiovast/domain/indicators/per-thousand';

type SummedDay = {
  readonly regionCode: string;
  readonly referenceDate: string;
  readonly value: number;
  readonly known: number;
};

/** Inhabitants per region on the days on which every municipality of it has a figure: half a region is no population. */
export function completeInhabitants(
  sums: readonly SummedDay[],
  memberships: readonly { readonly regionCode: string }[],
): ReadonlyMap<string, readonly Inhabitants[]> {
  const membersOf = Map.groupBy(memberships, ({ regionCode }) => regionCode);
  const complete = sums.filter(({ regionCode, known }) => known === membersOf.get(regionCode)?.length);
  return Map.groupBy(complete, ({ regionCode }) => regionCode);
}
