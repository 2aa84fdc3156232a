import { findPlanPartners } from '@regiovast/db/plans/read-plans';
import { findRhosTouching } from '@regiovast/db/plans/write-partners';
import { planInputSchema } from '@regiovast/domain/plans/plan.schemas';
import { partnerOrganisationSchema, planPartnersViewSchema } from '@regiovast/domain/plans/signing.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';
import { partnersView } from './partners-view.ts';
import { mustKeepPlan } from './plan-reach.ts';

/** L-4 · who joins in a plan, and who signed it. */
export const partners = procedure('plans.partners')
  .input(planInputSchema)
  .output(planPartnersViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    partnersView(deps.store.read, actor, scope, input.planId),
  );

/** The RHO's that can still be asked to join in: their area touches the region of the plan. */
export const partnerOrganisations = procedure('plans.partnerOrganisations')
  .input(planInputSchema)
  .output(z.array(partnerOrganisationSchema))
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const { read } = deps.store;
    const { plan } = await mustKeepPlan(read, actor, scope, input.planId);
    const [joined, rhos] = await Promise.all([
      findPlanPartners(read, plan.id),
      findRhosTouching(read, { regionCode: plan.regionCode, keeperId: plan.rhoId, on: today }),
    ]);
    return rhos.filter(({ id }) => !joined.some(({ organisationId }) => organisationId === id));
  });
