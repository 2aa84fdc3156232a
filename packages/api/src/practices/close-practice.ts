import { closePractice, findClosureHistory } from '@regiovast/db/practices/closures';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { allClosures, decideClose } from '@regiovast/domain/practices/practice-closures';
import { closePracticeInputSchema } from '@regiovast/domain/practices/practice.schemas';
import { practiceViewSchema } from '@regiovast/domain/practices/practice.views';
import { procedure } from '../trpc/procedure.ts';
import { checkPractices } from '../work/check-records.ts';
import { recordPracticeEvent } from './practice-events.ts';
import { mustFindPractice, practiceView } from './practice-view.ts';

/**
 * R-4 · records the last day of care. An open case stays open, and whoever closes says that they know of it: only
 * the RHO may close, because the platform sees no cases (C-6).
 */
export const close = procedure('practices.close')
  .input(closePracticeInputSchema)
  .output(practiceViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { practice, caseId, caseNumber } = await mustFindPractice(tx, scope, input.id);
      const { closedOn, reason, acknowledgedCaseId } = input;
      throwIfViolated(
        decideClose({
          closedOn,
          closures: allClosures(practice.closedOn, await findClosureHistory(tx, practice.id)),
          openCase: caseId && caseNumber ? { id: caseId, number: caseNumber } : null,
          acknowledgedCaseId,
        }),
      );
      await closePractice(tx, {
        id: deps.ids.next(),
        practiceId: practice.id,
        closedOn,
        reason,
        recordedAt: instantNow(deps.clock),
        recordedBy: actor.personId,
      });
      await recordPracticeEvent(tx, deps, actor, 'practices.closed', practice.id, {
        changes: { closedOn: [practice.closedOn, closedOn] },
        openCaseId: caseId,
      });
      await checkPractices(tx, deps, [practice.id]);
      return practiceView(tx, actor, scope, practice.id, today);
    }),
  );
