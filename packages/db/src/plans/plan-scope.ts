import { and, eq, exists, isNotNull, not, or, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, holdsOn, inArea, type Text } from '../people/area-scope.ts';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { asText } from '../store/as-text.ts';
import type { Session } from '../store/store.ts';

/** Whether the organisation is a partner of the plan; for queries over `continuity_plans`. */
export const isPartnerOf = ({ q, t }: Session, organisationId: Text | AnySQLiteColumn): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(t.planPartners)
      .where(
        and(
          eq(t.planPartners.planId, t.continuityPlans.id),
          eq(t.planPartners.organisationId, asText(organisationId)),
        ),
      ),
  );

/** Whether the insurer is preferent in the region of the plan on the day. */
export const isPreferentFor = ({ q, t }: Session, organisationId: Text, on: Text): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(t.preferentInsurers)
      .where(
        and(
          eq(t.preferentInsurers.regionCode, t.continuityPlans.regionCode),
          eq(t.preferentInsurers.organisationId, asText(organisationId)),
          holdsOn(t.preferentInsurers.validFrom, t.preferentInsurers.validTo, on),
        ),
      ),
  );

/** Whether the reader's RHO keeps the plan. */
export const isOwn = ({ t }: Session, scope: AreaScope<Text>): SQL =>
  scope.kind === 'rho' ? eq(t.continuityPlans.rhoId, asText(scope.organisationId)) : sql`1 = 0`;

/** C-2 · whether the reader has the plan as it is now; the others have what was last released, in a list as on a page. */
export function isLiveFor(s: Session, scope: AreaScope<Text>): SQL {
  if (scope.kind !== 'rho') return sql`1 = 0`;
  return or(isOwn(s, scope), isPartnerOf(s, scope.organisationId)) ?? sql`1 = 0`;
}

/** More than there are municipalities. */
const MOST_PLACES = 1_000;

/** Whether a plan is as it was last released, so that the municipalities it has are those it was released for. */
const isAsReleased = ({ q, t }: Session): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(t.planVersions)
      .where(
        and(
          eq(t.planVersions.id, t.continuityPlans.releasedVersionId),
          eq(t.planVersions.contentRevision, t.continuityPlans.contentRevision),
        ),
      ),
  );

/** The municipalities that stand in a frozen version, as rows. */
const frozenPlaces = ({ t, engine }: Session): SQL =>
  engine === 'sqlite'
    ? sql`json_each(${t.planVersions.content}, '$.municipalities') as frozen_places`
    : sql`json_array_elements(${t.planVersions.content}::json -> 'municipalities') as frozen_places`;
const FROZEN_CODE = sql<string>`frozen_places.value ->> 'code'`;

/**
 * C-2 · whether the plan was last released for a municipality that meets the condition: where a draft is for by now is the
 * RHO's own. For queries over `continuity_plans`; the condition is over `municipalities`. The content of a version is read
 * only where the plan changed since, which is slow.
 */
export function isReleasedFor(s: Session, meets: SQL | undefined): SQL {
  const { continuityPlans: plans, planMunicipalities: places, planVersions: versions, municipalities } = s.t;
  const now = s.q
    .select({ one: sql`1` })
    .from(places)
    .innerJoin(municipalities, eq(municipalities.code, places.municipalityCode))
    .where(and(eq(places.planId, plans.id), meets));
  // The limit keeps the content from being read again for every municipality.
  const frozen = s.q
    .select({ code: sql<string>`${FROZEN_CODE}`.as('frozen_code') })
    .from(versions)
    .innerJoin(frozenPlaces(s), sql`1 = 1`)
    .where(eq(versions.id, plans.releasedVersionId))
    .limit(MOST_PLACES)
    .as('frozen');
  const then = s.q
    .select({ one: sql`1` })
    .from(frozen)
    .innerJoin(municipalities, eq(municipalities.code, frozen.code))
    .where(meets);
  return sql`case when ${isAsReleased(s)} then ${exists(now)} else ${exists(then)} end`;
}

/** C-2 · the municipalities of the plans that an actor sees: of the plan as it is now, or as it was last released. */
export function shownPlaces(s: Session, scope: AreaScope) {
  const { q, t } = s;
  const { continuityPlans: plans, planMunicipalities: places, planVersions: versions } = t;
  const isAsShown = or(isLiveFor(s, scope), isAsReleased(s)) ?? sql`1 = 0`;
  const isVisible = planIsVisible(s, scope);
  return q
    .select({ planId: places.planId, municipalityCode: places.municipalityCode })
    .from(places)
    .innerJoin(plans, eq(plans.id, places.planId))
    .where(and(isAsShown, isVisible))
    .unionAll(
      q
        .select({ planId: plans.id, municipalityCode: sql<string>`${FROZEN_CODE}`.as('municipality_code') })
        .from(plans)
        .innerJoin(versions, eq(versions.id, plans.releasedVersionId))
        .innerJoin(frozenPlaces(s), sql`1 = 1`)
        .where(and(not(isAsShown), isVisible)),
    )
    .as('shown_places');
}

/**
 * C-2, C-6 · which plans an actor sees: the RHO its own and those it is a partner of, and those that were released for its
 * area; the preferent insurer of the region what was released; the platform none.
 */
export function planIsVisible(s: Session, scope: AreaScope<Text>): SQL | undefined {
  switch (scope.kind) {
    case 'everywhere':
      return sql`1 = 0`;
    case 'rho':
      return or(isLiveFor(s, scope), isReleasedFor(s, inArea(s, s.t.municipalities.code, scope)));
    case 'insurer':
      return and(
        isNotNull(s.t.continuityPlans.releasedVersionId),
        isPreferentFor(s, scope.organisationId, scope.on),
      );
    default:
      return scope satisfies never;
  }
}
