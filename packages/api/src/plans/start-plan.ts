import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import { insertPartner } from '@regiovast/db/plans/write-partners';
import { insertPlan } from '@regiovast/db/plans/write-plans';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { startPlanSchema } from '@regiovast/domain/plans/plan.schemas';
import { planViewSchema } from '@regiovast/domain/plans/plan.views';
import { procedure } from '../trpc/procedure.ts';
import { newPlanNumber } from './new-plan-number.ts';
import { recordPlanEvent } from './plan-events.ts';
import { begunWith, mustFit } from './plan-frame.ts';
import { planView } from './plan-view.ts';

/**
 * L-1 · begins a plan as the RHO's own draft. The RHO is its first partner; a section has no row before it is written.
 * @throws PLAN_MUNICIPALITY_OUTSIDE, PLAN_OVERLAPS
 */
export const start = procedure('plans.start')
  .input(startPlanSchema)
  .output(planViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { regionCode, title, periodFrom, periodTo } = input;
      const rhoId = actor.organisationId;
      const municipalityCodes = await mustFit(
        tx,
        scope,
        { rhoId, besides: [] },
        { ...input, municipalityCodes: input.municipalityCodes ?? null },
      );
      const template = await planReferenceOn(tx, 'template', today);
      const planId = deps.ids.next();
      const at = instantNow(deps.clock);
      await insertPlan(
        tx,
        {
          id: planId,
          number: await newPlanNumber(tx, today, planId),
          title,
          regionCode,
          rhoId,
          periodFrom,
          periodTo,
          status: 'DRAFT',
          statusSince: today,
          ownerId: actor.personId,
          templateVersion: template.version,
          contentRevision: 1,
          createdAt: at,
          createdBy: actor.personId,
          updatedAt: at,
          version: 1,
        },
        municipalityCodes,
      );
      await insertPartner(tx, {
        id: deps.ids.next(),
        planId,
        kind: 'RHO',
        name: actor.organisationName,
        organisationId: rhoId,
        task: '',
        version: 1,
      });
      await recordPlanEvent(tx, deps, actor, 'plans.started', planId, {
        changes: begunWith({ periodFrom, periodTo, municipalityCodes }),
      });
      return planView(tx, actor, scope, planId);
    }),
  );
