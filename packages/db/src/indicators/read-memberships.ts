import type { Membership } from '@regiovast/domain/indicators/region-sum';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, eq } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** Which municipality lies in which region of the type on the day. */
export function findMemberships(
  { q, t }: Session,
  type: RegionType,
  on: string,
): Promise<(Membership & { readonly regionCode: string })[]> {
  const members = t.regionMemberships;
  return q
    .select({
      regionCode: members.regionCode,
      municipalityCode: members.municipalityCode,
      validFrom: members.validFrom,
      validTo: members.validTo,
    })
    .from(members)
    .innerJoin(t.regions, and(eq(t.regions.code, members.regionCode), eq(t.regions.type, type)))
    .where(holdsOn(members.validFrom, members.validTo, on));
}
