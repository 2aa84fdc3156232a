import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, count, desc, eq, gte, inArray, isNull, lte, max, or, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** Every region there is, for codes and names that may be used once. */
export const findAllRegions = ({ q, t }: Session) =>
  q.select({ code: t.regions.code, type: t.regions.type, name: t.regions.name }).from(t.regions);

export async function findRegionRow({ q, t }: Session, code: string) {
  const [row] = await q.select().from(t.regions).where(eq(t.regions.code, code));
  return row ?? null;
}

/** Regions of a type as they are kept: members on the day, changes after it, insurer, RHO; one query. */
export function listKeptRegions({ q, t }: Session, type: RegionType, on: string) {
  const { regions, regionMemberships: members, preferentInsurers: preferent, organisations } = t;
  const numbers = q
    .select({
      regionCode: members.regionCode,
      present:
        sql<number>`sum(case when ${holdsOn(members.validFrom, members.validTo, on)} then 1 else 0 end)`
          .mapWith(Number)
          .as('present'),
      planned: sql<number>`sum(case when ${members.validFrom} > ${on} then 1 else 0 end)
        + sum(case when ${members.validFrom} <= ${on} and ${members.validTo} >= ${on} then 1 else 0 end)`
        .mapWith(Number)
        .as('planned'),
    })
    .from(members)
    .groupBy(members.regionCode)
    .as('numbers');
  return q
    .select({
      code: regions.code,
      name: regions.name,
      source: regions.source,
      municipalities: sql<number>`coalesce(${numbers.present}, 0)`.mapWith(Number),
      planned: sql<number>`coalesce(${numbers.planned}, 0)`.mapWith(Number),
      preferentName: preferent.insurerName,
      preferentIsVerified: preferent.isVerified,
      areaOf: organisations.name,
    })
    .from(regions)
    .leftJoin(numbers, eq(numbers.regionCode, regions.code))
    .leftJoin(
      preferent,
      and(eq(preferent.regionCode, regions.code), holdsOn(preferent.validFrom, preferent.validTo, on)),
    )
    .leftJoin(organisations, eq(organisations.areaCode, regions.code))
    .where(eq(regions.type, type))
    .orderBy(asc(regions.name), asc(regions.code));
}

/** Municipalities that exist on the day with a region of the type they lie in; null: in none. */
export async function findPlacedMunicipalities({ q, t }: Session, type: RegionType, on: string) {
  const { municipalities, regionMemberships: members, regions } = t;
  const placed = q
    .select({
      municipalityCode: members.municipalityCode,
      regionCode: regions.code,
      regionName: sql<string>`${regions.name}`.as('region_name'),
    })
    .from(members)
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
    .where(holdsOn(members.validFrom, members.validTo, on))
    .as('placed');
  const rows = await q
    .select({
      code: municipalities.code,
      name: municipalities.name,
      regionCode: placed.regionCode,
      regionName: placed.regionName,
    })
    .from(municipalities)
    .leftJoin(placed, eq(placed.municipalityCode, municipalities.code))
    .where(
      and(
        lte(municipalities.validFrom, on),
        or(isNull(municipalities.validTo), gte(municipalities.validTo, on)),
      ),
    )
    .orderBy(asc(municipalities.searchKey), asc(municipalities.code), asc(placed.regionCode));
  // In custom regions a municipality may lie more than once: the first by code stands for them.
  return [...new Map(rows.toReversed().map((row) => [row.code, row])).values()].toReversed();
}

/** Every row of membership of a region, newest first, with the names. */
export const findMemberRows = ({ q, t }: Session, regionCode: string) =>
  q
    .select({
      municipalityCode: t.regionMemberships.municipalityCode,
      municipalityName: t.municipalities.name,
      validFrom: t.regionMemberships.validFrom,
      validTo: t.regionMemberships.validTo,
      source: t.regionMemberships.source,
    })
    .from(t.regionMemberships)
    .innerJoin(t.municipalities, eq(t.municipalities.code, t.regionMemberships.municipalityCode))
    .where(eq(t.regionMemberships.regionCode, regionCode))
    .orderBy(asc(t.municipalities.searchKey), desc(t.regionMemberships.validFrom));

/** What the rules of membership ask: the municipalities named, and their rows in regions of the type. */
export async function findMemberFacts({ q, t }: Session, type: RegionType, codes: readonly string[]) {
  const { municipalities, regionMemberships: members, regions } = t;
  const [named, memberships] = await Promise.all([
    q
      .select({
        code: municipalities.code,
        name: municipalities.name,
        validFrom: municipalities.validFrom,
        validTo: municipalities.validTo,
      })
      .from(municipalities)
      .where(inArray(municipalities.code, [...codes])),
    q
      .select({
        regionCode: members.regionCode,
        regionName: regions.name,
        municipalityCode: members.municipalityCode,
        validFrom: members.validFrom,
        validTo: members.validTo,
      })
      .from(members)
      .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
      .where(inArray(members.municipalityCode, [...codes])),
  ]);
  return { municipalities: new Map(named.map((row) => [row.code, row])), memberships };
}

/** Who was, is and will be preferent in a region, newest first. */
export const findPreferentPeriods = ({ q, t }: Session, regionCode: string) =>
  q
    .select({
      validFrom: t.preferentInsurers.validFrom,
      validTo: t.preferentInsurers.validTo,
      insurerName: t.preferentInsurers.insurerName,
      organisationId: t.preferentInsurers.organisationId,
      isVerified: t.preferentInsurers.isVerified,
      source: t.preferentInsurers.source,
    })
    .from(t.preferentInsurers)
    .where(eq(t.preferentInsurers.regionCode, regionCode))
    .orderBy(desc(t.preferentInsurers.validFrom));

/** Practices open in a region on the day. */
export async function countOpenPractices(s: Session, regionCode: string, on: string): Promise<number> {
  const { q, t } = s;
  const members = t.regionMemberships;
  const [row] = await q
    .select({ practices: count() })
    .from(t.practices)
    .innerJoin(
      members,
      and(
        eq(members.municipalityCode, t.practices.municipalityCode),
        eq(members.regionCode, regionCode),
        holdsOn(members.validFrom, members.validTo, on),
      ),
    )
    .where(isOpenOn(s, on));
  return row?.practices ?? 0;
}

/** The last quarter that was sealed; null before the first. */
export async function findLastSealed({ q, t }: Session): Promise<string | null> {
  const [row] = await q.select({ quarter: max(t.quarterSnapshots.quarter) }).from(t.quarterSnapshots);
  return row?.quarter ?? null;
}

/** The organisation whose working area a region is. */
export async function findAreaHolder({ q, t }: Session, areaCode: string) {
  const [row] = await q
    .select({ id: t.organisations.id, name: t.organisations.name })
    .from(t.organisations)
    .where(eq(t.organisations.areaCode, areaCode));
  return row ?? null;
}

export const findInsurers = ({ q, t }: Session) =>
  q
    .select({ id: t.organisations.id, name: t.organisations.name })
    .from(t.organisations)
    .where(eq(t.organisations.kind, 'insurer'))
    .orderBy(asc(t.organisations.name));

/** RHO's with the working area they have, those without one first. */
export function listAreas({ q, t }: Session, on: string) {
  const { organisations, regions, regionMemberships: members } = t;
  return q
    .select({
      organisationId: organisations.id,
      organisationName: organisations.name,
      areaCode: organisations.areaCode,
      areaName: regions.name,
      municipalities: count(members.municipalityCode),
    })
    .from(organisations)
    .leftJoin(regions, eq(regions.code, organisations.areaCode))
    .leftJoin(
      members,
      and(eq(members.regionCode, regions.code), holdsOn(members.validFrom, members.validTo, on)),
    )
    .where(eq(organisations.kind, 'rho'))
    .groupBy(organisations.id, organisations.name, organisations.areaCode, regions.name)
    .orderBy(desc(sql`${organisations.areaCode} is null`), asc(organisations.name));
}
