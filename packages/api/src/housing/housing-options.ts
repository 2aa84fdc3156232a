import { housingInputSchema } from '@regiovast/domain/housing/housing.schemas';
import { optionsViewSchema } from '@regiovast/domain/housing/options.views';
import { procedure } from '../trpc/procedure.ts';
import { optionsView } from './options-view.ts';

/** H-5 · the locations of a housing case side by side, for who sees it (C-6). */
export const options = procedure('housing.options')
  .input(housingInputSchema)
  .output(optionsViewSchema)
  .query(({ ctx: { actor, deps, scope, today }, input }) =>
    optionsView(deps.store.read, actor, scope, input.housingCaseId, today),
  );
