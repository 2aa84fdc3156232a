import { housingInputSchema } from '@regiovast/domain/housing/housing.schemas';
import { housingMatrixViewSchema } from '@regiovast/domain/housing/matrix.views';
import { procedure } from '../trpc/procedure.ts';
import { matrixView } from './matrix-view.ts';

/** H-2 · steps × parties of a housing case, for who sees it (C-6). */
export const matrix = procedure('housing.matrix')
  .input(housingInputSchema)
  .output(housingMatrixViewSchema)
  .query(({ ctx: { actor, deps, scope, today }, input }) =>
    matrixView(deps.store.read, actor, scope, input.housingCaseId, today),
  );
