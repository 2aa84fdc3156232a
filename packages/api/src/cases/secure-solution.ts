import { updateCase } from '@regiovast/db/cases/write-cases';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideSecure } from '@regiovast/domain/cases/term-work.rules';
import { secureInputSchema } from '@regiovast/domain/cases/term-work.schemas';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';
import { refreshTerm } from './refresh-term.ts';

/** D-3 · says since when a threatened case has a solution that is secured, or that it has none after all. */
export const secureSolution = procedure('cases.secureSolution')
  .input(secureInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideSecure(record, input.securedOn, today));
      const change = { solutionSecuredOn: input.securedOn };
      if (!(await updateCase(tx, record.id, input.version, change))) throw new DomainError('STALE_VERSION');
      await refreshTerm(tx, record.id, today);
      await recordCaseEvent(tx, deps, actor, 'cases.solutionSecured', record.id, {
        changes: { solutionSecuredOn: [record.solutionSecuredOn, input.securedOn] },
      });
      return caseView(tx, actor, scope, record.id);
    }),
  );
