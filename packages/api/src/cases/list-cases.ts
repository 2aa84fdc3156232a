import { listCases } from '@regiovast/db/cases/read-cases';
import { caseListInputSchema, casePageSchema } from '@regiovast/domain/cases/case.views';
import { procedure } from '../trpc/procedure.ts';
import { readerOf, toCaseRow } from './case-rows.ts';

/** A page of the cases that the reader sees and that pass the filters. */
export const list = procedure('cases.list')
  .input(caseListInputSchema)
  .output(casePageSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const { rows, total } = await listCases(deps.store.read, readerOf(actor, scope), input, input, input);
    return { total, rows: rows.map((row) => toCaseRow(row, today)) };
  });
