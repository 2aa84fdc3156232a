import { findLastAccessTest } from '@regiovast/db/housing/access-tests';
import { findHousingGroundwork } from '@regiovast/db/housing/housing-groundwork';
import { findBottlenecks } from '@regiovast/db/housing/read-housing';
import { insertHousingMove } from '@regiovast/db/housing/write-housing';
import { decideHousingMove } from '@regiovast/domain/housing/housing-step.rules';
import { housingViewSchema } from '@regiovast/domain/housing/housing.views';
import { moveHousingSchema } from '@regiovast/domain/housing/move.schemas';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { housingFactsOf } from './housing-facts.ts';
import { housingView } from './housing-view.ts';

/**
 * Takes a case to another step, from a day that may lie in the past; both the day and the moment are kept.
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, STALE_VERSION, HOUSING_STEP_NOT_ALLOWED, DATE_IN_FUTURE, DATE_BEFORE_PREVIOUS_STEP,
 * HOUSING_REASON_MISSING, and what the step demands
 */
export const move = procedure('housing.move')
  .input(moveHousingSchema)
  .output(housingViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, input);
      const { housing } = found;
      const { to, effectiveOn, reason } = input;
      const [bottlenecks, test, groundwork] = await Promise.all([
        findBottlenecks(tx, housing.id),
        findLastAccessTest(tx, housing.id),
        findHousingGroundwork(tx, housing.id),
      ]);
      throwIfViolated(
        decideHousingMove({
          from: housing.step,
          to,
          roles: actor.roles,
          effectiveOn,
          stepSince: housing.stepSince,
          today,
          reason,
          facts: housingFactsOf(housing, bottlenecks, test, groundwork),
        }),
      );
      await changeHousing(tx, deps, found, { step: to, stepSince: effectiveOn });
      const moveId = deps.ids.next();
      await insertHousingMove(tx, {
        id: moveId,
        housingCaseId: housing.id,
        fromStep: housing.step,
        toStep: to,
        effectiveOn,
        reason,
        movedAt: instantNow(deps.clock),
        movedBy: actor.personId,
      });
      await recordHousingEvent(tx, deps, actor, 'housing.moved', housing.id, {
        moveId,
        from: housing.step,
        to,
        effectiveOn,
      });
      return housingView(tx, actor, scope, housing.id);
    }),
  );
