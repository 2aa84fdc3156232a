import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, count, eq, isNull, lte, sql } from 'drizzle-orm';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { POPULATION, POPULATION_75_PLUS } from './seed-regions.ts';

export type RegionWithPreferent = {
  readonly code: string;
  readonly type: RegionType;
  readonly name: string;
  readonly preferent: {
    readonly name: string;
    readonly organisationId: string | null;
    readonly isVerified: boolean;
    readonly source: string;
  } | null;
};

/** Regions of a type by name, each with its preferent insurer on the day. */
export async function findRegions(
  { q, t }: Session,
  filter: { type: RegionType } | { code: string },
  on: string,
): Promise<RegionWithPreferent[]> {
  const rows = await q
    .select({
      code: t.regions.code,
      type: t.regions.type,
      name: t.regions.name,
      insurerName: t.preferentInsurers.insurerName,
      organisationId: t.preferentInsurers.organisationId,
      isVerified: t.preferentInsurers.isVerified,
      source: t.preferentInsurers.source,
    })
    .from(t.regions)
    .leftJoin(
      t.preferentInsurers,
      and(
        eq(t.preferentInsurers.regionCode, t.regions.code),
        holdsOn(t.preferentInsurers.validFrom, t.preferentInsurers.validTo, on),
      ),
    )
    .where('type' in filter ? eq(t.regions.type, filter.type) : eq(t.regions.code, filter.code))
    .orderBy(asc(t.regions.name), asc(t.regions.code));
  return rows.map(({ code, type, name, insurerName, organisationId, isVerified, source }) => ({
    code,
    type,
    name,
    preferent:
      insurerName === null
        ? null
        : { name: insurerName, organisationId, isVerified: isVerified ?? false, source: source ?? '' },
  }));
}

/** Whether each region of a type lies wholly within the area: only then are its live figures the reader's. */
export async function findRegionsWithin(
  s: Session,
  type: RegionType,
  scope: AreaScope,
): Promise<Set<string>> {
  const { q, t } = s;
  const members = t.regionMemberships;
  const inside = inArea(s, members.municipalityCode, scope);
  const rows = await q
    .select({
      code: members.regionCode,
      all: count(),
      inside: sql<number>`sum(case when ${inside ?? sql`1 = 1`} then 1 else 0 end)`.mapWith(Number),
    })
    .from(members)
    .innerJoin(t.regions, eq(t.regions.code, members.regionCode))
    .where(and(eq(t.regions.type, type), holdsOn(members.validFrom, members.validTo, scope.on)))
    .groupBy(members.regionCode);
  return new Set(rows.filter((row) => row.all === row.inside).map((row) => row.code));
}

/** An indicator of municipalities summed per region. */
export type AreaSums = {
  readonly byRegion: ReadonlyMap<string, number>;
  readonly total: number;
  /** Oldest and newest reference date among the municipalities. */
  readonly oldestDate: string;
  readonly newestDate: string;
  readonly source: string;
};

/**
 * The one figure of an indicator that holds for each municipality on the day: the latest, and of several sources for
 * that date the one recorded last, so that no municipality counts twice.
 */
function latestFigures({ q, t: { indicatorFigures: figures } }: Session, indicatorCode: string, on: string) {
  const ranked = q
    .select({
      areaCode: figures.areaCode,
      referenceDate: figures.referenceDate,
      value: figures.value,
      source: figures.source,
      rank: sql<number>`row_number() over (partition by ${figures.areaCode}
        order by ${figures.referenceDate} desc, ${figures.recordedAt} desc, ${figures.id} desc)`.as('rank'),
    })
    .from(figures)
    .where(
      and(
        eq(figures.indicatorCode, indicatorCode),
        eq(figures.areaKind, 'municipality'),
        lte(figures.referenceDate, on),
        isNull(figures.supersededBy),
      ),
    )
    .as('ranked');
  return q.select().from(ranked).where(eq(ranked.rank, 1)).as('latest');
}

/** Inhabitants per region of a type: the latest figure of every municipality on or before the day. */
export const findPopulation = (s: Session, type: RegionType, on: string): Promise<AreaSums> =>
  sumOverRegions(s, POPULATION, type, on);

/** Inhabitants of 75 and over per region of a type, likewise. */
export const findPopulation75Plus = (s: Session, type: RegionType, on: string): Promise<AreaSums> =>
  sumOverRegions(s, POPULATION_75_PLUS, type, on);

async function sumOverRegions(
  s: Session,
  indicatorCode: string,
  type: RegionType,
  on: string,
): Promise<AreaSums> {
  const { q, t } = s;
  const { regionMemberships: members, regions } = t;
  const latest = latestFigures(s, indicatorCode, on);
  const rows = await q
    .select({
      code: members.regionCode,
      value: sql<number>`sum(${latest.value})`.mapWith(Number),
      oldest: sql<string>`min(${latest.referenceDate})`,
      newest: sql<string>`max(${latest.referenceDate})`,
      source: sql<string>`max(${latest.source})`,
    })
    .from(members)
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
    .innerJoin(latest, eq(latest.areaCode, members.municipalityCode))
    .where(holdsOn(members.validFrom, members.validTo, on))
    .groupBy(members.regionCode);
  const dates = rows.flatMap((row) => [row.oldest, row.newest]).sort();
  return {
    byRegion: new Map(rows.map((row) => [row.code, row.value])),
    total: rows.reduce((sum, row) => sum + row.value, 0),
    oldestDate: dates[0] ?? on,
    newestDate: dates.at(-1) ?? on,
    source: rows[0]?.source ?? '',
  };
}

/** Municipalities of a region on the day, with their inhabitants. */
export async function findMunicipalitiesOf(s: Session, regionCode: string, on: string) {
  const { q, t } = s;
  const { regionMemberships: members, municipalities } = t;
  const latest = latestFigures(s, POPULATION, on);
  return q
    .select({ code: municipalities.code, name: municipalities.name, inhabitants: latest.value })
    .from(members)
    .innerJoin(municipalities, eq(municipalities.code, members.municipalityCode))
    .leftJoin(latest, eq(latest.areaCode, municipalities.code))
    .where(and(eq(members.regionCode, regionCode), holdsOn(members.validFrom, members.validTo, on)))
    .orderBy(asc(municipalities.name));
}

/** The region of a type that a municipality belongs to on the day, with its preferent insurer. */
export async function findRegionOfMunicipality(
  s: Session,
  municipalityCode: string,
  type: RegionType,
  on: string,
) {
  const { q, t } = s;
  const members = t.regionMemberships;
  const [row] = await q
    .select({ code: t.regions.code })
    .from(members)
    .innerJoin(t.regions, eq(t.regions.code, members.regionCode))
    .where(
      and(
        eq(members.municipalityCode, municipalityCode),
        eq(t.regions.type, type),
        holdsOn(members.validFrom, members.validTo, on),
      ),
    );
  if (!row) return null;
  const [region] = await findRegions(s, { code: row.code }, on);
  return region ?? null;
}

/** All municipalities there are or were, for matching names and codes in a file. */
export const findAllMunicipalities = ({ q, t }: Session) =>
  q
    .select({
      code: t.municipalities.code,
      name: t.municipalities.name,
      searchKey: t.municipalities.searchKey,
      validTo: t.municipalities.validTo,
      successorCode: t.municipalities.successorCode,
    })
    .from(t.municipalities);
