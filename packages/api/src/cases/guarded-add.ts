import { insertGuardedText } from '@regiovast/db/cases/write-cases';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { eraseOnOf } from '@regiovast/domain/cases/case-terms';
import { decideAddGuardedText } from '@regiovast/domain/cases/guarded-text.rules';
import { addGuardedTextInputSchema } from '@regiovast/domain/cases/guarded-text.schemas';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';

/** C-5 · adds guarded text to a case; the event says that there is one, not what it says. */
export const addGuardedText = procedure('cases.addGuardedText')
  .input(addGuardedTextInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { caseId, text } }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, caseId);
      throwIfViolated(decideAddGuardedText(record.phase));
      const textId = deps.ids.next();
      await insertGuardedText(tx, {
        id: textId,
        caseId,
        text,
        writtenOn: today,
        writtenBy: actor.personId,
        eraseOn: eraseOnOf(today),
      });
      await recordCaseEvent(tx, deps, actor, 'cases.guardedTextAdded', caseId, { textId });
      return caseView(tx, actor, scope, caseId);
    }),
  );
