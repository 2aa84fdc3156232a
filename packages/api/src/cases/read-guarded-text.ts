import { findGuardedText } from '@regiovast/db/cases/read-case';
import { guardedTextInputSchema } from '@regiovast/domain/cases/case.schemas';
import { guardedTextViewSchema } from '@regiovast/domain/cases/case.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';

/** C-5, C-7 · opens guarded text for who may read it; the reading itself is an event. */
export const readGuardedText = procedure('cases.readGuardedText')
  .input(guardedTextInputSchema)
  .output(guardedTextViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      const text = await findGuardedText(tx, record.id, input.textId);
      if (text === null) throw notFound();
      await recordCaseEvent(tx, deps, actor, 'cases.guardedTextRead', record.id, { textId: input.textId });
      return { id: input.textId, text };
    }),
  );
