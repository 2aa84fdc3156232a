import { endLink } from '@regiovast/db/housing/links';
import { needsExplanation } from '@regiovast/domain/housing/apply-or-explain';
import { answerLinkSchema } from '@regiovast/domain/housing/link.schemas';
import { answeredLinkSchema } from '@regiovast/domain/housing/link.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { publicProcedure } from '../trpc/procedure.ts';
import { mustHavePass, mustStillBeOpen } from './link-access.ts';
import { tellInsurer, tellOwner } from './tell-of-housing.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * H-6 · the answer of an outside party to its own cell: one, once, to the question as it read it.
 * @throws HOUSING_LINK_PASS_EXPIRED, HOUSING_LINK_INVALID, HOUSING_LINK_ANSWERED, HOUSING_LINK_QUESTION_DIFFERS,
 * HOUSING_EXPLANATION_INCOMPLETE, HOUSING_EXPIRY_RANGE
 */
export const answerLink = publicProcedure
  .input(answerLinkSchema)
  .output(answeredLinkSchema)
  .mutation(async ({ ctx, input }) => {
    const { deps } = ctx;
    const { link: known } = await mustHavePass(ctx, input.pass);
    return deps.store.transaction(async (tx) => {
      const { link, cell, housing, rhoName } = await mustStillBeOpen(tx, deps, known.id);
      if (cell.cellSha256 !== input.cellSha256) throw new DomainError('HOUSING_LINK_QUESTION_DIFFERS');
      const { answer } = input;
      await writeAnswer(tx, deps, { housing, cell: link.cell, answer, by: { linkId: link.id } });
      const answeredAt = instantNow(deps.clock);
      if (!(await endLink(tx, link.id, { answeredAt }))) throw new DomainError('HOUSING_LINK_ANSWERED');
      await tellOwner(tx, deps, null, housing, 'housingAnswered', { cell: link.cell });
      // H-2 · an explanation asks for a signature: the insurer is told, the owner knows by the answer itself.
      if (needsExplanation(answer.state))
        await tellInsurer(tx, deps, null, housing, 'housingSignAsked', { cell: link.cell });
      return { state: answer.state, answeredAt, rhoName };
    });
  });
