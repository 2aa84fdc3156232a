import { listCases } from '@regiovast/db/cases/read-cases';
import { caseListInputSchema, casePageSchema } from '@regiovast/domain/cases/case.views';
import { procedure } from '../trpc/procedure.ts';

export const list = procedure('cases.list')
  .input(caseListInputSchema)
  .output(casePageSchema)
  .query(async ({ ctx: { deps, scope }, input }) => {
    const { rows, total } = await listCases(deps.store.read, scope, input);
    return {
      total,
      rows: rows.map(({ sharedOn, acknowledgedOn, ...row }) => ({
        ...row,
        sharing:
          acknowledgedOn !== null
            ? ('acknowledged' as const)
            : sharedOn !== null
              ? ('shared' as const)
              : ('notShared' as const),
      })),
    };
  });
