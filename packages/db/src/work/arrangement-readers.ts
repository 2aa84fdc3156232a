import { and, asc, eq, isNotNull, or } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/**
 * C-1, C-6 · which organisations see an arrangement as it stands: its insurer, and its RHO from an offer until it declines
 * that. The same condition as `arrangementIsVisible`, asked from the side of the arrangement.
 */
export function findArrangementReaders({ q, t }: Session, arrangementId: string) {
  const { arrangements, organisations } = t;
  return q
    .select({ organisationId: organisations.id, organisationName: organisations.name })
    .from(arrangements)
    .innerJoin(
      organisations,
      or(
        eq(organisations.id, arrangements.insurerId),
        and(eq(organisations.id, arrangements.rhoId), isNotNull(arrangements.offeredAt)),
      ),
    )
    .where(eq(arrangements.id, arrangementId))
    .orderBy(asc(organisations.name), asc(organisations.id));
}
