import { arrangementInputSchema } from '@regiovast/domain/arrangements/arrangement.schemas';
import { priorityViewSchema } from '@regiovast/domain/arrangements/priority.views';
import { procedure } from '../trpc/procedure.ts';
import { priorityView } from './priority-view.ts';

/** A-2, C-1 · the priority test with its figures; for the insurer that is party to it, and nobody else. */
export const priorityTest = procedure('arrangements.priorityTest')
  .input(arrangementInputSchema)
  .output(priorityViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    priorityView(deps.store.read, actor, scope, input.arrangementId),
  );
