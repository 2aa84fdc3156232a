import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { AreaScope, Text } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/**
 * C-1, C-6 · which arrangements somebody sees: the insurer its own, the RHO those it was offered; nobody else any, wherever
 * their area lies. Other insurers read follow requests, never an arrangement.
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
