import { findAnswers, signAnswer } from '@regiovast/db/housing/housing-answers';
import { counterSignVerdict } from '@regiovast/domain/housing/counter-sign.rules';
import { counterSignAnswerSchema } from '@regiovast/domain/housing/answer.schemas';
import { housingMatrixViewSchema } from '@regiovast/domain/housing/matrix.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { courseOf, matrixView } from './matrix-view.ts';
import { tellInsurer, tellOwner } from './tell-of-housing.ts';

/**
 * H-2, C-8 · another party signs an explanation as it read it, or refuses it with a reason. Once: what was refused needs a new
 * answer.
 * @throws HOUSING_CASE_CLOSED, STALE_VERSION, HOUSING_ANSWER_DIFFERS, HOUSING_SIGN_NOT_ASKED, HOUSING_SIGN_OWN_ANSWER,
 * HOUSING_NOT_SHARED, and NOT_FOUND for an answer of another case
 */
export const counterSign = procedure('housing.counterSign')
  .input(counterSignAnswerSchema)
  .output(housingMatrixViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { housing } = await mustChangeHousing(tx, scope, input);
      const all = await findAnswers(tx, housing.id);
      const found = all.find(({ answer }) => answer.id === input.answerId);
      if (!found) throw notFound();
      const { answer, organisationKind } = found;
      if (answer.replacedAt !== null || answer.contentSha256 !== input.contentSha256)
        throw new DomainError('HOUSING_ANSWER_DIFFERS');
      const { cells } = await courseOf(tx, housing.id, today);
      const stands = cells.find((cell) => cell.answer?.id === answer.id);
      if (!stands) throw new DomainError('HOUSING_CELL_UNKNOWN', { cell: answer.cell });
      throwIfViolated(
        counterSignVerdict({
          standing: stands.standing,
          answeredByKind: organisationKind,
          signerKind: actor.organisationKind,
          isShared: housing.insurerId !== null,
        }),
      );
      const isSigned = await signAnswer(tx, answer.id, {
        counterSign: input.counterSign,
        counterSignedAt: instantNow(deps.clock),
        counterSignedBy: actor.personId,
        counterSignReason: input.reason === '' ? null : input.reason,
      });
      if (!isSigned) throw new DomainError('STALE_VERSION');
      await changeHousing(tx, deps, { housing });
      await recordHousingEvent(tx, deps, actor, 'housing.counterSigned', housing.id, {
        cell: answer.cell,
        answerId: answer.id,
        contentSha256: answer.contentSha256,
        guidanceVersion: answer.guidanceVersion,
        counterSign: input.counterSign,
      });
      const tellOther = organisationKind === 'insurer' ? tellInsurer : tellOwner;
      await tellOther(tx, deps, actor, housing, 'housingSignDecided', {
        cell: answer.cell,
        counterSign: input.counterSign,
      });
      return matrixView(tx, actor, scope, housing.id, today);
    }),
  );
