import { insertReviewNote } from '@regiovast/db/cases/review-notes';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideReview } from '@regiovast/domain/cases/term-work.rules';
import { reviewInputSchema } from '@regiovast/domain/cases/term-work.schemas';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';
import { refreshTerm } from './refresh-term.ts';

/**
 * D-3 · a case was looked at again and stays where it is: its term starts anew. What was found is a comment that
 * everybody who sees the case reads.
 */
export const review = procedure('cases.review')
  .input(reviewInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideReview(record));
      const changed = await updateCase(tx, record.id, input.version, { reviewedOn: today });
      if (!changed) throw new DomainError('STALE_VERSION');
      const commentId = input.note === '' ? null : deps.ids.next();
      if (commentId !== null) {
        await insertReviewNote(tx, {
          id: commentId,
          caseId: record.id,
          organisationId: actor.organisationId,
          text: input.note,
          writtenAt: instantNow(deps.clock),
          writtenBy: actor.personId,
        });
      }
      await refreshTerm(tx, record.id, today);
      await recordCaseEvent(tx, deps, actor, 'cases.reviewed', record.id, {
        changes: { reviewedOn: [record.reviewedOn, today] },
        commentId,
      });
      return caseView(tx, actor, scope, record.id);
    }),
  );
