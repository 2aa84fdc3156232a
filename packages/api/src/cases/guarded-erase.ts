import { appendEvents } from '@regiovast/db/audit/append-event';
import { deleteGuardedTexts, findTextsToErase, hasGuardedText } from '@regiovast/db/cases/guarded-texts';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { eraseGuardedTextInputSchema } from '@regiovast/domain/cases/guarded-text.schemas';
import { instantNow, today as todayOf } from '@regiovast/domain/kernel/clock';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';

/** C-5 · erases a guarded text before its day, with why; nothing of it stays in the files of the store. */
export const eraseGuardedText = procedure('cases.eraseGuardedText')
  .input(eraseGuardedTextInputSchema)
  .output(caseViewSchema)
  .mutation(async ({ ctx: { actor, deps, scope }, input: { caseId, textId, reason } }) => {
    const view = await deps.store.transaction(async (tx) => {
      await mustFindCase(tx, scope, caseId);
      if (!(await hasGuardedText(tx, caseId, textId))) throw notFound();
      await deleteGuardedTexts(tx, [textId]);
      await recordCaseEvent(tx, deps, actor, 'cases.guardedTextErased', caseId, {
        textIds: [textId],
        reason,
      });
      return caseView(tx, actor, scope, caseId);
    });
    await deps.store.purge();
    return view;
  });

/**
 * C-5 · erases the guarded texts whose day has come: one event per case, by nobody, with ids only. The files of the store
 * are purged also when nothing was due: an earlier run may have stopped before it got there. Not inside a transaction.
 * @returns how many texts were erased
 */
export async function eraseGuardedTexts({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<number> {
  const erased = await store.transaction(async (tx) => {
    const due = await findTextsToErase(tx, todayOf(clock));
    await deleteGuardedTexts(
      tx,
      due.map(({ id }) => id),
    );
    const byCase = Map.groupBy(due, (text) => text.caseId);
    await appendEvents(
      tx,
      [...byCase].map(([caseId, texts]) => ({
        at: instantNow(clock),
        actorId: null,
        organisationId: null,
        action: 'cases.guardedTextErased',
        subjectKind: 'case',
        subjectId: caseId,
        payload: { textIds: texts.map(({ id }) => id), reason: 'RETENTION' },
      })),
    );
    return due.length;
  });
  await store.purge();
  return erased;
}
