import { updateCase } from '@regiovast/db/cases/write-cases';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideRetention } from '@regiovast/domain/cases/guarded-text.rules';
import { setRetentionInputSchema } from '@regiovast/domain/cases/guarded-text.schemas';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';

/** C-5 · the day on which all guarded text of a case is erased, or none: then each text on its own day. */
export const setRetention = procedure('cases.setRetention')
  .input(setRetentionInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { caseId, version, retainUntil } }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, caseId);
      throwIfViolated(decideRetention(retainUntil, today));
      if (retainUntil !== record.retainUntil) {
        if (!(await updateCase(tx, caseId, version, { retainUntil }))) throw new DomainError('STALE_VERSION');
        await recordCaseEvent(tx, deps, actor, 'cases.retentionSet', caseId, {
          changes: { retainUntil: [record.retainUntil, retainUntil] },
        });
      }
      return caseView(tx, actor, scope, caseId);
    }),
  );
