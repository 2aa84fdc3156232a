import { and, eq, exists, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { AreaScope, Text } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/**
 * C-1, C-6 · which arrangements somebody sees as they stand: the insurer its own, the RHO those it was offered and did not
 * decline since; nobody else any, wherever their area lies. Other insurers read follow requests, never an arrangement.
 * Whatever lists, sums, searches or follows arrangements asks this, so that no redraft shows in it.
 */
export function arrangementIsVisible({ t }: Session, scope: AreaScope<Text>): SQL | undefined {
  switch (scope.kind) {
    case 'everywhere':
      return sql`1 = 0`;
    case 'insurer':
      return eq(t.arrangements.insurerId, scope.organisationId);
    case 'rho':
      return and(eq(t.arrangements.rhoId, scope.organisationId), isNotNull(t.arrangements.offeredAt));
    default:
      return scope satisfies never;
  }
}

/**
 * C-1 · the same, and what the RHO declined: of that it keeps the version it declined and has nothing that follows. Only for
 * what shows that version, or nothing of an arrangement but its number and region.
 */
export function arrangementIsKnown(s: Session, scope: AreaScope<Text>): SQL | undefined {
  if (scope.kind !== 'rho') return arrangementIsVisible(s, scope);
  const { q, t } = s;
  const { arrangements, arrangementDecisions: decisions } = t;
  const declined = q
    .select({ one: sql`1` })
    .from(decisions)
    .where(and(eq(decisions.arrangementId, arrangements.id), eq(decisions.kind, 'RHO_DECLINE')));
  return or(
    arrangementIsVisible(s, scope),
    and(eq(arrangements.rhoId, scope.organisationId), exists(declined)),
  );
}
