import { deleteContentRow, findRoom } from '@regiovast/db/plans/content-rows';
import { findGoals, findMeasures, findObligations } from '@regiovast/db/plans/read-content';
import { findPlanPartners } from '@regiovast/db/plans/read-plans';
import { deleteSteps, insertMeasures, setSteps, updateMeasure } from '@regiovast/db/plans/write-measures';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated, verdictOf } from '@regiovast/domain/kernel/verdict';
import { limitPassed } from '@regiovast/domain/plans/content-limits';
import { measureVerdict, removeMeasureVerdict } from '@regiovast/domain/plans/measures.rules';
import {
  type MeasureFields,
  removeMeasureInputSchema,
  setMeasureInputSchema,
} from '@regiovast/domain/plans/measures.schemas';
import { measuresViewSchema } from '@regiovast/domain/plans/measures.views';
import type { MeasureOrigin } from '@regiovast/domain/plans/plan-codes';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { isUnchanged, mustHaveRow } from './content-row.ts';
import { measuresView } from './measures.ts';
import { recordPlanEvent } from './plan-events.ts';
import type { ReachedPlan } from './plan-reach.ts';

/**
 * L-3 · adds a measure of the plan's own, or changes one as it was seen; from where it was taken stays.
 * @throws PLAN_OUTSIDE_PERIOD, PLAN_REFERENCE_UNKNOWN for a partner or goal of another plan, PLAN_LIMIT_REACHED,
 *   STALE_VERSION when somebody else changed it meanwhile (S-3)
 */
export const setMeasure = procedure('plans.setMeasure')
  .input(setMeasureInputSchema)
  .output(measuresViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, id, version, measure } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'measures' });
      const before = id === null ? null : await mustHaveRow(tx, findMeasures, { id, planId });
      const fields = { ...measure, steps: measure.steps.toSorted(byQuarter) };
      if (before && isUnchanged(before, fields)) return measuresView(tx, actor, scope, planId);
      await mustFit(tx, reached, fields, before?.origin ?? 'own');
      const { steps, ...columns } = fields;
      const written = { ...columns, updatedAt: instantNow(deps.clock), updatedBy: actor.personId };
      const measureId = id ?? deps.ids.next();
      if (version === null) {
        const { rows, position } = await findRoom(tx, 'planMeasures', planId);
        throwIfViolated(verdictOf(limitPassed('measures', rows)));
        await insertMeasures(tx, [{ ...written, id: measureId, planId, position, origin: 'own' }]);
      } else if (!(await updateMeasure(tx, { id: measureId, planId, version }, written))) {
        throw new DomainError('STALE_VERSION');
      }
      await setSteps(tx, measureId, steps);
      await recordPlanEvent(tx, deps, actor, 'plans.measureSet', planId, {
        measureId,
        changes: {
          course: [before?.course ?? null, fields.course],
          startQuarter: [before?.startQuarter ?? null, fields.startQuarter],
          endQuarter: [before?.endQuarter ?? null, fields.endQuarter],
        },
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return measuresView(tx, actor, scope, planId);
    }),
  );

const byQuarter = (a: { quarter: string }, b: { quarter: string }): number =>
  a.quarter < b.quarter ? -1 : 1;

async function mustFit(
  tx: Session,
  { plan }: ReachedPlan,
  fields: MeasureFields,
  origin: MeasureOrigin,
): Promise<void> {
  const partners = await findPlanPartners(tx, plan.id);
  const goals = await findGoals(tx, plan.id);
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  throwIfViolated(
    measureVerdict(fields, { period: plan, origin, partnerIds: idsOf(partners), goalIds: idsOf(goals) }),
  );
}

/**
 * L-3 · removes a measure without result obligations, with what it would reach per quarter.
 * @throws PLAN_MEASURE_IN_USE, STALE_VERSION when somebody else changed it meanwhile (S-3)
 */
export const removeMeasure = procedure('plans.removeMeasure')
  .input(removeMeasureInputSchema)
  .output(measuresViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, id, version } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'measures' });
      await mustHaveRow(tx, findMeasures, { id, planId });
      const obligations = await findObligations(tx, planId);
      throwIfViolated(removeMeasureVerdict(obligations.filter(({ measureId }) => measureId === id).length));
      const seen = { id, planId, version };
      await deleteSteps(tx, seen);
      if (!(await deleteContentRow(tx, 'planMeasures', seen))) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.measureRemoved', planId, {
        measureId: id,
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return measuresView(tx, actor, scope, planId);
    }),
  );
