import { listResults, writeResult } from '@regiovast/db/arrangements/results';
import { resultVerdict } from '@regiovast/domain/arrangements/results.rules';
import { recordResultSchema } from '@regiovast/domain/arrangements/running.schemas';
import { runningViewSchema } from '@regiovast/domain/arrangements/running.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustFindArrangement } from './arrangement-reach.ts';
import { runningView } from './running-view.ts';

/**
 * A-5, S-3 · either party reports how the result obligation stands in a quarter, with what shows it. What was reported
 * before stands in the history as states, never as words.
 * @throws ARRANGEMENT_NOT_RUNNING, ARRANGEMENT_OUTSIDE_PERIOD, DATE_IN_FUTURE for a quarter that has not begun,
 *   ARRANGEMENT_EVIDENCE_MISSING, STALE_VERSION
 */
export const recordResult = procedure('arrangements.recordResult')
  .input(recordResultSchema)
  .output(runningViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { seenVersion, ...report } = input;
      const { arrangementId, quarter, state } = report;
      const { arrangement } = await mustFindArrangement(tx, scope, arrangementId);
      throwIfViolated(resultVerdict(report, arrangement, today));
      const before = (await listResults(tx, arrangementId)).find(({ result }) => result.quarter === quarter);
      const isWritten = await writeResult(
        tx,
        {
          ...report,
          reportedAt: instantNow(deps.clock),
          reportedBy: actor.personId,
          organisationId: actor.organisationId,
        },
        seenVersion,
      );
      if (!isWritten) throw new DomainError('STALE_VERSION');
      await recordArrangementEvent(tx, deps, actor, 'arrangements.resultRecorded', arrangementId, {
        quarter,
        changes: { progressState: [before?.result.state ?? null, state] },
      });
      return runningView(tx, actor, scope, arrangementId, today);
    }),
  );
