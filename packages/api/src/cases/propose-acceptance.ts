import { findLiveAcceptance, insertAcceptance } from '@regiovast/db/cases/acceptances';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { decidePropose } from '@regiovast/domain/cases/acceptance.rules';
import {
  acceptancesViewSchema,
  proposeAcceptanceInputSchema,
} from '@regiovast/domain/cases/acceptance.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { notify } from '../work/notify.ts';
import { acceptancesView, findDeciders } from './acceptances-view.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';

/** D-7 · proposes to do nothing until a day; a manager other than who proposes decides (C-8). */
export const proposeAcceptance = procedure('cases.proposeAcceptance')
  .input(proposeAcceptanceInputSchema)
  .output(acceptancesViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindCase(tx, scope, input.caseId);
      const { record } = found;
      const live = await findLiveAcceptance(tx, record.id);
      throwIfViolated(decidePropose(record.phase, live !== null, input.expiresOn, today));
      if (!(await updateCase(tx, record.id, input.version, {}))) throw new DomainError('STALE_VERSION');
      const acceptanceId = deps.ids.next();
      await insertAcceptance(tx, {
        id: acceptanceId,
        caseId: record.id,
        state: 'PROPOSED',
        reason: input.reason,
        expiresOn: input.expiresOn,
        proposedAt: instantNow(deps.clock),
        proposedBy: actor.personId,
      });
      await recordCaseEvent(tx, deps, actor, 'cases.acceptanceProposed', record.id, {
        acceptanceId,
        changes: { acceptanceState: [null, 'PROPOSED'], acceptanceExpiresOn: [null, input.expiresOn] },
      });
      const deciders = await findDeciders(tx, actor);
      await notify(tx, deps, {
        kind: 'acceptanceAsked',
        subjectKind: 'case',
        subjectId: record.id,
        details: { number: record.number, expiresOn: input.expiresOn },
        to: deciders.map(({ id }) => id),
      });
      return acceptancesView(tx, actor, found, today);
    }),
  );
