import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, lateScope, scopeValues } from '../people/area-scope.ts';
import { asText } from '../store/as-text.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { isOwn, planIsVisible } from './plan-scope.ts';

export type NamedPlan = { readonly id: string; readonly number: string };

/** A plan by one of its columns, when the actor sees it; an RHO's own plans are found without asking what else it sees. */
async function findNamed(
  s: Session,
  scope: AreaScope,
  column: 'id' | 'previousPlanId',
  planId: string,
): Promise<NamedPlan | null> {
  const { continuityPlans: plans } = s.t;
  const named = (shape: string, isShown: (late: ReturnType<typeof lateScope>) => SQL | undefined) =>
    preparedQuery(s, `${shape}_${column}_${scope.kind}`, () =>
      s.q
        .select({ id: plans.id, number: plans.number })
        .from(plans)
        .where(and(eq(plans[column], asText(sql.placeholder('planId'))), isShown(lateScope(scope.kind)))),
    ).execute({ ...scopeValues(scope), planId });
  const [own] = scope.kind === 'rho' ? await named('own_plan', (late) => isOwn(s, late)) : [];
  if (own) return own;
  const [row] = await named('named_plan', (late) => planIsVisible(s, late));
  return row ?? null;
}

/** L-5 · the plan that follows a plan, as far as the actor sees it; seldom is there one, so ask for `hasNext` before. */
export const findNextPlan = (s: Session, scope: AreaScope, planId: string): Promise<NamedPlan | null> =>
  findNamed(s, scope, 'previousPlanId', planId);

/** The number of a plan by its id, when the actor sees it. */
export const findVisiblePlan = (s: Session, scope: AreaScope, planId: string): Promise<NamedPlan | null> =>
  findNamed(s, scope, 'id', planId);

/** Whether a plan follows already, whoever sees it. */
export async function hasNextPlan(s: Session, planId: string): Promise<boolean> {
  const { continuityPlans: plans } = s.t;
  const rows = await preparedQuery(s, 'has_next_plan', () =>
    s.q
      .select({ id: plans.id })
      .from(plans)
      .where(eq(plans.previousPlanId, sql.placeholder('planId')))
      .limit(1),
  ).execute({ planId });
  return rows.length > 0;
}
