import { findWeightsOn } from '@regiovast/db/outlook/score-weights';
import { findRegions } from '@regiovast/db/regions/read-regions';
import { scoreOf } from '@regiovast/domain/outlook/pressure-score';
import { compareScores } from '@regiovast/domain/outlook/rank-scores';
import { readingsOf } from '@regiovast/domain/outlook/score-readings';
import type { ScoreWeights } from '@regiovast/domain/outlook/score-weights';
import { previewWeightsInputSchema, weightsPreviewSchema } from '@regiovast/domain/outlook/weights.views';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { procedure } from '../trpc/procedure.ts';
import { countRegions } from './count-regions.ts';

/** What other weights would do to every working region today; it changes nothing. */
export const previewWeights = procedure('outlook.previewWeights')
  .input(previewWeightsInputSchema)
  .output(weightsPreviewSchema)
  .query(async ({ ctx: { deps, scope, today }, input: { payload } }) => {
    const { read } = deps.store;
    const type = WORKING_REGION_TYPE;
    const [regions, { live }, { weights }] = await Promise.all([
      findRegions(read, { type }, today),
      countRegions(read, { scope, type, on: today }),
      findWeightsOn(read, today),
    ]);
    const scoresBy = (by: ScoreWeights) =>
      new Map(
        [...live].map(([code, { scoreCounts }]) => [code, scoreOf(readingsOf(scoreCounts, by), by)] as const),
      );
    return { on: today, ...compareScores(regions, scoresBy(weights), scoresBy(payload)) };
  });
