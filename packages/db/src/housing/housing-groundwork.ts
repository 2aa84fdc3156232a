import { and, count, eq, ne } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type HousingGroundwork = {
  /** H-5 · locations that did not fall off. */
  readonly optionCount: number;
  /** H-4 · years of which the cost is known. */
  readonly costYearCount: number;
  readonly chosen: { readonly completionOn: string | null } | null;
};

/** What steps of the course demand beside the case itself: locations, the chosen one, and costs. */
export async function findHousingGroundwork(
  { q, t }: Session,
  housingCaseId: string,
): Promise<HousingGroundwork> {
  const { housingOptions: options, housingCosts: costs } = t;
  const [kept, [years]] = await Promise.all([
    q
      .select({ state: options.state, completionOn: options.completionOn })
      .from(options)
      .where(and(eq(options.housingCaseId, housingCaseId), ne(options.state, 'DROPPED'))),
    q.select({ total: count() }).from(costs).where(eq(costs.housingCaseId, housingCaseId)),
  ]);
  const chosen = kept.find(({ state }) => state === 'CHOSEN');
  return {
    optionCount: kept.length,
    costYearCount: years?.total ?? 0,
    chosen: chosen ? { completionOn: chosen.completionOn } : null,
  };
}
