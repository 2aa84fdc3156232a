import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { findAnswers } from '@regiovast/db/housing/housing-answers';
import { partyVerdict } from '@regiovast/domain/housing/answer.rules';
import { answerCellSchema } from '@regiovast/domain/housing/answer.schemas';
import { needsExplanation } from '@regiovast/domain/housing/apply-or-explain';
import { housingMatrixViewSchema } from '@regiovast/domain/housing/matrix.views';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { mustChangeHousing } from './find-housing.ts';
import { matrixView } from './matrix-view.ts';
import { tellInsurer, tellOwner } from './tell-of-housing.ts';
import { cellOf, writeAnswer } from './write-answer.ts';

/**
 * H-2 · answers a step for the reader's party; the RHO also for the practice and, on their behalf, for parties outside. A new
 * answer takes the place of the old one and of its signature.
 * @throws HOUSING_CASE_CLOSED, STALE_VERSION, HOUSING_CELL_UNKNOWN, HOUSING_CELL_OF_OTHER, HOUSING_ANSWERED_BY_LINK,
 * HOUSING_EXPLANATION_INCOMPLETE, HOUSING_EXPIRY_RANGE
 */
export const answer = procedure('housing.answer')
  .input(answerCellSchema)
  .output(housingMatrixViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { housing } = await mustChangeHousing(tx, scope, input);
      const { party } = cellOf(await currentGuidance(tx, today), input.cell);
      const stands = (await findAnswers(tx, housing.id)).find(
        ({ answer: { cell, replacedAt } }) => cell === input.cell && replacedAt === null,
      );
      throwIfViolated(partyVerdict(actor.organisationKind, party, stands?.answer.linkId != null));
      await writeAnswer(tx, deps, { housing, cell: input.cell, answer: input.answer, by: actor });
      if (needsExplanation(input.answer.state)) {
        const tellOther = actor.organisationKind === 'insurer' ? tellOwner : tellInsurer;
        await tellOther(tx, deps, actor, housing, 'housingSignAsked', { cell: input.cell });
      }
      return matrixView(tx, actor, scope, housing.id, today);
    }),
  );
