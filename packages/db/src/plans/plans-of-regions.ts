import { LIVE_STATUSES } from '@regiovast/domain/plans/plan-statuses';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, desc, eq, exists, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { isPartnerOf, planIsVisible, shownPlaces } from './plan-scope.ts';

/** The region of the plan itself, beside the region that is asked about. */
const planRegionOf = ({ t }: Session) => alias(t.regions, 'plan_regions');

/**
 * Which plans count for a region: those made for it, and for a region of another division those of which a municipality
 * lies in it. For queries over `regions`, `continuity_plans`, their municipalities and the region of the plan.
 */
const countsFor = ({ t }: Session, planRegion: ReturnType<typeof planRegionOf>): SQL | undefined =>
  or(eq(t.regions.code, t.continuityPlans.regionCode), ne(planRegion.type, t.regions.type));

/**
 * `PLAN_STATUS` · the statuses of the plans that count, per region of a type, as far as the reader sees them (C-6): one
 * query, at most a row per region and status.
 */
export async function findPlanStatuses(s: Session, scope: AreaScope, type: RegionType) {
  const { q, t } = s;
  const { continuityPlans: plans, regionMemberships: members, regions } = t;
  const places = shownPlaces(s, scope);
  const planRegion = planRegionOf(s);
  return q
    .selectDistinct({
      regionCode: regions.code,
      status: plans.status,
      statusSince: plans.statusSince,
    })
    .from(plans)
    .innerJoin(planRegion, eq(planRegion.code, plans.regionCode))
    .innerJoin(places, eq(places.planId, plans.id))
    .innerJoin(members, eq(members.municipalityCode, places.municipalityCode))
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
    .where(
      and(
        inArray(plans.status, [...LIVE_STATUSES]),
        holdsOn(members.validFrom, members.validTo, scope.on),
        countsFor(s, planRegion),
        planIsVisible(s, scope),
      ),
    );
}

/** The plans that count for one region, newest period first, as far as the reader sees them: one query. */
export async function findPlansOfRegion(s: Session, scope: AreaScope, regionCode: string) {
  const { q, t } = s;
  const { continuityPlans: plans, regionMemberships: members, regions } = t;
  const places = shownPlaces(s, scope);
  const planRegion = planRegionOf(s);
  const organisationId = scope.kind === 'everywhere' ? '' : scope.organisationId;
  const touches = exists(
    q
      .select({ one: sql`1` })
      .from(places)
      .innerJoin(members, eq(members.municipalityCode, places.municipalityCode))
      .where(
        and(
          eq(places.planId, plans.id),
          eq(members.regionCode, regions.code),
          holdsOn(members.validFrom, members.validTo, scope.on),
        ),
      ),
  );
  return q
    .select({
      plan: plans,
      rhoName: t.organisations.name,
      isPartner: sql<boolean>`${isPartnerOf(s, organisationId)}`.mapWith(Boolean),
      releasedSha256: t.planVersions.contentSha256,
    })
    .from(plans)
    .innerJoin(planRegion, eq(planRegion.code, plans.regionCode))
    .innerJoin(regions, eq(regions.code, regionCode))
    .innerJoin(t.organisations, eq(t.organisations.id, plans.rhoId))
    .leftJoin(t.planVersions, eq(t.planVersions.id, plans.releasedVersionId))
    .where(and(touches, countsFor(s, planRegion), planIsVisible(s, scope)))
    .orderBy(desc(plans.periodFrom), asc(plans.number));
}
