import { and, eq, sql } from 'drizzle-orm';
import { type AreaScope, lateScope, scopeValues } from '../people/area-scope.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { planIsVisible } from './plan-scope.ts';

export type NamedPlan = { readonly id: string; readonly number: string };

/** L-5 · the plan that follows a plan, as far as the actor sees it. */
export async function findNextPlan(s: Session, scope: AreaScope, planId: string): Promise<NamedPlan | null> {
  const { continuityPlans: plans } = s.t;
  const query = preparedQuery(s, `next_plan_${scope.kind}`, () =>
    s.q
      .select({ id: plans.id, number: plans.number })
      .from(plans)
      .where(
        and(eq(plans.previousPlanId, sql.placeholder('planId')), planIsVisible(s, lateScope(scope.kind))),
      ),
  );
  const [row] = await query.execute({ ...scopeValues(scope), planId });
  return row ?? null;
}

/** The number of a plan by its id, when the actor sees it. */
export async function findVisiblePlan(
  s: Session,
  scope: AreaScope,
  planId: string,
): Promise<NamedPlan | null> {
  const { continuityPlans: plans } = s.t;
  const [row] = await s.q
    .select({ id: plans.id, number: plans.number })
    .from(plans)
    .where(and(eq(plans.id, planId), planIsVisible(s, scope)));
  return row ?? null;
}

/** Whether a plan follows already, whoever sees it. */
export const hasNextPlan = async ({ q, t }: Session, planId: string): Promise<boolean> =>
  (await q.$count(t.continuityPlans, eq(t.continuityPlans.previousPlanId, planId))) > 0;
