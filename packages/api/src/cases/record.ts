import { caseInputSchema } from '@regiovast/domain/cases/case.schemas';
import { caseRecordViewSchema } from '@regiovast/domain/cases/case-record.views';
import { procedure } from '../trpc/procedure.ts';
import { recordView } from './record-view.ts';

/** D-7 · the record of a case. */
export const record = procedure('cases.record')
  .input(caseInputSchema)
  .output(caseRecordViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) => recordView(deps.store.read, actor, scope, input.caseId));
