import { insertEvaluation } from '@regiovast/db/arrangements/evaluations';
import { listPayments } from '@regiovast/db/arrangements/payments';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import { paidCentsOf } from '@regiovast/domain/arrangements/payments.rules';
import { evaluateArrangementSchema } from '@regiovast/domain/arrangements/running.schemas';
import { runningViewSchema } from '@regiovast/domain/arrangements/running.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { moverOf, mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { runningView } from './running-view.ts';

/**
 * A-5 · what an arrangement that ended came to: outcome, places, what was paid in all, and what can be learned of it. From
 * then on nothing of it changes any more, so that its cost per place stays what it is.
 * @throws ARRANGEMENT_STEP_NOT_ALLOWED, STALE_VERSION
 */
export const evaluate = procedure('arrangements.evaluate')
  .input(evaluateArrangementSchema)
  .output(runningViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { arrangementId, version, ...evaluation } = input;
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { arrangement } = found;
      throwIfViolated(arrangementStepVerdict('evaluate', arrangement.status, moverOf(actor)));
      if (arrangement.version !== version) throw new DomainError('STALE_VERSION');
      await insertEvaluation(tx, {
        ...evaluation,
        arrangementId,
        paidCents: paidCentsOf(await listPayments(tx, arrangementId)),
        evaluatedAt: instantNow(deps.clock),
        evaluatedBy: actor.personId,
      });
      await changeArrangement(tx, deps, found, { status: 'EVALUATED', statusSince: today });
      await recordArrangementEvent(tx, deps, actor, 'arrangements.evaluated', arrangementId, {
        outcome: evaluation.outcome,
        changes: { arrangementStatus: [arrangement.status, 'EVALUATED'] },
      });
      return runningView(tx, actor, scope, arrangementId, today);
    }),
  );
