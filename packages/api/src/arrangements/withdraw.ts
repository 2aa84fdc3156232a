import { withdrawArrangementSchema } from '@regiovast/domain/arrangements/approval.schemas';
import { approvalViewSchema } from '@regiovast/domain/arrangements/approval.views';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { approvalView } from './approval-view.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { moverOf, mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { tellRhoManagers } from './tell-of-arrangement.ts';

/**
 * · the insurer takes it back before there is a contract, with a reason; what it held of the budget is free. The
 * decisions on it stay as they were given.
 * @throws ARRANGEMENT_STEP_NOT_ALLOWED, STALE_VERSION
 */
export const withdraw = procedure('arrangements.withdraw')
  .input(withdrawArrangementSchema)
  .output(approvalViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { arrangementId, version, reason } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { arrangement } = found;
      throwIfViolated(arrangementStepVerdict('withdraw', arrangement.status, moverOf(actor)));
      if (arrangement.version !== version) throw new DomainError('STALE_VERSION');
      await changeArrangement(tx, deps, found, {
        status: 'WITHDRAWN',
        statusSince: today,
        endReason: reason,
      });
      await recordArrangementEvent(tx, deps, actor, 'arrangements.withdrawn', arrangementId, {
        changes: { arrangementStatus: [arrangement.status, 'WITHDRAWN'] },
      });
      // C-1, C-6 · an RHO that never had it, or declined it, does not hear of it.
      if (arrangement.offeredAt !== null)
        await tellRhoManagers(tx, deps, actor, found, { kind: 'arrangementEnded', details: { on: today } });
      return approvalView(tx, actor, scope, arrangementId);
    }),
  );
