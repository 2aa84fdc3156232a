import { planReferenceVersion } from '@regiovast/db/plans/plan-references';
import { findPlanTallies } from '@regiovast/db/plans/plan-tallies';
import type { Session } from '@regiovast/db/store/store';
import { type Completeness, completenessOf } from '@regiovast/domain/plans/completeness';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { ReachedPlan } from './plan-reach.ts';

/** L-1 · how complete a plan is as it stands in the store now, by the template it follows. */
export async function liveCompleteness(
  s: Session,
  { plan }: Pick<ReachedPlan, 'plan'>,
): Promise<Completeness> {
  const live = (await findPlanTallies(s, [plan.id])).get(plan.id);
  if (!live) throw notFound();
  const template = await planReferenceVersion(s, 'template', plan.templateVersion);
  return completenessOf(template.items, live.tally);
}
