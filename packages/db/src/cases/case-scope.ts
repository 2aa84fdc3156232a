import { and, eq, gt, gte, isNull, lt, notInArray, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, inArea } from '../people/area-scope.ts';
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
