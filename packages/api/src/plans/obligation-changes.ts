import { deleteContentRow, findRoom } from '@regiovast/db/plans/content-rows';
import { findMeasures, findObligations } from '@regiovast/db/plans/read-content';
import { insertObligation, updateObligation } from '@regiovast/db/plans/write-obligations';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated, verdictOf } from '@regiovast/domain/kernel/verdict';
import { limitPassed } from '@regiovast/domain/plans/content-limits';
import { obligationVerdict } from '@regiovast/domain/plans/obligations.rules';
import {
  removeObligationInputSchema,
  setObligationInputSchema,
} from '@regiovast/domain/plans/obligations.schemas';
import { obligationsViewSchema } from '@regiovast/domain/plans/obligations.views';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { isUnchanged, mustHaveRow } from './content-row.ts';
import { obligationsView } from './obligations.ts';
import { recordPlanEvent } from './plan-events.ts';

/**
 * L-2 · adds a result obligation to a measure, or changes one as it was seen.
 * @throws PLAN_REFERENCE_UNKNOWN for a measure of another plan, PLAN_OUTSIDE_PERIOD, PLAN_LIMIT_REACHED,
 *   STALE_VERSION when somebody else changed it meanwhile (S-3)
 */
export const setObligation = procedure('plans.setObligation')
  .input(setObligationInputSchema)
  .output(obligationsViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, id, version, obligation } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'obligations' });
      const before = id === null ? null : await mustHaveRow(tx, findObligations, { id, planId });
      if (before && isUnchanged(before, obligation)) return obligationsView(tx, actor, scope, planId);
      const measureIds = (await findMeasures(tx, planId)).map((measure) => measure.id);
      throwIfViolated(obligationVerdict(obligation, reached.plan, measureIds));
      const written = { ...obligation, updatedAt: instantNow(deps.clock), updatedBy: actor.personId };
      const obligationId = id ?? deps.ids.next();
      if (version === null) {
        const { rows, position } = await findRoom(tx, 'planObligations', planId);
        throwIfViolated(verdictOf(limitPassed('obligations', rows)));
        await insertObligation(tx, { ...written, id: obligationId, planId, position });
      } else if (!(await updateObligation(tx, { id: obligationId, planId, version }, written))) {
        throw new DomainError('STALE_VERSION');
      }
      await recordPlanEvent(tx, deps, actor, 'plans.obligationSet', planId, {
        obligationId,
        changes: { dueOn: [before?.dueOn ?? null, obligation.dueOn] },
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return obligationsView(tx, actor, scope, planId);
    }),
  );

/**
 * L-2 · removes a result obligation.
 * @throws STALE_VERSION when somebody else changed it meanwhile (S-3)
 */
export const removeObligation = procedure('plans.removeObligation')
  .input(removeObligationInputSchema)
  .output(obligationsViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, id, version } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'obligations' });
      await mustHaveRow(tx, findObligations, { id, planId });
      if (!(await deleteContentRow(tx, 'planObligations', { id, planId, version }))) {
        throw new DomainError('STALE_VERSION');
      }
      await recordPlanEvent(tx, deps, actor, 'plans.obligationRemoved', planId, {
        obligationId: id,
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return obligationsView(tx, actor, scope, planId);
    }),
  );
