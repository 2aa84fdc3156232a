import { and, asc, eq, exists, or, sql } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/**
 * C-2, C-6 · which organisations see a housing case on a day: the RHO's of its area, and the insurer it was shared with while
 * that is preferent there. The same condition as `housingIsVisible`, asked from the side of the case.
 */
export function findHousingReaders({ q, t }: Session, housingCaseId: string, on: string) {
  const { housingCases, organisations, regionMemberships: members, preferentInsurers: preferent } = t;
  const isPreferent = exists(
    q
      .select({ one: sql`1` })
      .from(preferent)
      .where(
        and(
          eq(preferent.regionCode, members.regionCode),
          eq(preferent.organisationId, organisations.id),
          holdsOn(preferent.validFrom, preferent.validTo, on),
        ),
      ),
  );
  return q
    .selectDistinct({
      organisationId: organisations.id,
      organisationName: organisations.name,
      organisationKind: organisations.kind,
    })
    .from(housingCases)
    .innerJoin(
      members,
      and(
        eq(members.municipalityCode, housingCases.municipalityCode),
        holdsOn(members.validFrom, members.validTo, on),
      ),
    )
    .innerJoin(
      organisations,
      or(
        and(eq(organisations.kind, 'rho'), eq(organisations.areaCode, members.regionCode)),
        and(eq(organisations.kind, 'insurer'), eq(organisations.id, housingCases.insurerId), isPreferent),
      ),
    )
    .where(eq(housingCases.id, housingCaseId))
    .orderBy(asc(organisations.name), asc(organisations.id));
}
