import { completeAction as markDone, findAction, insertAction } from '@regiovast/db/cases/write-cases';
import { addActionInputSchema, completeActionInputSchema } from '@regiovast/domain/cases/case.schemas';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideWorkOn } from '@regiovast/domain/cases/share-case.rules';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { checkCases } from '../work/check-records.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';
import { requireOwner } from './list-owners.ts';

/** Adds something to do, with who and by when. */
export const addAction = procedure('cases.addAction')
  .input(addActionInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideWorkOn(record.phase));
      await requireOwner(tx, actor, input.ownerId);
      const id = deps.ids.next();
      await insertAction(tx, { id, ...input });
      await recordCaseEvent(tx, deps, actor, 'cases.actionAdded', record.id, {
        actionId: id,
        ownerId: input.ownerId,
        dueOn: input.dueOn,
      });
      await checkCases(tx, deps, [record.id]);
      return caseView(tx, actor, scope, record.id);
    }),
  );

/** Marks an action as done today. */
export const completeAction = procedure('cases.completeAction')
  .input(completeActionInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideWorkOn(record.phase));
      const action = await findAction(tx, record.id, input.actionId);
      if (!action) throw notFound();
      const isDone = await markDone(tx, record.id, input.actionId, today);
      if (!isDone) throw new DomainError('ACTION_ALREADY_DONE', { doneOn: action.doneOn });
      await recordCaseEvent(tx, deps, actor, 'cases.actionDone', record.id, { actionId: input.actionId });
      await checkCases(tx, deps, [record.id]);
      return caseView(tx, actor, scope, record.id);
    }),
  );
