import { caseInputSchema } from '@regiovast/domain/cases/case.schemas';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { procedure } from '../trpc/procedure.ts';
import { caseView } from './case-view.ts';

export const get = procedure('cases.get')
  .input(caseInputSchema)
  .output(caseViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) => caseView(deps.store.read, actor, scope, input.caseId));
