import { housingInputSchema } from '@regiovast/domain/housing/housing.schemas';
import { housingLinksViewSchema } from '@regiovast/domain/housing/link.views';
import { procedure } from '../trpc/procedure.ts';
import { linksView } from './links-view.ts';

/** H-6 · who outside was asked what, and how it stands: the RHO's own. */
export const links = procedure('housing.links')
  .input(housingInputSchema)
  .output(housingLinksViewSchema)
  .query(({ ctx: { deps, scope }, input }) => linksView(deps.store.read, deps, scope, input.housingCaseId));
