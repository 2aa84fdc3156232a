import { firstDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import type { AreaCounts } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, eq, gte, ne, or, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { housingIsVisible } from './housing-scope.ts';

type HousingCounts = Pick<AreaCounts, 'housingOpen' | 'housingClosed'> & { readonly regionCode: string };

/** H-7, C-2 · per region the housing cases the reader sees: open today, and closed this quarter. */
export function countHousing(s: Session, scope: AreaScope, type: RegionType): Promise<HousingCounts[]> {
  const { q, t } = s;
  const { housingCases: cases, regionMemberships: members } = t;
  const countIf = (condition: SQL) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);
  return q
    .select({
      regionCode: members.regionCode,
      housingOpen: countIf(sql`${cases.step} <> 'CLOSED'`),
      housingClosed: countIf(sql`${cases.step} = 'CLOSED'`),
    })
    .from(cases)
    .innerJoin(members, eq(members.municipalityCode, cases.municipalityCode))
    .innerJoin(t.regions, and(eq(t.regions.code, members.regionCode), eq(t.regions.type, type)))
    .where(
      and(
        housingIsVisible(s, scope),
        holdsOn(members.validFrom, members.validTo, scope.on),
        or(ne(cases.step, 'CLOSED'), gte(cases.closedOn, firstDayOf(quarterOf(scope.on)))),
      ),
    )
    .groupBy(members.regionCode);
}
