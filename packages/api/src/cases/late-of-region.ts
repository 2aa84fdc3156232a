import { findLateOfRegion } from '@regiovast/db/cases/late-cases';
import { TERM_KINDS } from '@regiovast/domain/cases/case-terms';
import { lateInputSchema, lateViewSchema } from '@regiovast/domain/cases/term.views';
import { procedure } from '../trpc/procedure.ts';

/** D-3, C-6 · what runs late in a region, as far as the reader sees it: per term how many, longest late first. */
export const lateOfRegion = procedure('cases.lateOfRegion')
  .input(lateInputSchema)
  .output(lateViewSchema)
  .query(async ({ ctx: { deps, scope, today }, input }) => {
    const { kinds, rows } = await findLateOfRegion(deps.store.read, scope, input);
    const counted = new Map(kinds.map(({ kind, cases }) => [kind, cases]));
    return {
      on: today,
      kinds: TERM_KINDS.flatMap((kind) => {
        const cases = counted.get(kind) ?? 0;
        return cases > 0 ? [{ kind, cases }] : [];
      }),
      total: kinds.reduce((sum, { cases }) => sum + cases, 0),
      rows: rows.flatMap(({ kind, on, ...row }) =>
        kind === null || on === null ? [] : [{ ...row, kind, on }],
      ),
    };
  });
