import { eq, or, type SQL, sql } from 'drizzle-orm';
import type { AreaScope, Text } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/**
 * C-1, C-6 · which follow requests somebody sees: the insurer that is asked, and the one that asks; nobody else. For
 * queries that join the arrangement it is about, of which the asked insurer still sees nothing but the request.
 */
export function followRequestIsVisible({ t }: Session, scope: AreaScope<Text>): SQL | undefined {
  switch (scope.kind) {
    case 'everywhere':
    case 'rho':
      return sql`1 = 0`;
    case 'insurer':
      return or(
        eq(t.followRequests.insurerId, scope.organisationId),
        eq(t.arrangements.insurerId, scope.organisationId),
      );
    default:
      return scope satisfies never;
  }
}

/** C-1, C-6 · which follow requests are somebody's to read and answer: those that ask their own organisation, no other. */
export function followRequestIsAsked({ t }: Session, scope: AreaScope<Text>): SQL | undefined {
  return scope.kind === 'insurer' ? eq(t.followRequests.insurerId, scope.organisationId) : sql`1 = 0`;
}
