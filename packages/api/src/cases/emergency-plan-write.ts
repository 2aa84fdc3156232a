import { writePlanAnswer, writeRehearsal } from '@regiovast/db/cases/emergency-plans';
import { listPlanTemplates } from '@regiovast/db/cases/plan-templates';
import {
  emergencyPlanViewSchema,
  rehearsePlanInputSchema,
  setPlanItemInputSchema,
} from '@regiovast/domain/cases/emergency-plan.views';
import { templateOn } from '@regiovast/domain/cases/plan-template';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated, verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { askPractices } from '../work/check-records.ts';
import { recountPlan } from './emergency-plan-counts.ts';
import { recordPlanEvent } from './emergency-plan-events.ts';
import { emergencyPlanView, mustFindPlan } from './emergency-plan-view.ts';

/**
 * D-8 · answers one item of a plan. Two people fill different items side by side; the same answer again confirms it
 * after its question changed.
 * @throws STALE_VERSION when the item has another answer than the one that was seen (S-3)
 */
export const setPlanItem = procedure('cases.setPlanItem')
  .input(setPlanItemInputSchema)
  .output(emergencyPlanViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, code, text, seen } }) =>
    deps.store.transaction(async (tx) => {
      const { practiceId, filledItems } = await mustFindPlan(tx, scope, planId);
      const { items } = templateOn(await listPlanTemplates(tx), today);
      if (!items.some((item) => item.code === code)) throw notFound();
      const answer = {
        planId,
        code,
        text,
        updatedAt: instantNow(deps.clock),
        updatedBy: actor.personId,
      };
      if (!(await writePlanAnswer(tx, answer, seen))) throw new DomainError('STALE_VERSION');
      const filled = await recountPlan(tx, deps, actor, planId);
      await recordPlanEvent(tx, deps, actor, 'cases.planItemSet', planId, {
        practiceId,
        item: code,
        isEmpty: text === '',
        changes: filled === filledItems ? {} : { filledItems: [filledItems, filled] },
      });
      await askPractices(tx, deps, [practiceId]);
      return emergencyPlanView(tx, actor, scope, practiceId);
    }),
  );

/**
 * D-8 · records the last day on which a plan was rehearsed.
 * @throws STALE_VERSION when another rehearsal was recorded meanwhile (S-3)
 */
export const rehearsePlan = procedure('cases.rehearsePlan')
  .input(rehearsePlanInputSchema)
  .output(emergencyPlanViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, rehearsedOn, seen } }) =>
    deps.store.transaction(async (tx) => {
      const { practiceId } = await mustFindPlan(tx, scope, planId);
      throwIfViolated(verdictOf(violatedIf(rehearsedOn > today, 'DATE_IN_FUTURE')));
      const change = { rehearsedOn, updatedAt: instantNow(deps.clock), updatedBy: actor.personId };
      if (!(await writeRehearsal(tx, planId, change, seen))) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'cases.planRehearsed', planId, {
        practiceId,
        changes: { rehearsedOn: [seen, rehearsedOn] },
      });
      await askPractices(tx, deps, [practiceId]);
      return emergencyPlanView(tx, actor, scope, practiceId);
    }),
  );
