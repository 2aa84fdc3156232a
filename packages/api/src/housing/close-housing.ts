import { endLinksOf } from '@regiovast/db/housing/links';
import { insertHousingMove } from '@regiovast/db/housing/write-housing';
import { closeHousingSchema } from '@regiovast/domain/housing/answer.schemas';
import { closeVerdict, closingObstacles, earliestClosingOn } from '@regiovast/domain/housing/closing.rules';
import { housingViewSchema } from '@regiovast/domain/housing/housing.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { housingView } from './housing-view.ts';
import { courseOf } from './matrix-view.ts';

/**
 * H-2, H-7 · closes a case with its outcome; never while a deviation is unexplained, unsigned or expired.
 * @throws HOUSING_CASE_CLOSED, STALE_VERSION, HOUSING_UNEXPLAINED, HOUSING_UNANSWERED, DATE_IN_FUTURE,
 * DATE_BEFORE_PREVIOUS_STEP
 */
export const close = procedure('housing.close')
  .input(closeHousingSchema)
  .output(housingViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { housing } = await mustChangeHousing(tx, scope, input);
      const { outcome, note, closedOn } = input;
      const { cells, found } = await courseOf(tx, housing.id, today);
      throwIfViolated(
        closeVerdict({
          step: housing.step,
          outcome,
          closedOn,
          earliestOn: earliestClosingOn(
            housing.stepSince,
            found.map(({ answer }) => answer),
          ),
          today,
          obstacles: closingObstacles(cells),
        }),
      );
      const moveId = deps.ids.next();
      await insertHousingMove(tx, {
        id: moveId,
        housingCaseId: housing.id,
        fromStep: housing.step,
        toStep: 'CLOSED',
        effectiveOn: closedOn,
        reason: note,
        movedAt: instantNow(deps.clock),
        movedBy: actor.personId,
      });
      await changeHousing(
        tx,
        deps,
        { housing },
        {
          step: 'CLOSED',
          stepSince: closedOn,
          outcome,
          closedOn,
          closingNote: note,
        },
      );
      await endLinksOf(tx, housing.id, instantNow(deps.clock));
      await recordHousingEvent(tx, deps, actor, 'housing.closed', housing.id, {
        moveId,
        effectiveOn: closedOn,
        outcome,
        changes: { housingStep: [housing.step, 'CLOSED'] },
      });
      return housingView(tx, actor, scope, housing.id);
    }),
  );
