import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findStamps } from '@regiovast/db/plans/content-rows';
import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import { findInitiatives } from '@regiovast/db/plans/read-content';
import type { Session } from '@regiovast/db/store/store';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { withCriteria } from '@regiovast/domain/plans/initiatives.rules';
import { type InitiativesView, initiativesViewSchema } from '@regiovast/domain/plans/initiatives.views';
import { z } from 'zod';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { contentFor } from './build-content.ts';
import { NO_STAMP, partCapability } from './part-capability.ts';
import { mustFindPlan, readsLive } from './plan-reach.ts';

/** L-7 · takeovers, starts and chains of a plan beside the four core values, in words of the RHO. */
export const initiatives = procedure('plans.initiatives')
  .input(z.object({ planId: idSchema }))
  .output(initiativesViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    initiativesView(deps.store.read, actor, scope, input.planId),
  );

/** The initiatives as the reader has the plan, against the criteria of today. */
export async function initiativesView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  planId: string,
): Promise<InitiativesView> {
  const reached = await mustFindPlan(s, actor, scope, planId);
  const isLive = readsLive(reached.standing);
  const rows = isLive ? await findInitiatives(s, planId) : (await contentFor(s, reached)).initiatives;
  const stamps = isLive ? await findStamps(s, 'planInitiatives', planId) : null;
  const { items, version, validFrom, source } = await planReferenceOn(s, 'coreValues', scope.on);
  const may = await partCapability(s, actor, reached, 'initiatives');
  return {
    planId,
    initiatives: rows.map((row) => ({
      ...withCriteria(row, items),
      ...(stamps?.get(row.id) ?? NO_STAMP),
    })),
    reference: { version, validFrom, source },
    can: {
      set: may('plans.setInitiative'),
      remove: may('plans.removeInitiative'),
      answer: may('plans.answerInitiative'),
    },
  };
}
