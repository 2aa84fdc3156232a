import { findMeasures, findObligations } from '@regiovast/db/plans/read-content';
import { findProgress, writeProgress } from '@regiovast/db/plans/progress';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { reportVerdict } from '@regiovast/domain/plans/progress.rules';
import {
  progressViewSchema,
  type ReportProgressInput,
  reportProgressInputSchema,
} from '@regiovast/domain/plans/progress.views';
import { procedure } from '../trpc/procedure.ts';
import { recordPlanEvent } from './plan-events.ts';
import { mustKeepPlan } from './plan-reach.ts';
import { progressView } from './progress-view.ts';

/**
 * L-5, S-3 · the keeper reports how a measure or an obligation stands in a quarter. What was signed stays as it is; what
 * was reported before stands in the history as states, never as words.
 * @throws PLAN_PROGRESS_NOT_NOW, PLAN_EVIDENCE_MISSING, STALE_VERSION
 */
export const reportProgress = procedure('plans.reportProgress')
  .input(reportProgressInputSchema)
  .output(progressViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustKeepPlan(tx, actor, scope, input.planId);
      if (!(await isOfPlan(tx, input))) throw notFound();
      throwIfViolated(reportVerdict(input, reached.plan, today));
      const { planId, subject, subjectId, quarter, state, words, evidence } = input;
      const value = subject === 'obligation' ? input.value : null;
      const before = (await findProgress(tx, planId)).find(
        (report) => report.subjectId === subjectId && report.quarter === quarter,
      );
      const isWritten = await writeProgress(
        tx,
        {
          planId,
          subject,
          subjectId,
          quarter,
          state,
          words,
          value,
          evidence,
          updatedAt: instantNow(deps.clock),
          updatedBy: actor.personId,
        },
        input.seenVersion,
      );
      if (!isWritten) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.progressReported', planId, {
        quarter,
        subject,
        subjectId,
        changes: { progressState: [before?.state ?? null, state] },
      });
      return progressView(tx, actor, reached, today);
    }),
  );

/** Whether the measure or obligation is one of this plan. */
async function isOfPlan(
  tx: Session,
  { planId, subject, subjectId }: Pick<ReportProgressInput, 'planId' | 'subject' | 'subjectId'>,
): Promise<boolean> {
  const parts = subject === 'measure' ? await findMeasures(tx, planId) : await findObligations(tx, planId);
  return parts.some(({ id }) => id === subjectId);
}
