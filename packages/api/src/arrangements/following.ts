import { arrangementInputSchema } from '@regiovast/domain/arrangements/arrangement.schemas';
import { followingViewSchema } from '@regiovast/domain/arrangements/follow.views';
import { procedure } from '../trpc/procedure.ts';
import { followingView } from './following-view.ts';

/** A-5, C-1 · which insurers were asked to follow an arrangement; for its insurer alone, the RHO stands outside it. */
export const following = procedure('arrangements.following')
  .input(arrangementInputSchema)
  .output(followingViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    followingView(deps.store.read, deps, actor, scope, input.arrangementId),
  );
