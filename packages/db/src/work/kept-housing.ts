import type { Role } from '@regiovast/domain/people/organisation';
import { and, eq, inArray, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import { housingIsVisible } from '../housing/housing-scope.ts';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import type { Worker } from './work-row.ts';

const WORKERS: readonly Role[] = ['rhoCoordinator', 'rhoManager'];

/**
 * W-1, C-6 · which open housing cases are the worker's to see through: at an RHO their own, and those of nobody who works on
 * housing cases there any more; at an insurer all that it sees.
 */
export function isKeptHousing(s: Session, { personId, scope }: Worker): SQL | undefined {
  const { q, t } = s;
  const { housingCases: cases, persons, personRoles, organisations, regionMemberships: members } = t;
  const ownerAtWork = q
    .select({ one: sql`1` })
    .from(persons)
    .innerJoin(
      organisations,
      and(eq(organisations.id, persons.organisationId), eq(organisations.kind, 'rho')),
    )
    .innerJoin(personRoles, eq(personRoles.personId, persons.id))
    .innerJoin(members, eq(members.regionCode, organisations.areaCode))
    .where(
      and(
        eq(persons.id, cases.ownerId),
        inArray(personRoles.role, [...WORKERS]),
        eq(members.municipalityCode, cases.municipalityCode),
        holdsOn(members.validFrom, members.validTo, scope.on),
      ),
    );
  return and(
    ne(cases.step, 'CLOSED'),
    housingIsVisible(s, scope),
    scope.kind === 'rho' ? or(eq(cases.ownerId, personId), notExists(ownerAtWork)) : undefined,
  );
}
