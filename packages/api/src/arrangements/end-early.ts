import { insertPayment } from '@regiovast/db/arrangements/payments';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import { endingVerdict, settlementQuarter } from '@regiovast/domain/arrangements/ending.rules';
import { settlementVerdict, yearsTakingMore } from '@regiovast/domain/arrangements/payments.rules';
import { endEarlySchema } from '@regiovast/domain/arrangements/running.schemas';
import { runningViewSchema } from '@regiovast/domain/arrangements/running.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { moverOf, mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { mustFitBudget } from './must-fit-budget.ts';
import { moneyOf } from './running-parts.ts';
import { runningView } from './running-view.ts';
import { tellOwner, tellRhoManagers } from './tell-of-arrangement.ts';

/**
 * · a manager ends an arrangement before its period is over, with a reason and what is settled. From then on the
 * budget holds only what was paid.
 * @throws ARRANGEMENT_STEP_NOT_ALLOWED, STALE_VERSION, DATE_IN_FUTURE, DATE_BEFORE_PREVIOUS_STEP, ARRANGEMENT_OUTSIDE_PERIOD,
 *   PAYMENT_REFERENCE_TAKEN, PAYMENT_ABOVE_CONTRACT, SETTLEMENT_ABOVE_PAID, BUDGET_EXCEEDED, BUDGET_CEILING_MISSING
 */
export const endEarly = procedure('arrangements.endEarly')
  .input(endEarlySchema)
  .output(runningViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { arrangementId, version, endedOn, reason, settlement } = input;
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { arrangement } = found;
      const { status, insurerId } = arrangement;
      throwIfViolated(arrangementStepVerdict('endEarly', status, moverOf(actor)));
      if (arrangement.version !== version) throw new DomainError('STALE_VERSION');
      throwIfViolated(endingVerdict(endedOn, arrangement, today));
      const { paid, taken } = await moneyOf(tx, found);
      throwIfViolated(settlementVerdict(settlement, paid, today));
      const added = settlement && { ...settlement, quarter: settlementQuarter(arrangement, endedOn) };
      const asked = yearsTakingMore(taken(status, null), taken('EVALUATED', added));
      await mustFitBudget(tx, { insurerId, arrangementId, asked });
      const paymentId = added && deps.ids.next();
      if (added && paymentId !== null) {
        const isWritten = await insertPayment(tx, {
          ...added,
          id: paymentId,
          arrangementId,
          kind: 'SETTLEMENT',
          recordedAt: instantNow(deps.clock),
          recordedBy: actor.personId,
        });
        if (!isWritten) throw new DomainError('PAYMENT_REFERENCE_TAKEN');
      }
      await changeArrangement(tx, deps, found, {
        status: 'ENDED',
        statusSince: endedOn,
        endedOn,
        endReason: reason,
      });
      await recordArrangementEvent(tx, deps, actor, 'arrangements.endedEarly', arrangementId, {
        endedOn,
        paymentId,
        changes: { arrangementStatus: [status, 'ENDED'] },
      });
      const news = { kind: 'arrangementEnded', details: { on: endedOn } } as const;
      await tellRhoManagers(tx, deps, actor, found, news);
      await tellOwner(tx, deps, actor, found, news);
      return runningView(tx, actor, scope, arrangementId, today);
    }),
  );
