import { findPlanPartners } from '@regiovast/db/plans/read-plans';
import { markVersion } from '@regiovast/db/plans/plan-versions';
import { findVersionMarks } from '@regiovast/db/plans/version-marks';
import { lockSections } from '@regiovast/db/plans/plan-sections';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { submitSchema } from '@regiovast/domain/plans/plan.schemas';
import { stepVerdict } from '@regiovast/domain/plans/plan-step.rules';
import { planViewSchema } from '@regiovast/domain/plans/plan.views';
import { decideSubmit } from '@regiovast/domain/plans/submit.rules';
import { procedure } from '../trpc/procedure.ts';
import { liveCompleteness } from './live-completeness.ts';
import { recordPlanEvent } from './plan-events.ts';
import { moverOf } from './plan-mover.ts';
import { mustKeepPlan } from './plan-reach.ts';
import { planView } from './plan-view.ts';
import { tellInsurerOfPlan } from './tell-insurer.ts';

/**
 * L-4 · submits the version that all partners signed. The insurer has it from now on, and nothing in it changes until the
 * insurer returns it.
 * @throws PLAN_STEP_NOT_ALLOWED, PLAN_INCOMPLETE, PLAN_NOT_SIGNED, PLAN_UNCHANGED when this version was submitted before,
 * NO_PREFERENT_INSURER, PLAN_VERSION_DIFFERS when another version was looked at
 */
export const submit = procedure('plans.submit')
  .input(submitSchema)
  .output(planViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustKeepPlan(tx, actor, scope, input.planId);
      const { plan, insurerId } = reached;
      throwIfViolated(stepVerdict('submit', plan.status, moverOf(actor, reached)));
      const { signOffVersionId } = plan;
      const [offered] = await findVersionMarks(tx, signOffVersionId === null ? [] : [signOffVersionId]);
      const partners = await findPlanPartners(tx, plan.id);
      throwIfViolated(
        decideSubmit({
          completeness: await liveCompleteness(tx, reached),
          partners: partners.length,
          signed: offered?.signed ?? 0,
          isSubmitted: offered ? offered.submittedAt !== null : false,
          hasInsurer: insurerId !== null,
        }),
      );
      if (!offered || offered.contentSha256 !== input.contentSha256)
        throw new DomainError('PLAN_VERSION_DIFFERS');
      const at = instantNow(deps.clock);
      await markVersion(tx, offered.id, {
        releasedAt: offered.releasedAt ?? at,
        submittedAt: at,
        submittedBy: actor.personId,
      });
      await lockSections(tx, plan.id);
      const changed = await updatePlan(tx, plan.id, plan.version, {
        status: 'SUBMITTED',
        statusSince: today,
        releasedVersionId: offered.id,
        updatedAt: at,
      });
      if (!changed) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.submitted', plan.id, {
        number: offered.number,
        versionId: offered.id,
        contentSha256: offered.contentSha256,
        changes: { planStatus: [plan.status, 'SUBMITTED'] },
      });
      await tellInsurerOfPlan(tx, deps, actor, reached, {
        kind: 'planSubmitted',
        versionNumber: offered.number,
      });
      return planView(tx, actor, scope, plan.id);
    }),
  );
