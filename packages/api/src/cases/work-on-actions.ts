import { reopenAction as takeUpAgain, updateAction } from '@regiovast/db/cases/case-actions';
import { completeAction as markDone, findAction, insertAction } from '@regiovast/db/cases/write-cases';
import {
  addActionInputSchema,
  changeActionInputSchema,
  completeActionInputSchema,
  reopenActionInputSchema,
} from '@regiovast/domain/cases/action.schemas';
import {
  decideChangeAction,
  decideReminder,
  decideReopenAction,
  remindOnOf,
} from '@regiovast/domain/cases/case-actions';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideWorkOn } from '@regiovast/domain/cases/share-case.rules';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { checkCases } from '../work/check-records.ts';
import { changesBetween } from './action-changes.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';
import { requireOwner } from './list-owners.ts';
import { tellOwner } from './tell-owner.ts';

/** Adds something to do, with who and by when. */
export const addAction = procedure('cases.addAction')
  .input(addActionInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideWorkOn(record.phase));
      const { ownerId, dueOn, remindOn = remindOnOf(dueOn, today) } = input;
      throwIfViolated(decideReminder(remindOn, dueOn));
      await requireOwner(tx, actor, ownerId, { caseId: record.id, on: today });
      const actionId = deps.ids.next();
      await insertAction(tx, { ...input, id: actionId, remindOn });
      await recordCaseEvent(tx, deps, actor, 'cases.actionAdded', record.id, {
        actionId,
        ownerId,
        dueOn,
        remindOn,
      });
      const caseNumber = record.number;
      await tellOwner(tx, deps, actor, { caseId: record.id, caseNumber, actionId, ownerId, dueOn });
      await checkCases(tx, deps, [record.id]);
      return caseView(tx, actor, scope, record.id);
    }),
  );

/** S-3 · changes what is to be done, who does it, by when, or when they are reminded. */
export const changeAction = procedure('cases.changeAction')
  .input(changeActionInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { seen, caseId, actionId, ...change } = input;
      const { record } = await mustFindCase(tx, scope, caseId);
      const action = await findAction(tx, record.id, actionId);
      if (!action) throw notFound();
      throwIfViolated(decideChangeAction({ phase: record.phase, doneOn: action.doneOn }));
      throwIfViolated(decideReminder(change.remindOn, change.dueOn));
      const isHandedOver = change.ownerId !== seen.ownerId;
      if (isHandedOver) await requireOwner(tx, actor, change.ownerId, { caseId: record.id, on: today });
      const isChanged = await updateAction(tx, { caseId: record.id, actionId }, seen, change);
      if (!isChanged) throw new DomainError('STALE_VERSION');
      await recordCaseEvent(tx, deps, actor, 'cases.actionChanged', record.id, {
        actionId,
        changes: changesBetween(seen, change),
        isReworded: seen.title !== change.title,
      });
      const caseNumber = record.number;
      if (isHandedOver) await tellOwner(tx, deps, actor, { caseId, caseNumber, actionId, ...change });
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
      await recordCaseEvent(tx, deps, actor, 'cases.actionDone', record.id, {
        actionId: input.actionId,
        changes: { doneOn: [null, today] },
      });
      await checkCases(tx, deps, [record.id]);
      return caseView(tx, actor, scope, record.id);
    }),
  );

/** Takes up an action again that was marked as done. */
export const reopenAction = procedure('cases.reopenAction')
  .input(reopenActionInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      const action = await findAction(tx, record.id, input.actionId);
      if (!action) throw notFound();
      throwIfViolated(decideReopenAction({ phase: record.phase, doneOn: action.doneOn }));
      if (!(await takeUpAgain(tx, record.id, input.actionId))) throw new DomainError('ACTION_NOT_DONE');
      await recordCaseEvent(tx, deps, actor, 'cases.actionReopened', record.id, {
        actionId: input.actionId,
        changes: { doneOn: [action.doneOn, null] },
      });
      await checkCases(tx, deps, [record.id]);
      return caseView(tx, actor, scope, record.id);
    }),
  );
