import { changeAcceptance, findAcceptance } from '@regiovast/db/cases/acceptances';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { decideDecision } from '@regiovast/domain/cases/acceptance.rules';
import { acceptancesViewSchema, decideAcceptanceInputSchema } from '@regiovast/domain/cases/acceptance.views';
import { HELD_BY_ACCEPTANCE } from '@regiovast/domain/cases/term-work.rules';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { notify } from '../work/notify.ts';
import { hashOfState } from './acceptance-state.ts';
import { acceptancesView } from './acceptances-view.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';
import { refreshTerm } from './refresh-term.ts';

/**
 * D-7, C-8 · accepts or refuses a risk that somebody else proposed, over the exact state of the case that was looked
 * at, of which the hash is kept. While it is accepted the running term is on hold.
 */
export const decideAcceptance = procedure('cases.decideAcceptance')
  .input(decideAcceptanceInputSchema)
  .output(acceptancesViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindCase(tx, scope, input.caseId);
      const { record } = found;
      const proposal = await findAcceptance(tx, record.id, input.acceptanceId);
      if (!proposal) throw notFound();
      throwIfViolated(decideDecision(proposal, record.phase, actor.personId, today));
      const hold = input.accept ? { holdUntil: proposal.expiresOn, holdReason: HELD_BY_ACCEPTANCE } : {};
      if (!(await updateCase(tx, record.id, input.version, hold))) throw new DomainError('STALE_VERSION');
      await refreshTerm(tx, record.id, today);
      const state = input.accept ? ('ACCEPTED' as const) : ('REFUSED' as const);
      const stateSha256 = await hashOfState(tx, record.id, proposal);
      const isFirst = await changeAcceptance(tx, proposal, {
        state,
        decidedAt: instantNow(deps.clock),
        decidedBy: actor.personId,
        decisionReason: input.reason,
        stateSha256,
      });
      if (!isFirst) throw new DomainError('STALE_VERSION');
      await recordCaseEvent(tx, deps, actor, 'cases.acceptanceDecided', record.id, {
        acceptanceId: proposal.id,
        stateSha256,
        changes: {
          acceptanceState: ['PROPOSED', state],
          ...(input.accept && { holdUntil: [record.holdUntil, proposal.expiresOn] }),
        },
      });
      await notify(tx, deps, {
        kind: 'acceptanceDecided',
        subjectKind: 'case',
        subjectId: record.id,
        details: { number: record.number, state, expiresOn: proposal.expiresOn },
        to: [proposal.proposedBy],
      });
      return acceptancesView(tx, actor, found, today);
    }),
  );
