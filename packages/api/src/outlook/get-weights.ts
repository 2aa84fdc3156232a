import { listScoreWeights } from '@regiovast/db/outlook/score-weights';
import { weightsViewSchema } from '@regiovast/domain/outlook/weights.views';
import { procedure } from '../trpc/procedure.ts';
import { weightsView } from './weights-view.ts';

/** The weights of the pressure score, present and past: whoever reads a score may read how it is made. */
export const weights = procedure('outlook.weights')
  .output(weightsViewSchema)
  .query(async ({ ctx: { deps, today } }) => weightsView(await listScoreWeights(deps.store.read), today));
