import {
  and,
  eq,
  exists,
  gt,
  gte,
  isNotNull,
  isNull,
  lt,
  notInArray,
  or,
  type Placeholder,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/**
 * R-4 · a practice counts up to and including its closing date, and again from the day on which it reopened. The
 * closing that holds stands beside the practice; those that ended are few and are looked up once per query.
 */
export function isOpenOn({ q, t }: Session, day: string | Placeholder): SQL | undefined {
  const { practices, practiceClosures: closures } = t;
  const closedThen = q
    .select({ id: closures.practiceId })
    .from(closures)
    .where(and(lt(closures.closedOn, day), gt(closures.reopenedOn, day)));
  return and(
    or(isNull(practices.closedOn), gte(practices.closedOn, day)),
    notInArray(practices.id, closedThen),
  );
}

/**
 * Which cases an actor sees, beside the area of their practice: an RHO all, an insurer those that were shared
 * with it (D-4), the platform none.
 */
export function caseIsShown({ t }: Session, scope: AreaScope<string | Placeholder>): SQL | undefined {
  switch (scope.kind) {
    case 'everywhere':
      return sql`1 = 0`;
    case 'rho':
      return undefined;
    case 'insurer':
      return eq(t.cases.insurerId, scope.organisationId);
    default:
      return scope satisfies never;
  }
}

/** C-6 · the whole condition, for queries that join `cases` with `practices`. */
export const caseIsVisible = (s: Session, scope: AreaScope<string | Placeholder>): SQL | undefined =>
  and(inArea(s, s.t.practices.municipalityCode, scope), caseIsShown(s, scope));

/**
 * D-4 · whether the insurer that a case was shared with is preferent in its region on the day; it sees the case no
 * longer when it is not. For queries that join `cases` with `practices`.
 */
export const insurerIsPreferent = ({ q, t }: Session, on: string | Placeholder): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(t.preferentInsurers)
      .innerJoin(t.regionMemberships, eq(t.regionMemberships.regionCode, t.preferentInsurers.regionCode))
      .where(
        and(
          eq(t.regionMemberships.municipalityCode, t.practices.municipalityCode),
          eq(t.preferentInsurers.organisationId, t.cases.insurerId),
          holdsOn(t.preferentInsurers.validFrom, t.preferentInsurers.validTo, on),
          holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on),
        ),
      ),
  );

/** D-4 · the condition under which the insurer leads now, as `leadOf` of the domain has it. */
export const insurerLeads = (s: Session, on: string | Placeholder): SQL | undefined =>
  and(eq(s.t.cases.lead, 'insurer'), isNotNull(s.t.cases.acknowledgedOn), insurerIsPreferent(s, on));
