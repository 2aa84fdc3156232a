import { and, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { isPreferentFor } from './plan-scope.ts';

/** How a plan stands, whoever sees it: for a step on another plan that touches it. */
export async function findPlanStatus({ q, t }: Session, planId: string) {
  const { id, status, version } = t.continuityPlans;
  const [row] = await q.select({ id, status, version }).from(t.continuityPlans).where(eq(id, planId));
  return row ?? null;
}

/** When the last assessment of a plan was decided; null: none was. */
export async function findDecidedAt({ q, t }: Session, planId: string): Promise<string | null> {
  const { decidedAt } = t.planAssessments;
  const rows = await q
    .select({ decidedAt })
    .from(t.planAssessments)
    .where(eq(t.planAssessments.planId, planId));
  return rows
    .map((row) => row.decidedAt)
    .reduce((last, at) => (at !== null && (last === null || at > last) ? at : last), null);
}

/** Whether an insurer was preferent in the region of a plan on a day. */
export async function wasPreferent(
  s: Session,
  planId: string,
  organisationId: string,
  on: string,
): Promise<boolean> {
  const { id } = s.t.continuityPlans;
  const rows = await s.q
    .select({ id })
    .from(s.t.continuityPlans)
    .where(and(eq(id, planId), isPreferentFor(s, organisationId, on)));
  return rows.length > 0;
}
