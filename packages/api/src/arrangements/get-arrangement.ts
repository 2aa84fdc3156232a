import { arrangementInputSchema } from '@regiovast/domain/arrangements/arrangement.schemas';
import { arrangementViewSchema } from '@regiovast/domain/arrangements/arrangement.views';
import { procedure } from '../trpc/procedure.ts';
import { arrangementView } from './arrangement-view.ts';

/** A-1 · the header of an arrangement's page, and what the reader may do with it. */
export const get = procedure('arrangements.get')
  .input(arrangementInputSchema)
  .output(arrangementViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    arrangementView(deps.store.read, actor, scope, input.arrangementId),
  );
