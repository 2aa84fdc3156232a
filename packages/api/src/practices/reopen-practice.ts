import { findClosureHistory, reopenPractice } from '@regiovast/db/practices/closures';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { allClosures, decideReopen, presentClosure } from '@regiovast/domain/practices/practice-closures';
import { reopenPracticeInputSchema } from '@regiovast/domain/practices/practice.schemas';
import { practiceViewSchema } from '@regiovast/domain/practices/practice.views';
import { procedure } from '../trpc/procedure.ts';
import { checkPractices } from '../work/check-records.ts';
import { recordPracticeEvent } from './practice-events.ts';
import { mustFindPractice, practiceView } from './practice-view.ts';

/** R-4 · records the first day of care again, or withdraws an announced closing; the closing stays in history. */
export const reopen = procedure('practices.reopen')
  .input(reopenPracticeInputSchema)
  .output(practiceViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { practice } = await mustFindPractice(tx, scope, input.id);
      const closures = allClosures(practice.closedOn, await findClosureHistory(tx, practice.id));
      const { reopenedOn, reason } = input;
      throwIfViolated(decideReopen({ reopenedOn, closures, today }));
      await reopenPractice(tx, practice.id, { reopenedOn, reason });
      await recordPracticeEvent(tx, deps, actor, 'practices.reopened', practice.id, {
        changes: {
          closedOn: [presentClosure(closures)?.closedOn ?? null, null],
          reopenedOn: [null, reopenedOn],
        },
      });
      await checkPractices(tx, deps, [practice.id]);
      return practiceView(tx, actor, scope, practice.id, today);
    }),
  );
