import { arrangementInputSchema } from '@regiovast/domain/arrangements/arrangement.schemas';
import { runningViewSchema } from '@regiovast/domain/arrangements/running.views';
import { procedure } from '../trpc/procedure.ts';
import { runningView } from './running-view.ts';

/** A-5, C-1 · how an arrangement runs: per quarter planned, delivered, paid and reported, and what is late. */
export const running = procedure('arrangements.running')
  .input(arrangementInputSchema)
  .output(runningViewSchema)
  .query(({ ctx: { actor, deps, scope, today }, input }) =>
    runningView(deps.store.read, actor, scope, input.arrangementId, today),
  );
