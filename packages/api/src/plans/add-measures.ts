import { findRoom } from '@regiovast/db/plans/content-rows';
import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import { insertMeasures } from '@regiovast/db/plans/write-measures';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { basketVerdict } from '@regiovast/domain/plans/measures.rules';
import { addMeasuresInputSchema } from '@regiovast/domain/plans/measures.schemas';
import { measuresViewSchema } from '@regiovast/domain/plans/measures.views';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { measuresView } from './measures.ts';
import { recordPlanEvent } from './plan-events.ts';

/**
 * L-3 · puts what lies in the basket into the plan, all at once and in its order; who does it, when and at what cost is
 * filled in after.
 * @throws PLAN_REFERENCE_UNKNOWN for an approach that is not in the library of today, PLAN_LIMIT_REACHED
 */
export const addMeasures = procedure('plans.addMeasures')
  .input(addMeasuresInputSchema)
  .output(measuresViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, picks } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'measures' });
      const { items } = await planReferenceOn(tx, 'approaches', today);
      const { rows, position } = await findRoom(tx, 'planMeasures', planId);
      throwIfViolated(basketVerdict(picks, items, rows));
      const added = picks.map((pick, index) => ({
        id: deps.ids.next(),
        planId,
        position: position + index,
        origin: pick.origin,
        course: pick.course,
        approachCode: pick.origin === 'approach' ? pick.approachCode : null,
        title: pick.title,
        description: pick.description,
        owner: '',
        costNote: '',
        updatedAt: instantNow(deps.clock),
        updatedBy: actor.personId,
      }));
      await insertMeasures(tx, added);
      await recordPlanEvent(tx, deps, actor, 'plans.measuresAdded', planId, {
        measureIds: added.map(({ id }) => id),
        count: added.length,
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return measuresView(tx, actor, scope, planId);
    }),
  );
