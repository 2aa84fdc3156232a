import type { Role } from '@regiovast/domain/people/organisation';
import { and, asc, eq, exists, inArray, or, sql } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/**
 * C-6, D-4 · which organisations see which case on a day: the RHO's of its area, and the insurer it was shared with
 * while that is preferent there. The same condition as `caseIsVisible`, asked from the side of the case.
 */
export function caseReaders({ q, t }: Session, on: string) {
  const { cases, practices, regionMemberships: members, organisations, preferentInsurers: preferent } = t;
  const isPreferent = exists(
    q
      .select({ code: preferent.regionCode })
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
      // Named apart: as a subquery its columns stand beside those of cases and organisations.
      caseId: sql<string>`${cases.id}`.as('reader_case_id'),
      organisationId: sql<string>`${organisations.id}`.as('reader_id'),
      organisationName: sql<string>`${organisations.name}`.as('reader_name'),
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .innerJoin(
      members,
      and(
        eq(members.municipalityCode, practices.municipalityCode),
        holdsOn(members.validFrom, members.validTo, on),
      ),
    )
    .innerJoin(
      organisations,
      or(
        and(eq(organisations.kind, 'rho'), eq(organisations.areaCode, members.regionCode)),
        and(eq(organisations.kind, 'insurer'), eq(organisations.id, cases.insurerId), isPreferent),
      ),
    );
}

/** Organisations that see a case on a day, by name. */
export const findCaseReaders = (s: Session, caseId: string, on: string) =>
  caseReaders(s, on).where(eq(s.t.cases.id, caseId)).orderBy(asc(sql`reader_name`));

/** People of organisations who hold a role, or one of these roles, by organisation and name. */
export async function findPeopleOf(
  { q, t }: Session,
  organisationIds: readonly string[],
  roles?: readonly Role[],
): Promise<{ id: string; name: string; organisationId: string; organisationName: string }[]> {
  if (organisationIds.length === 0) return [];
  return q
    .selectDistinct({
      id: t.persons.id,
      name: t.persons.name,
      organisationId: t.organisations.id,
      organisationName: t.organisations.name,
    })
    .from(t.persons)
    .innerJoin(t.organisations, eq(t.organisations.id, t.persons.organisationId))
    .innerJoin(t.personRoles, eq(t.personRoles.personId, t.persons.id))
    .where(
      and(
        inArray(t.persons.organisationId, [...organisationIds]),
        roles ? inArray(t.personRoles.role, [...roles]) : undefined,
      ),
    )
    .orderBy(asc(t.organisations.name), asc(t.persons.name), asc(t.persons.id));
}
