import { deleteContentRow, findRoom } from '@regiovast/db/plans/content-rows';
import { findGoals, findMeasures } from '@regiovast/db/plans/read-content';
import { insertGoal, updateGoal } from '@regiovast/db/plans/write-goals';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated, verdictOf } from '@regiovast/domain/kernel/verdict';
import { limitPassed } from '@regiovast/domain/plans/content-limits';
import { goalVerdict, removeGoalVerdict } from '@regiovast/domain/plans/goals.rules';
import { removeGoalInputSchema, setGoalInputSchema } from '@regiovast/domain/plans/goals.schemas';
import { goalsViewSchema } from '@regiovast/domain/plans/goals.views';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { isUnchanged, mustHaveRow } from './content-row.ts';
import { goalsView, newestIndicators } from './goals.ts';
import { recordPlanEvent } from './plan-events.ts';

/**
 * L-2 · adds a goal, or changes one as it was seen.
 * @throws PLAN_INDICATOR_UNKNOWN, PLAN_OUTSIDE_PERIOD for the target, DATE_IN_FUTURE for the baseline,
 *   PLAN_LIMIT_REACHED, STALE_VERSION when somebody else changed it meanwhile (S-3)
 */
export const setGoal = procedure('plans.setGoal')
  .input(setGoalInputSchema)
  .output(goalsViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, id, version, goal } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'goals' });
      const before = id === null ? null : await mustHaveRow(tx, findGoals, { id, planId });
      if (before && isUnchanged(before, goal)) return goalsView(tx, actor, scope, planId);
      const isKnown = (await newestIndicators(tx, today)).has(goal.indicatorCode);
      throwIfViolated(goalVerdict(goal, reached.plan, isKnown, today));
      const written = { ...goal, updatedAt: instantNow(deps.clock), updatedBy: actor.personId };
      const goalId = id ?? deps.ids.next();
      if (version === null) {
        const { rows, position } = await findRoom(tx, 'planGoals', planId);
        throwIfViolated(verdictOf(limitPassed('goals', rows)));
        await insertGoal(tx, { ...written, id: goalId, planId, position });
      } else if (!(await updateGoal(tx, { id: goalId, planId, version }, written))) {
        throw new DomainError('STALE_VERSION');
      }
      await recordPlanEvent(tx, deps, actor, 'plans.goalSet', planId, {
        goalId,
        changes: {
          indicatorCode: [before?.indicatorCode ?? null, goal.indicatorCode],
          targetOn: [before?.targetOn ?? null, goal.targetOn],
        },
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return goalsView(tx, actor, scope, planId);
    }),
  );

/**
 * L-2 · removes a goal that no measure serves.
 * @throws PLAN_GOAL_IN_USE, STALE_VERSION when somebody else changed it meanwhile (S-3)
 */
export const removeGoal = procedure('plans.removeGoal')
  .input(removeGoalInputSchema)
  .output(goalsViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, id, version } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'goals' });
      await mustHaveRow(tx, findGoals, { id, planId });
      const measures = await findMeasures(tx, planId);
      throwIfViolated(removeGoalVerdict(measures.filter(({ goalId }) => goalId === id).length));
      if (!(await deleteContentRow(tx, 'planGoals', { id, planId, version }))) {
        throw new DomainError('STALE_VERSION');
      }
      await recordPlanEvent(tx, deps, actor, 'plans.goalRemoved', planId, {
        goalId: id,
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return goalsView(tx, actor, scope, planId);
    }),
  );
