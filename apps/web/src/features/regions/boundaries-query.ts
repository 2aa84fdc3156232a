import type { RegionType } from '@regiovast/domain/regions/region-types';
import { trpc } from '../../lib/trpc.ts';

/** Boundaries hold for months; what is changed here makes them stale like everything else. */
const FRESH_MS = 600_000;

/** The boundaries of a region type on a day, one request for the page and the route before it. */
export const boundariesQuery = (regionType: RegionType, asOf: string | null) =>
  trpc.regions.boundaries.queryOptions(
    { regionType, ...(asOf !== null && { asOf }) },
    { staleTime: FRESH_MS },
  );
