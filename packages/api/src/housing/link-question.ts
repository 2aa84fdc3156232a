import { listEvidence } from '@regiovast/db/housing/housing-answers';
import { findHousingMoves } from '@regiovast/db/housing/housing-moves';
import type { Session } from '@regiovast/db/store/store';
import { expiryRange } from '@regiovast/domain/housing/answer.rules';
import { lastDayOf } from '@regiovast/domain/housing/link.rules';
import { linkPassSchema } from '@regiovast/domain/housing/link.schemas';
import { type LinkQuestion, linkQuestionSchema } from '@regiovast/domain/housing/link.views';
import { reachedOn } from '@regiovast/domain/housing/standing';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { publicProcedure } from '../trpc/procedure.ts';
import { mustHavePass, type OpenLink } from './link-access.ts';

/** H-6 · the one question of a link as it reads today; a mutation, so that the pass travels in the body. */
export const linkQuestion = publicProcedure
  .input(linkPassSchema)
  .output(linkQuestionSchema)
  .mutation(async ({ ctx, input }) =>
    questionOf(ctx.deps.store.read, ctx.deps, await mustHavePass(ctx, input.pass)),
  );

/** H-6 · what an outside party sees: its own question, and nothing else of the case. */
async function questionOf(s: Session, { clock }: Pick<Deps, 'clock'>, open: OpenLink): Promise<LinkQuestion> {
  const { link, cell, housing } = open;
  const [files, moves] = await Promise.all([
    listEvidence(s, { linkId: link.id }),
    findHousingMoves(s, housing.id),
  ]);
  const reached = reachedOn(moves, cell.step);
  return {
    language: link.language,
    rhoName: open.rhoName,
    contact: { name: open.contactName, email: open.contactEmail },
    recipientName: link.recipientName,
    party: link.party,
    municipalityName: open.municipalityName,
    subjectName: open.practiceName ?? housing.initiativeName ?? '',
    message: link.message,
    asked: cell[link.language],
    isProposal: cell.isProposal,
    cellSha256: cell.cellSha256,
    dueOn: reached === null ? null : addDays(reached, cell.dueDays),
    answerableUntil: lastDayOf(link.expiresAt),
    expiry: expiryRange(today(clock)),
    files: files.map(({ id, name, mediaType, bytes, uploadedAt }) => ({
      id,
      name,
      mediaType,
      bytes,
      uploadedAt,
    })),
  };
}
