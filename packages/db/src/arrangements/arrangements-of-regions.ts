import { COMMITTED_STATUSES, CONTRACTED_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { and, countDistinct, eq, inArray, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { arrangementIsVisible } from './arrangement-scope.ts';

export type ArrangementsOfRegion = {
  readonly regionCode: string;
  readonly count: number;
  /** What they plan in all, in cents. */
  readonly cents: number;
};

/** C-1 · the arrangements a party has approved or under contract, per region; a region without any is absent. */
export function sumArrangementsOfRegions(s: Session, scope: AreaScope): Promise<ArrangementsOfRegion[]> {
  const { q, t } = s;
  const { arrangements, arrangementAmounts: amounts } = t;
  return q
    .select({
      regionCode: arrangements.regionCode,
      count: countDistinct(arrangements.id),
      cents: sql<number>`coalesce(sum(${amounts.plannedCents}), 0)`.mapWith(Number),
    })
    .from(arrangements)
    .leftJoin(amounts, eq(amounts.arrangementId, arrangements.id))
    .where(
      and(
        arrangementIsVisible(s, scope),
        inArray(arrangements.status, [...COMMITTED_STATUSES, ...CONTRACTED_STATUSES]),
      ),
    )
    .groupBy(arrangements.regionCode);
}
