import { caseInputSchema } from '@regiovast/domain/cases/case.schemas';
import { acceptancesViewSchema } from '@regiovast/domain/cases/acceptance.views';
import { procedure } from '../trpc/procedure.ts';
import { acceptancesView } from './acceptances-view.ts';
import { mustFindCase } from './case-view.ts';

/** D-7 · whether the risk of a case is accepted, by whom, why and until when; and what went before. */
export const acceptances = procedure('cases.acceptances')
  .input(caseInputSchema)
  .output(acceptancesViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const found = await mustFindCase(deps.store.read, scope, input.caseId);
    return acceptancesView(deps.store.read, actor, found, today);
  });
