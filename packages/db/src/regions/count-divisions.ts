import type { RegionType } from '@regiovast/domain/regions/region-types';
import { asc, countDistinct, eq } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** The types of region that have municipalities on the day, each with its number of regions. */
export const countDivisions = (
  { q, t }: Session,
  on: string,
): Promise<{ type: RegionType; regions: number }[]> =>
  q
    .select({ type: t.regions.type, regions: countDistinct(t.regions.code) })
    .from(t.regions)
    .innerJoin(t.regionMemberships, eq(t.regionMemberships.regionCode, t.regions.code))
    .where(holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on))
    .groupBy(t.regions.type)
    .orderBy(asc(t.regions.type));
