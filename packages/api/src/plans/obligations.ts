import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findStamps } from '@regiovast/db/plans/content-rows';
import { findMeasures, findObligations } from '@regiovast/db/plans/read-content';
import type { Session } from '@regiovast/db/store/store';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { type ObligationsView, obligationsViewSchema } from '@regiovast/domain/plans/obligations.views';
import { z } from 'zod';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { contentFor } from './build-content.ts';
import { NO_STAMP, partCapability } from './part-capability.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';

/** L-2 · the result obligations of a plan: measure, target, due date and evidence. */
export const obligations = procedure('plans.obligations')
  .input(z.object({ planId: idSchema }))
  .output(obligationsViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    obligationsView(deps.store.read, actor, scope, input.planId),
  );

/** The obligations as the reader has the plan: as it is now, or as it was last released. */
export async function obligationsView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  planId: string,
): Promise<ObligationsView> {
  const reached = await mustFindPlan(s, actor, scope, planId);
  const isLive = readsLive(reached.standing);
  const content = isLive ? await liveObligations(s, reached) : await contentFor(s, reached);
  const stamps = isLive ? await findStamps(s, 'planObligations', planId) : null;
  const may = await partCapability(s, actor, reached, 'obligations');
  return {
    planId,
    periodFrom: content.periodFrom,
    periodTo: content.periodTo,
    measures: content.measures.map(({ id, title }) => ({ id, title })),
    obligations: content.obligations.map((obligation) => ({
      ...obligation,
      ...(stamps?.get(obligation.id) ?? NO_STAMP),
    })),
    can: { set: may('plans.setObligation'), remove: may('plans.removeObligation') },
  };
}

const liveObligations = async (s: Session, { plan }: ReachedPlan) => ({
  periodFrom: plan.periodFrom,
  periodTo: plan.periodTo,
  measures: await findMeasures(s, plan.id),
  obligations: await findObligations(s, plan.id),
});
