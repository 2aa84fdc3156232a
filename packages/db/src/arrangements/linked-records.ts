import { isPositiveTest } from '@regiovast/domain/housing/money.rules';
import { and, eq } from 'drizzle-orm';
import { caseIsVisible } from '../cases/case-scope.ts';
import { findHousingForMoney } from '../housing/housing-for-money.ts';
import type { AreaScope } from '../people/area-scope.ts';
import { planIsVisible } from '../plans/plan-scope.ts';
import type { Session } from '../store/store.ts';
import type { ArrangementRow } from './read-arrangements.ts';

type Linked = { readonly id: string; readonly number: string };
type LinkedHousing = Linked & { readonly isTestPositive: boolean };

/** C-6 · the plan, the case and the housing case an arrangement serves, where the reader sees those themselves; null otherwise. */
export async function findLinkedRecords(
  s: Session,
  scope: AreaScope,
  { planId, caseId, housingCaseId }: Pick<ArrangementRow, 'planId' | 'caseId' | 'housingCaseId'>,
): Promise<{
  readonly plan: Linked | null;
  readonly case: Linked | null;
  readonly housing: LinkedHousing | null;
}> {
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
  const housing = housingCaseId === null ? null : await findHousingForMoney(s, scope, housingCaseId);
  return {
    plan: plan ?? null,
    case: found ?? null,
    housing: housing && {
      id: housing.id,
      number: housing.number,
      isTestPositive: isPositiveTest(housing.test),
    },
  };
}
