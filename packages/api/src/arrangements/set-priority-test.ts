import { priorityViewSchema, setPriorityTestSchema } from '@regiovast/domain/arrangements/priority.views';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustChangeDraft } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { priorityView } from './priority-view.ts';

/**
 * A-2, S-3 · why here, why this measure, and what is expected of it, registered before it starts. The same again is no
 * change, and leaves no event.
 * @throws NOT_FOUND, ARRANGEMENT_NOT_EDITABLE, STALE_VERSION
 */
export const setPriorityTest = procedure('arrangements.setPriorityTest')
  .input(setPriorityTestSchema)
  .output(priorityViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { arrangementId, version, ...answers } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeDraft(tx, scope, { arrangementId, version });
      const { arrangement: row } = found;
      const { expectedPlaces, expectedOn } = answers;
      const isReworded = (['whyHere', 'whyMeasure', 'expectedOutcome'] as const).some(
        (field) => row[field] !== answers[field],
      );
      const changes = {
        ...(isReworded && { isReworded: [false, true] }),
        ...(row.expectedPlaces !== expectedPlaces && {
          expectedPlaces: [row.expectedPlaces, expectedPlaces],
        }),
        ...(row.expectedOn !== expectedOn && { expectedOn: [row.expectedOn, expectedOn] }),
      };
      if (Object.keys(changes).length > 0) {
        await changeArrangement(tx, deps, found, answers);
        await recordArrangementEvent(tx, deps, actor, 'arrangements.priorityTestSet', arrangementId, {
          changes,
        });
      }
      return priorityView(tx, actor, scope, arrangementId);
    }),
  );
