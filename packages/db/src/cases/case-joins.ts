import { type RegionType, WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** The first open action of every case, with how many are past their day. */
export function nextActions({ q, t }: Session, on: string) {
  const { caseActions } = t;
  const ranked = q
    .select({
      caseId: caseActions.caseId,
      title: caseActions.title,
      dueOn: caseActions.dueOn,
      overdue:
        sql<number>`sum(case when ${caseActions.dueOn} < ${on} then 1 else 0 end) over (partition by ${caseActions.caseId})`
          .mapWith(Number)
          .as('overdue'),
      position:
        sql<number>`row_number() over (partition by ${caseActions.caseId} order by ${caseActions.dueOn}, ${caseActions.id})`
          .mapWith(Number)
          .as('position'),
    })
    .from(caseActions)
    .where(isNull(caseActions.doneOn))
    .as('ranked_actions');
  return q.select().from(ranked).where(eq(ranked.position, 1)).as('next_actions');
}

/** The region of a type that every municipality belongs to on the day; the working region unless asked otherwise. */
export const regionsOfMunicipalities = (
  { q, t }: Session,
  on: string,
  type: RegionType = WORKING_REGION_TYPE,
) =>
  q
    .select({
      municipalityCode: t.regionMemberships.municipalityCode,
      code: t.regions.code,
      name: sql<string>`${t.regions.name}`.as('region_name'),
    })
    .from(t.regionMemberships)
    .innerJoin(t.regions, and(eq(t.regions.code, t.regionMemberships.regionCode), eq(t.regions.type, type)))
    .where(holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on))
    .as('working_regions');
