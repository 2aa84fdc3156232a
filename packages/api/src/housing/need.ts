import { housingInputSchema } from '@regiovast/domain/housing/housing.schemas';
import { housingNeedViewSchema } from '@regiovast/domain/housing/need.views';
import { procedure } from '../trpc/procedure.ts';
import { housingNeedView } from './need-view.ts';

/** H-3, H-4 · need and shortfall of a housing case, every input shown, for who sees the case (C-6). */
export const need = procedure('housing.need')
  .input(housingInputSchema)
  .output(housingNeedViewSchema)
  .query(({ ctx: { actor, deps, scope, today }, input }) =>
    housingNeedView(deps.store.read, { actor, scope, today }, input.housingCaseId),
  );
