import { and, asc, eq, exists, inArray, lte, gte, notInArray, sql } from 'drizzle-orm';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { LIVE_STATUSES } from '@regiovast/domain/plans/plan-statuses';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import { asText } from '../store/as-text.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

/** The codes of the municipalities that a region has on a day. */
export async function findRegionPlaces(s: Session, regionCode: string, on: string): Promise<string[]> {
  const { regionMemberships: members } = s.t;
  const query = preparedQuery(s, 'region_places', () =>
    s.q
      .select({ code: members.municipalityCode })
      .from(members)
      .where(
        and(
          eq(members.regionCode, asText(sql.placeholder('regionCode'))),
          holdsOn(members.validFrom, members.validTo, sql.placeholder('on')),
        ),
      ),
  );
  return (await query.execute({ regionCode, on })).map(({ code }) => code);
}

/**
 * L-1 · the working regions an RHO can make a plan for, each with those of its municipalities that lie in the RHO's area;
 * one query. A region its area does not touch is left out.
 */
export async function findRegionsToPlan(s: Session, scope: AreaScope, regionCode?: string) {
  const { q, t } = s;
  const members = t.regionMemberships;
  const rows = await q
    .select({
      regionCode: t.regions.code,
      regionName: t.regions.name,
      code: t.municipalities.code,
      name: t.municipalities.name,
    })
    .from(members)
    .innerJoin(t.regions, eq(t.regions.code, members.regionCode))
    .innerJoin(t.municipalities, eq(t.municipalities.code, members.municipalityCode))
    .where(
      and(
        eq(t.regions.type, WORKING_REGION_TYPE),
        regionCode === undefined ? undefined : eq(t.regions.code, regionCode),
        holdsOn(members.validFrom, members.validTo, scope.on),
        inArea(s, members.municipalityCode, scope),
      ),
    )
    .orderBy(asc(t.regions.name), asc(t.municipalities.name), asc(t.municipalities.code));
  return [...Map.groupBy(rows, (row) => row.regionCode)].map(([code, places]) => ({
    code,
    name: places[0]?.regionName ?? code,
    municipalities: places.map((place) => ({ code: place.code, name: place.name })),
  }));
}

/**
 * L-1 · another plan of the same RHO that counts, for one of the municipalities in one of the years; its number, or null.
 * @param asked `besides`: plans that do not count, such as the plan itself
 */
export async function findOverlappingPlan(
  { q, t }: Session,
  rhoId: string,
  asked: {
    readonly besides: readonly string[];
    readonly periodFrom: number;
    readonly periodTo: number;
    readonly municipalityCodes: readonly string[];
  },
): Promise<string | null> {
  const { continuityPlans: plans, planMunicipalities: places } = t;
  const [row] = await q
    .select({ number: plans.number })
    .from(plans)
    .where(
      and(
        eq(plans.rhoId, rhoId),
        inArray(plans.status, [...LIVE_STATUSES]),
        asked.besides.length === 0 ? undefined : notInArray(plans.id, [...asked.besides]),
        lte(plans.periodFrom, asked.periodTo),
        gte(plans.periodTo, asked.periodFrom),
        exists(
          q
            .select({ one: sql`1` })
            .from(places)
            .where(
              and(
                eq(places.planId, plans.id),
                inArray(places.municipalityCode, [...asked.municipalityCodes]),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(plans.number))
    .limit(1);
  return row?.number ?? null;
}
