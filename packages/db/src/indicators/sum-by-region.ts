import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, count, eq, inArray, isNull, lte, max, sql, sum } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { latestIds } from './read-figures.ts';

/** An indicator that adds up, summed over the municipalities of a region. */
export type SummedFigure = {
  readonly regionCode: string;
  readonly indicatorCode: string;
  readonly definitionVersion: number;
  readonly value: number;
  /** Municipalities with a figure, of `members` in the region. */
  readonly known: number;
  readonly members: number;
  readonly newestDate: string;
};

/**
 * The latest municipality figures of every indicator that adds up, summed by the database per region of the type, with
 * the membership of the day: what a benchmark over all regions needs. `sumOfMembers` is the same for one region.
 */
export async function sumByRegion(s: Session, type: RegionType, on: string): Promise<SummedFigure[]> {
  const { q, t } = s;
  const {
    regionMemberships: members,
    regions,
    indicatorFigures: figures,
    indicatorDefinitions: definitions,
  } = t;
  const summable = q
    .select({ code: definitions.code })
    .from(definitions)
    .where(eq(definitions.aggregation, 'sum'));
  const among = and(eq(figures.areaKind, 'municipality'), inArray(figures.indicatorCode, summable));
  const ofType = and(eq(regions.code, members.regionCode), eq(regions.type, type));
  const onDay = holdsOn(members.validFrom, members.validTo, on);
  const [sums, sizes] = await Promise.all([
    q
      .select({
        regionCode: members.regionCode,
        indicatorCode: figures.indicatorCode,
        definitionVersion: figures.definitionVersion,
        value: sum(figures.value).mapWith(Number),
        known: count(),
        newestDate: max(figures.referenceDate),
      })
      .from(members)
      .innerJoin(regions, ofType)
      .innerJoin(figures, eq(figures.areaCode, members.municipalityCode))
      .where(and(onDay, inArray(figures.id, latestIds(s, on, among))))
      .groupBy(members.regionCode, figures.indicatorCode, figures.definitionVersion),
    q
      .select({ regionCode: members.regionCode, members: count() })
      .from(members)
      .innerJoin(regions, ofType)
      .where(onDay)
      .groupBy(members.regionCode),
  ]);
  const sizeOf = new Map(sizes.map(({ regionCode, members: size }) => [regionCode, size]));
  return sums.map((row) => ({
    ...row,
    newestDate: row.newestDate ?? on,
    members: sizeOf.get(row.regionCode) ?? row.known,
  }));
}

/** One indicator summed per region and reference date, with how many municipalities it knows: inhabitants for rates. */
export async function sumByRegionAndDate(s: Session, indicatorCode: string, type: RegionType, on: string) {
  const { q, t } = s;
  const { regionMemberships: members, regions, indicatorFigures: figures } = t;
  return q
    .select({
      regionCode: members.regionCode,
      referenceDate: figures.referenceDate,
      value: sum(figures.value).mapWith(Number),
      known: count(),
    })
    .from(members)
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
    .innerJoin(
      figures,
      and(
        eq(figures.areaCode, members.municipalityCode),
        eq(figures.areaKind, 'municipality'),
        eq(figures.indicatorCode, indicatorCode),
        isNull(figures.supersededBy),
        lte(figures.referenceDate, on),
      ),
    )
    .where(holdsOn(members.validFrom, members.validTo, on))
    .groupBy(members.regionCode, figures.referenceDate)
    .orderBy(sql`${figures.referenceDate}`);
}
