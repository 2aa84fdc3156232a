import { findPlanPartners } from '@regiovast/db/plans/read-plans';
import { deletePartner, isPartnerInUse } from '@regiovast/db/plans/write-partners';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { removePartnerSchema } from '@regiovast/domain/plans/plan.schemas';
import { planPartnersViewSchema } from '@regiovast/domain/plans/signing.views';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { partnersView } from './partners-view.ts';
import { recordPlanEvent } from './plan-events.ts';

/**
 * Takes a partner out of a plan; what it signed stays in the past of the sign-off.
 * @throws PLAN_PARTNER_LEADS, PLAN_PARTNER_IN_USE while a measure is the partner's, STALE_VERSION
 */
export const removePartner = procedure('plans.removePartner')
  .input(removePartnerSchema)
  .output(planPartnersViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { planId, partnerId, version } = input;
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'frame' });
      const partner = (await findPlanPartners(tx, planId)).find(({ id }) => id === partnerId);
      if (!partner) throw notFound();
      if (partner.organisationId === reached.plan.rhoId) throw new DomainError('PLAN_PARTNER_LEADS');
      if (await isPartnerInUse(tx, planId, partnerId)) throw new DomainError('PLAN_PARTNER_IN_USE');
      if (!(await deletePartner(tx, planId, { id: partnerId, version })))
        throw new DomainError('STALE_VERSION');
      const withdrawn = await contentChanged(tx, deps, actor, reached);
      await recordPlanEvent(tx, deps, actor, 'plans.partnerRemoved', planId, { partnerId, ...withdrawn });
      return partnersView(tx, actor, scope, planId);
    }),
  );
