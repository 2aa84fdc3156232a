import { findPlanPartners } from '@regiovast/db/plans/read-plans';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { offerSchema } from '@regiovast/domain/plans/plan.schemas';
import { planPartnersViewSchema } from '@regiovast/domain/plans/signing.views';
import { decideOffer } from '@regiovast/domain/plans/signing.rules';
import { procedure } from '../trpc/procedure.ts';
import { notify } from '../work/notify.ts';
import { freezeVersion } from './freeze-version.ts';
import { liveCompleteness } from './live-completeness.ts';
import { partnersView } from './partners-view.ts';
import { recordPlanEvent } from './plan-events.ts';
import { mustKeepPlan } from './plan-reach.ts';

/**
 * L-4 · freezes a complete plan and asks its partners to sign it; the managers of the RHO's among them are told.
 * @throws PLAN_NOT_EDITABLE, PLAN_INCOMPLETE, PLAN_UNCHANGED when this version waits already, PLAN_VERSION_DIFFERS when
 * the plan changed since it was looked at
 */
export const askSignOff = procedure('plans.askSignOff')
  .input(offerSchema)
  .output(planPartnersViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustKeepPlan(tx, actor, scope, input.planId);
      const { plan } = reached;
      throwIfViolated(decideOffer(plan.status, await liveCompleteness(tx, reached)));
      if (plan.contentRevision !== input.contentRevision) throw new DomainError('PLAN_VERSION_DIFFERS');
      if (plan.signOffVersionId !== null) throw new DomainError('PLAN_UNCHANGED');
      const { id, number, contentSha256 } = await freezeVersion(tx, deps, actor, reached);
      const change = { signOffVersionId: id, updatedAt: instantNow(deps.clock) };
      if (!(await updatePlan(tx, plan.id, plan.version, change))) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.signOffAsked', plan.id, {
        number,
        versionId: id,
        contentSha256,
      });
      const partners = await findPlanPartners(tx, plan.id);
      const managers = await findPeopleOf(
        tx,
        partners.flatMap(({ organisationId }) => organisationId ?? []),
        ['rhoManager'],
      );
      await notify(tx, deps, {
        kind: 'planSignAsked',
        subjectKind: 'plan',
        subjectId: plan.id,
        details: { planNumber: plan.number, versionNumber: number },
        to: managers.map((manager) => manager.id).filter((person) => person !== actor.personId),
      });
      return partnersView(tx, actor, scope, plan.id);
    }),
  );
