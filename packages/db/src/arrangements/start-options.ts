import { PRACTICE_OPTIONS, type PracticeOption } from '@regiovast/domain/arrangements/start-options.views';
import { searchKey } from '@regiovast/domain/kernel/search-key';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

type Named = { readonly id: string; readonly name: string };

/** A-1 · the working regions where an insurer is preferent on a day, by name. */
export function findPreferentRegions(
  { q, t }: Session,
  insurerId: string,
  on: string,
): Promise<{ code: string; name: string }[]> {
  const { regions, preferentInsurers: preferent } = t;
  return q
    .selectDistinct({ code: regions.code, name: regions.name })
    .from(preferent)
    .innerJoin(regions, eq(regions.code, preferent.regionCode))
    .where(
      and(
        eq(preferent.organisationId, insurerId),
        eq(regions.type, WORKING_REGION_TYPE),
        holdsOn(preferent.validFrom, preferent.validTo, on),
      ),
    )
    .orderBy(asc(regions.name), asc(regions.code));
}

/** The municipalities that a region has on a day. */
const placesOf = ({ q, t: { regionMemberships: members } }: Session, regionCode: string, on: string) =>
  q
    .select({ code: members.municipalityCode })
    .from(members)
    .where(and(eq(members.regionCode, regionCode), holdsOn(members.validFrom, members.validTo, on)));

/** A-1 · the RHO's whose working area touches a region on a day, by name. */
export function findRhosOfRegion(s: Session, regionCode: string, on: string): Promise<Named[]> {
  const { organisations, regionMemberships: members } = s.t;
  return s.q
    .selectDistinct({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .innerJoin(members, eq(members.regionCode, organisations.areaCode))
    .where(
      and(
        eq(organisations.kind, 'rho'),
        holdsOn(members.validFrom, members.validTo, on),
        inArray(members.municipalityCode, placesOf(s, regionCode, on)),
      ),
    )
    .orderBy(asc(organisations.name), asc(organisations.id));
}

/** Practices of a region that are open on the day, each with the RHO in whose working area it lies. */
function selectPractices(s: Session, regionCode: string, on: string, narrowed: SQL | undefined) {
  const { practices, organisations, regionMemberships: members } = s.t;
  return s.q
    .select({
      id: practices.id,
      name: practices.name,
      place: practices.place,
      agbCode: practices.agbCode,
      rho: { id: organisations.id, name: organisations.name },
    })
    .from(practices)
    .innerJoin(
      members,
      and(
        eq(members.municipalityCode, practices.municipalityCode),
        holdsOn(members.validFrom, members.validTo, on),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.kind, 'rho'), eq(organisations.areaCode, members.regionCode)),
    )
    .where(and(inArray(practices.municipalityCode, placesOf(s, regionCode, on)), isOpenOn(s, on), narrowed))
    .orderBy(asc(practices.searchKey), asc(practices.id), asc(organisations.id));
}

/** A-1 · practices of a region of which every word is in the name or the place; the first few by name. */
export function findPracticeOptions(
  s: Session,
  regionCode: string,
  search: string,
  on: string,
): Promise<PracticeOption[]> {
  const words = searchKey(search).split(' ').filter(Boolean);
  const narrowed = and(
    ...words.map(
      (word) =>
        sql`${s.t.practices.searchKey} like ${`%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`} escape '\\'`,
    ),
  );
  return selectPractices(s, regionCode, on, narrowed).limit(PRACTICE_OPTIONS);
}

/**
 * A-1 · a practice when it can receive an arrangement in a region; null when it lies elsewhere, closed, or has no RHO.
 * @param rhoId given: only when it lies in the working area of this RHO
 */
export async function findPracticeOption(
  s: Session,
  regionCode: string,
  practiceId: string,
  on: string,
  rhoId?: string,
): Promise<PracticeOption | null> {
  const { practices, organisations } = s.t;
  const narrowed = and(
    eq(practices.id, practiceId),
    rhoId === undefined ? undefined : eq(organisations.id, rhoId),
  );
  const [found] = await selectPractices(s, regionCode, on, narrowed).limit(1);
  return found ?? null;
}
