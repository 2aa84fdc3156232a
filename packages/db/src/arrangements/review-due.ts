import { CONTRACTED_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { and, asc, eq, gte, inArray, isNotNull, lte, notExists, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/**
 * A-5, W-1 · the condition under which an arrangement waits for its review: the day has come while it is under contract,
 * and no result was reported since. The day of a report is that of its instant in UTC.
 */
export function reviewIsDue({ q, t }: Session, on: string) {
  const { arrangements, arrangementResults: results } = t;
  const since = q
    .select({ one: sql`1` })
    .from(results)
    .where(and(eq(results.arrangementId, arrangements.id), gte(results.reportedAt, arrangements.reviewOn)));
  return and(
    inArray(arrangements.status, [...CONTRACTED_STATUSES]),
    isNotNull(arrangements.reviewOn),
    lte(arrangements.reviewOn, on),
    notExists(since),
  );
}

/** A-5 · arrangements that wait for their review, for the job that reminds their owners. */
export const findReviewsDue = (s: Session, on: string) => {
  const { arrangements } = s.t;
  return s.q
    .select({
      id: arrangements.id,
      number: arrangements.number,
      regionCode: arrangements.regionCode,
      insurerId: arrangements.insurerId,
      ownerId: arrangements.ownerId,
      reviewOn: arrangements.reviewOn,
    })
    .from(arrangements)
    .where(reviewIsDue(s, on))
    .orderBy(asc(arrangements.number));
};
