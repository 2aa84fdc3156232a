import { OPTION_CRITERIA } from '@regiovast/domain/housing/option-criteria';
import { setWeightsSchema } from '@regiovast/domain/housing/option.schemas';
import { decideSetWeights } from '@regiovast/domain/housing/options.rules';
import { optionsViewSchema } from '@regiovast/domain/housing/options.views';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { optionsView, weightsOf } from './options-view.ts';

/**
 * H-5, S-3 · how much each criterion weighs in this case. The same again is no change, and leaves no event.
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, STALE_VERSION, HOUSING_WEIGHTS_ZERO
 */
export const setWeights = procedure('housing.setWeights')
  .input(setWeightsSchema)
  .output(optionsViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { weights, ...seen } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, seen);
      const { id, optionWeights } = found.housing;
      throwIfViolated(decideSetWeights(weights));
      const before = weightsOf(optionWeights);
      if (
        optionWeights === null ||
        OPTION_CRITERIA.some((criterion) => before[criterion] !== weights[criterion])
      ) {
        await changeHousing(tx, deps, found, { optionWeights: JSON.stringify(weights) });
        await recordHousingEvent(tx, deps, actor, 'housing.weightsSet', id, { weights });
      }
      return optionsView(tx, actor, scope, id, today);
    }),
  );
