import { and, asc, eq, lt, lte, or } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/**
 * A-5 · arrangements whose day has come: contracted ones that begin, running ones that are over. Oldest first, so many at
 * most.
 * @param on the calendar day
 */
export const findDueArrangements = ({ q, t }: Session, on: string, limit: number) => {
  const { arrangements } = t;
  return q
    .select({
      id: arrangements.id,
      number: arrangements.number,
      regionCode: arrangements.regionCode,
      status: arrangements.status,
      periodFrom: arrangements.periodFrom,
      periodTo: arrangements.periodTo,
      contractedOn: arrangements.contractedOn,
      insurerId: arrangements.insurerId,
      ownerId: arrangements.ownerId,
      rhoId: arrangements.rhoId,
      version: arrangements.version,
    })
    .from(arrangements)
    .where(
      or(
        and(eq(arrangements.status, 'CONTRACTED'), lte(arrangements.periodFrom, on)),
        and(eq(arrangements.status, 'ACTIVE'), lt(arrangements.periodTo, on)),
      ),
    )
    .orderBy(asc(arrangements.periodFrom), asc(arrangements.id))
    .limit(limit);
};
export type DueArrangement = Awaited<ReturnType<typeof findDueArrangements>>[number];
