import { findVersionMarks } from '@regiovast/db/plans/version-marks';
import { markVersion } from '@regiovast/db/plans/plan-versions';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { offerSchema } from '@regiovast/domain/plans/plan.schemas';
import { planViewSchema } from '@regiovast/domain/plans/plan.views';
import { decideRelease } from '@regiovast/domain/plans/submit.rules';
import { procedure } from '../trpc/procedure.ts';
import { freezeVersion } from './freeze-version.ts';
import { recordPlanEvent } from './plan-events.ts';
import { mustKeepPlan } from './plan-reach.ts';
import { planView } from './plan-view.ts';
import { tellInsurerOfPlan } from './tell-insurer.ts';

/**
 * C-2 · shows the draft as it is now to the preferent insurer, before it is submitted; what changes after that is the
 * RHO's own again. An incomplete draft may be shown: that is what one shows it for.
 * @throws PLAN_NOT_EDITABLE, PLAN_UNCHANGED when the insurer has it already, PLAN_VERSION_DIFFERS, NO_PREFERENT_INSURER
 */
export const release = procedure('plans.release')
  .input(offerSchema)
  .output(planViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustKeepPlan(tx, actor, scope, input.planId);
      const { plan, insurerId } = reached;
      const { releasedVersionId } = plan;
      const [last] = await findVersionMarks(tx, releasedVersionId === null ? [] : [releasedVersionId]);
      const isReleased = last?.contentRevision === plan.contentRevision;
      throwIfViolated(decideRelease(plan.status, isReleased, insurerId !== null));
      if (plan.contentRevision !== input.contentRevision) throw new DomainError('PLAN_VERSION_DIFFERS');
      const { id, number, contentSha256 } = await freezeVersion(tx, deps, actor, reached);
      const at = instantNow(deps.clock);
      await markVersion(tx, id, { releasedAt: at });
      const change = { releasedVersionId: id, updatedAt: at };
      if (!(await updatePlan(tx, plan.id, plan.version, change))) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.released', plan.id, {
        number,
        versionId: id,
        contentSha256,
      });
      await tellInsurerOfPlan(tx, deps, actor, reached, { kind: 'planReleased', versionNumber: number });
      return planView(tx, actor, scope, plan.id);
    }),
  );
