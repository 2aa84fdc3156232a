import { setPlanMunicipalities } from '@regiovast/db/plans/write-partners';
import { findPlanMunicipalities } from '@regiovast/db/plans/read-plans';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { setFrameSchema } from '@regiovast/domain/plans/plan.schemas';
import { planViewSchema } from '@regiovast/domain/plans/plan.views';
import { requireOwner } from '../cases/list-owners.ts';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { recordPlanEvent } from './plan-events.ts';
import { mustFit } from './plan-frame.ts';
import { mustKeepPlan } from './plan-reach.ts';
import { planView } from './plan-view.ts';

/**
 * L-1, S-3 · what a plan is called and for which part of the country and which years it is; that is signed, so it changes
 * as its text does. Its owner is nobody's signature: another can take over in any status. The same frame again is no
 * change, and leaves no event.
 * @throws STALE_VERSION, PLAN_NOT_EDITABLE, PLAN_SECTION_LOCKED, PLAN_MUNICIPALITY_OUTSIDE, PLAN_OVERLAPS
 */
export const setFrame = procedure('plans.setFrame')
  .input(setFrameSchema)
  .output(planViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { planId, version, title, ownerId, periodFrom, periodTo, municipalityCodes } = input;
      const reached = await mustKeepPlan(tx, actor, scope, planId);
      const { plan } = reached;
      if (plan.version !== version) throw new DomainError('STALE_VERSION');
      const places = (await findPlanMunicipalities(tx, planId)).map(({ code }) => code).sort();
      const isMoved = places.join() !== municipalityCodes.join();
      const isSamePeriod = plan.periodFrom === periodFrom && plan.periodTo === periodTo;
      const isReframed = isMoved || !isSamePeriod || plan.title !== title;
      if (!isReframed && plan.ownerId === ownerId) return planView(tx, actor, scope, planId);
      if (isReframed) await mustChangePlan(tx, actor, scope, planId, { part: 'frame' });
      // The plan it follows gives way to it when it is contracted: until then they may share years.
      const besides = [planId, ...(plan.previousPlanId === null ? [] : [plan.previousPlanId])];
      if (isMoved || !isSamePeriod)
        await mustFit(tx, scope, { rhoId: plan.rhoId, besides }, { ...input, regionCode: plan.regionCode });
      if (ownerId !== plan.ownerId) await requireOwner(tx, actor, ownerId);
      const change = { title, ownerId, periodFrom, periodTo, updatedAt: instantNow(deps.clock) };
      if (!(await updatePlan(tx, planId, version, change))) throw new DomainError('STALE_VERSION');
      if (isMoved) await setPlanMunicipalities(tx, planId, municipalityCodes);
      const withdrawn = isReframed ? await contentChanged(tx, deps, actor, reached) : {};
      await recordPlanEvent(tx, deps, actor, 'plans.frameSet', planId, {
        ...withdrawn,
        changes: {
          ...(plan.title !== title && { isReworded: [false, true] }),
          ...(plan.ownerId !== ownerId && { ownerId: [plan.ownerId, ownerId] }),
          ...(plan.periodFrom !== periodFrom && { periodFrom: [plan.periodFrom, periodFrom] }),
          ...(plan.periodTo !== periodTo && { periodTo: [plan.periodTo, periodTo] }),
          ...(isMoved && { municipalities: [places, municipalityCodes] }),
        },
      });
      return planView(tx, actor, scope, planId);
    }),
  );
