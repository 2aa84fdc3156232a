import { arrangementInputSchema } from '@regiovast/domain/arrangements/arrangement.schemas';
import { gridViewSchema } from '@regiovast/domain/arrangements/grid.views';
import { procedure } from '../trpc/procedure.ts';
import { gridView } from './grid-view.ts';

/** A-1, C-1 · the amounts of an arrangement by line and quarter, for its two parties. */
export const grid = procedure('arrangements.grid')
  .input(arrangementInputSchema)
  .output(gridViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    gridView(deps.store.read, deps, actor, scope, input.arrangementId),
  );
