import { insertPayment } from '@regiovast/db/arrangements/payments';
import { paymentVerdict, yearsTakingMore } from '@regiovast/domain/arrangements/payments.rules';
import { budgetStatusOf } from '@regiovast/domain/arrangements/budget';
import { recordPaymentSchema } from '@regiovast/domain/arrangements/running.schemas';
import { runningViewSchema } from '@regiovast/domain/arrangements/running.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { mustFitBudget } from './must-fit-budget.ts';
import { moneyOf } from './running-parts.ts';
import { runningView } from './running-view.ts';

/**
 * · records a payment for a quarter: once per reference, never more in all than was contracted, and within the budget
 * of its year. The version of the arrangement goes up, so that who is about to end or evaluate it looks again.
 * @throws ARRANGEMENT_NOT_RUNNING, ARRANGEMENT_OUTSIDE_PERIOD, DATE_IN_FUTURE, DATE_BEFORE_PREVIOUS_STEP,
 *   PAYMENT_REFERENCE_TAKEN, PAYMENT_ABOVE_CONTRACT, BUDGET_EXCEEDED, BUDGET_CEILING_MISSING
 */
export const recordPayment = procedure('arrangements.recordPayment')
  .input(recordPaymentSchema)
  .output(runningViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { arrangementId, ...payment } = input;
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { insurerId } = found.arrangement;
      const held = budgetStatusOf(found.arrangement);
      const { paid, taken } = await moneyOf(tx, found);
      throwIfViolated(paymentVerdict(payment, paid, today));
      const asked = yearsTakingMore(taken(held, null), taken(held, payment));
      await mustFitBudget(tx, { insurerId, arrangementId, asked });
      const paymentId = deps.ids.next();
      const isWritten = await insertPayment(tx, {
        ...payment,
        id: paymentId,
        arrangementId,
        kind: 'PAYMENT',
        recordedAt: instantNow(deps.clock),
        recordedBy: actor.personId,
      });
      if (!isWritten) throw new DomainError('PAYMENT_REFERENCE_TAKEN');
      await changeArrangement(tx, deps, found, {});
      await recordArrangementEvent(tx, deps, actor, 'arrangements.paymentRecorded', arrangementId, {
        paymentId,
        kind: 'PAYMENT',
        quarter: payment.quarter,
        paidOn: payment.paidOn,
      });
      return runningView(tx, actor, scope, arrangementId, today);
    }),
  );
