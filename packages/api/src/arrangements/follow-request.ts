import { followRequestInputSchema } from '@regiovast/domain/arrangements/follow.schemas';
import { followRequestViewSchema } from '@regiovast/domain/arrangements/follow.views';
import { procedure } from '../trpc/procedure.ts';
import { followRequestView } from './follow-request-view.ts';

/** A-5, C-1 · one request of another insurer to follow. */
export const followRequest = procedure('arrangements.followRequest')
  .input(followRequestInputSchema)
  .output(followRequestViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    followRequestView(deps.store.read, actor, scope, input.requestId),
  );
