import { findViews } from '@regiovast/db/work/saved-views';
import { savedViewSchema, viewsInputSchema } from '@regiovast/domain/work/saved-view.schemas';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** The reader's own saved views of a page. */
export const views = procedure('work.views')
  .input(viewsInputSchema)
  .output(z.array(savedViewSchema))
  .query(({ ctx: { actor, deps }, input: { page } }) => findViews(deps.store.read, actor.personId, page));
