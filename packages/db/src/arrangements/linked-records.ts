import { and, eq } from 'drizzle-orm';
import { caseIsVisible } from '../cases/case-scope.ts';
import type { AreaScope } from '../people/area-scope.ts';
import { planIsVisible } from '../plans/plan-scope.ts';
import type { Session } from '../store/store.ts';
import type { ArrangementRow } from './read-arrangements.ts';

type Linked = { readonly id: string; readonly number: string };

/** C-6 · the plan and the case an arrangement serves, where the reader sees those themselves; null otherwise. */
export async function findLinkedRecords(
  s: Session,
  scope: AreaScope,
  { planId, caseId }: Pick<ArrangementRow, 'planId' | 'caseId'>,
): Promise<{ readonly plan: Linked | null; readonly case: Linked | null }> {
  const { q, t } = s;
  const [plan] =
    planId === null
      ? []
      : await q
          .select({ id: t.continuityPlans.id, number: t.continuityPlans.number })
          .from(t.continuityPlans)
          .where(and(eq(t.continuityPlans.id, planId), planIsVisible(s, scope)));
  const [found] =
    caseId === null
      ? []
      : await q
          .select({ id: t.cases.id, number: t.cases.number })
          .from(t.cases)
          .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
          .where(and(eq(t.cases.id, caseId), caseIsVisible(s, scope)));
  return { plan: plan ?? null, case: found ?? null };
}
