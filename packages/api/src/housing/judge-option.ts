import { findOption, releaseChosen, updateOption } from '@regiovast/db/housing/housing-options';
import { judgeOptionSchema } from '@regiovast/domain/housing/option.schemas';
import { decideJudgeOption } from '@regiovast/domain/housing/options.rules';
import { optionsViewSchema } from '@regiovast/domain/housing/options.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { optionsView } from './options-view.ts';

/**
 * H-5, S-3 · chooses a location or lets it fall off, with the reason, or weighs it again. One is chosen at most: the one that
 * was chosen before is weighed again. The same again is no change, and leaves no event.
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, STALE_VERSION, HOUSING_OPTION_DROPPED, HOUSING_CHOICE_MISSING,
 * HOUSING_COMPLETION_MISSING
 */
export const judgeOption = procedure('housing.judgeOption')
  .input(judgeOptionSchema)
  .output(optionsViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { optionId, judgement, ...seen } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, seen);
      const { id: housingCaseId, step } = found.housing;
      const option = await findOption(tx, { housingCaseId, optionId });
      if (!option) throw notFound();
      throwIfViolated(decideJudgeOption(judgement, { ...option, step }));
      const { state } = judgement;
      const stateReason = judgement.state === 'OPEN' ? null : judgement.reason;
      if (option.state !== state || option.stateReason !== stateReason) {
        await changeHousing(tx, deps, found);
        const formerOptionId = state === 'CHOSEN' ? await releaseChosen(tx, option) : null;
        await updateOption(tx, option, { state, stateReason });
        await recordHousingEvent(tx, deps, actor, 'housing.optionJudged', housingCaseId, {
          optionId,
          state,
          formerOptionId,
        });
      }
      return optionsView(tx, actor, scope, housingCaseId, today);
    }),
  );
