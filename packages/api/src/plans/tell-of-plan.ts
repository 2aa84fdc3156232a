import { findPlanPartners } from '@regiovast/db/plans/read-plans';
import type { Session } from '@regiovast/db/store/store';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import type { NoticeKind } from '@regiovast/domain/work/notice-kinds';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { notify } from '../work/notify.ts';
import type { ReachedPlan } from './plan-reach.ts';

/**
 * W-2 · tells the RHO's side what the insurer did: who owns the plan, while still with the RHO that keeps it, and the
 * managers of that RHO and of the partners that work with Regiovast.
 */
export async function tellRhoOfPlan(
  tx: Session,
  deps: Pick<Deps, 'clock' | 'ids'>,
  actor: SignedIn,
  { plan }: Pick<ReachedPlan, 'plan'>,
  news: { readonly kind: NoticeKind; readonly details?: Readonly<Record<string, string | number | null>> },
): Promise<void> {
  const partners = await findPlanPartners(tx, plan.id);
  const organisations = new Set([
    plan.rhoId,
    ...partners.flatMap(({ organisationId }) => organisationId ?? []),
  ]);
  const managers = await findPeopleOf(tx, [...organisations], ['rhoManager']);
  const keepers = await findPeopleOf(tx, [plan.rhoId]);
  const told = [...keepers.filter(({ id }) => id === plan.ownerId), ...managers].map(({ id }) => id);
  await notify(tx, deps, {
    kind: news.kind,
    subjectKind: 'plan',
    subjectId: plan.id,
    details: { planNumber: plan.number, ...news.details },
    to: told.filter((id) => id !== actor.personId),
  });
}
