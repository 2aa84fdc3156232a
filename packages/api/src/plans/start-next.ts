import { copyContent, copyPartners, copySections } from '@regiovast/db/plans/copy-plan';
import { findPlanMunicipalities, findPlanPartners } from '@regiovast/db/plans/read-plans';
import { hasNextPlan } from '@regiovast/db/plans/successive-plans';
import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import { insertPlan } from '@regiovast/db/plans/write-plans';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { nextPeriodOf, nextPeriodVerdict, nextPlanVerdict } from '@regiovast/domain/plans/next-period';
import { startNextInputSchema } from '@regiovast/domain/plans/plan-compare.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';
import { buildContent } from './build-content.ts';
import { newPlanNumber } from './new-plan-number.ts';
import { begunWith, mustNotOverlap } from './plan-frame.ts';
import { recordPlanEvent } from './plan-events.ts';
import { mustKeepPlan } from './plan-reach.ts';

/**
 * L-5 · starts the plan of the next period from the last one: its texts, partners and what goes on, as a draft with the
 * same lineages, so that a comparison marks what is new, changed and dropped. The situation is frozen anew.
 * @throws PLAN_STEP_NOT_ALLOWED before it was decided on, PLAN_HAS_SUCCESSOR when a plan follows already,
 * PLAN_OUTSIDE_PERIOD when the period is not later, PLAN_OVERLAPS with a plan other than the last
 */
export const startNext = procedure('plans.startNext')
  .input(startNextInputSchema)
  .output(z.object({ planId: z.string() }))
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustKeepPlan(tx, actor, scope, input.planId);
      const { plan } = reached;
      const { periodFrom, periodTo, title } = input;
      throwIfViolated(nextPlanVerdict(plan.status, await hasNextPlan(tx, plan.id)));
      throwIfViolated(nextPeriodVerdict(plan, input));
      const municipalityCodes = (await findPlanMunicipalities(tx, plan.id)).map(({ code }) => code).sort();
      await mustNotOverlap(tx, plan.rhoId, [plan.id], { periodFrom, periodTo, municipalityCodes });
      const at = instantNow(deps.clock);
      const stamp = { at, by: actor.personId };
      const planId = deps.ids.next();
      const template = await planReferenceOn(tx, 'template', today);
      const content = await buildContent(tx, reached);
      await insertPlan(
        tx,
        {
          id: planId,
          number: await newPlanNumber(tx, today, planId),
          title,
          regionCode: plan.regionCode,
          rhoId: plan.rhoId,
          periodFrom,
          periodTo,
          status: 'DRAFT',
          statusSince: today,
          ownerId: actor.personId,
          templateVersion: template.version,
          contentRevision: 1,
          previousPlanId: plan.id,
          createdAt: at,
          createdBy: actor.personId,
          updatedAt: at,
          version: 1,
        },
        municipalityCodes,
      );
      const partnerIds = await copyPartners(tx, deps.ids, planId, await findPlanPartners(tx, plan.id));
      await copySections(tx, planId, content.sections, stamp);
      await copyContent(tx, deps.ids, planId, nextPeriodOf(content, input), partnerIds, stamp);
      await recordPlanEvent(tx, deps, actor, 'plans.started', planId, {
        previousPlanId: plan.id,
        changes: begunWith({ periodFrom, periodTo, municipalityCodes }),
      });
      return { planId };
    }),
  );
