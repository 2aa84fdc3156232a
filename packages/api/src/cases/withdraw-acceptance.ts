import { findAcceptance } from '@regiovast/db/cases/acceptances';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { decideWithdraw } from '@regiovast/domain/cases/acceptance.rules';
import {
  acceptancesViewSchema,
  withdrawAcceptanceInputSchema,
} from '@regiovast/domain/cases/acceptance.views';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { acceptancesView } from './acceptances-view.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';
import { withdrawOnChange } from './withdraw-on-change.ts';

/** D-7 · takes back a proposal, or an acceptance that holds: the term runs again. */
export const withdrawAcceptance = procedure('cases.withdrawAcceptance')
  .input(withdrawAcceptanceInputSchema)
  .output(acceptancesViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindCase(tx, scope, input.caseId);
      const { record } = found;
      const acceptance = await findAcceptance(tx, record.id, input.acceptanceId);
      if (!acceptance) throw notFound();
      throwIfViolated(decideWithdraw(acceptance));
      if (!(await updateCase(tx, record.id, input.version, {}))) throw new DomainError('STALE_VERSION');
      await withdrawOnChange(tx, deps, record.id, 'person');
      await recordCaseEvent(tx, deps, actor, 'cases.acceptanceWithdrawn', record.id, {
        acceptanceId: acceptance.id,
        changes: { acceptanceState: [acceptance.state, 'WITHDRAWN'] },
      });
      return acceptancesView(tx, actor, found, today);
    }),
  );
