import { and, asc, eq, exists, isNotNull, min, or, sql } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import { isPartnerOf, isReleasedFor } from '../plans/plan-scope.ts';
import type { Session } from '../store/store.ts';

/**
 * C-2, C-6 · which organisations see a plan on a day: the RHO that keeps it and its partners, and once it was released
 * the other RHO's of its area and the insurer that is preferent in its region. The same condition as `planIsVisible`,
 * asked from the side of the plan.
 */
export function findPlanReaders(s: Session, planId: string, on: string) {
  const { q, t } = s;
  const { continuityPlans: plans, organisations, municipalities, regionMemberships: members } = t;
  const preferent = t.preferentInsurers;
  const one = { one: sql`1` };
  const liesInArea = exists(
    q
      .select(one)
      .from(members)
      .where(
        and(
          eq(members.municipalityCode, municipalities.code),
          eq(members.regionCode, organisations.areaCode),
          holdsOn(members.validFrom, members.validTo, on),
        ),
      ),
  );
  const isPreferent = exists(
    q
      .select(one)
      .from(preferent)
      .where(
        and(
          eq(preferent.regionCode, plans.regionCode),
          eq(preferent.organisationId, organisations.id),
          holdsOn(preferent.validFrom, preferent.validTo, on),
        ),
      ),
  );
  return q
    .select({ organisationId: organisations.id, organisationName: organisations.name })
    .from(plans)
    .innerJoin(
      organisations,
      or(
        eq(organisations.id, plans.rhoId),
        isPartnerOf(s, organisations.id),
        and(
          isNotNull(plans.releasedVersionId),
          or(
            and(eq(organisations.kind, 'rho'), isReleasedFor(s, liesInArea)),
            and(eq(organisations.kind, 'insurer'), isPreferent),
          ),
        ),
      ),
    )
    .where(eq(plans.id, planId))
    .orderBy(asc(organisations.name), asc(organisations.id));
}

/** C-2 · when a plan was first released: what was said before is its RHO's; null: not yet. */
export async function findFirstRelease({ q, t }: Session, planId: string): Promise<string | null> {
  const { planVersions: versions } = t;
  const [row] = await q
    .select({ releasedAt: min(versions.releasedAt) })
    .from(versions)
    .where(eq(versions.planId, planId));
  return row?.releasedAt ?? null;
}
