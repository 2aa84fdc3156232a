import { housingInputSchema } from '@regiovast/domain/housing/housing.schemas';
import { housingViewSchema } from '@regiovast/domain/housing/housing.views';
import { procedure } from '../trpc/procedure.ts';
import { housingView } from './housing-view.ts';

/** One housing case, for who sees it (C-6). */
export const get = procedure('housing.get')
  .input(housingInputSchema)
  .output(housingViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    housingView(deps.store.read, actor, scope, input.housingCaseId),
  );
