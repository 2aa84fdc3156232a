import type { BoundariesView } from '@regiovast/domain/regions/boundaries.views';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { useQuery } from '@tanstack/react-query';
import { boundariesQuery } from './boundaries-query.ts';

type Boundaries = {
  /** Null: there are none, or they cannot be had now; then the tiles or the table tell everything. */
  readonly view: BoundariesView | null;
  /** Not known yet whether there are any. */
  readonly isWaited: boolean;
};

/** The boundaries for the overview's regions, where they were imported. */
export function useBoundaries({ regionType, asOf }: OverviewView): Boundaries {
  const { data, isPending } = useQuery(boundariesQuery(regionType, asOf));
  return { view: data ?? null, isWaited: isPending };
}
