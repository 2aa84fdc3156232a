import { accessTestViewSchema } from '@regiovast/domain/housing/access-test.views';
import { housingInputSchema } from '@regiovast/domain/housing/housing.schemas';
import { procedure } from '../trpc/procedure.ts';
import { accessTestView } from './access-test-view.ts';

/** H-1 · the access test of a housing case: the last one, those before it, and the figures of today for who may offer one. */
export const accessTest = procedure('housing.accessTest')
  .input(housingInputSchema)
  .output(accessTestViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    accessTestView(deps.store.read, actor, scope, input.housingCaseId),
  );
