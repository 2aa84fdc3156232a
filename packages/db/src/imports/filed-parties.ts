import type { KnownParties, NamedParty } from '@regiovast/domain/imports/arrangement-file-parties';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { and, asc, eq } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { findByAgbCodes } from './known-practices.ts';

/**
 * A-1, C-1 · the places and parties a file of arrangements can name, on a day: working regions, the RHO of every municipality and
 * the practices with these AGB codes. Four statements.
 */
export async function findFiledParties(
  s: Session,
  agbCodes: readonly string[],
  on: string,
): Promise<KnownParties> {
  const { regions, regionMemberships: members, organisations } = s.t;
  const ofType = await s.q
    .select({ code: regions.code, name: regions.name })
    .from(regions)
    .where(eq(regions.type, WORKING_REGION_TYPE))
    .orderBy(asc(regions.code));
  const holds = holdsOn(members.validFrom, members.validTo, on);
  const places = await s.q
    .select({ place: members.municipalityCode, region: members.regionCode })
    .from(members)
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, WORKING_REGION_TYPE)))
    .where(holds);
  const rhos = await s.q
    .select({ place: members.municipalityCode, id: organisations.id, name: organisations.name })
    .from(members)
    .innerJoin(
      organisations,
      and(eq(organisations.kind, 'rho'), eq(organisations.areaCode, members.regionCode)),
    )
    .where(holds)
    .orderBy(asc(organisations.name), asc(organisations.id));
  const practices = await findByAgbCodes(s, agbCodes);
  const rhosOfPlace = new Map<string, NamedParty[]>();
  for (const { place, id, name } of rhos)
    rhosOfPlace.set(place, [...(rhosOfPlace.get(place) ?? []), { id, name }]);
  return {
    regions: ofType,
    regionOfPlace: new Map(places.map(({ place, region }) => [place, region])),
    rhosOfPlace,
    practices: practices.flatMap(({ id, name, agbCode, municipalityCode }) =>
      agbCode === null ? [] : [{ id, name, agbCode, municipalityCode }],
    ),
  };
}
