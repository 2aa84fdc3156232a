import {
  findOpenCaseOf,
  findSignalRequest,
  insertAction,
  insertGuardedText,
  insertSignalRequest,
} from '@regiovast/db/cases/write-cases';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPractice } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { remindOnOf } from '@regiovast/domain/cases/case-actions';
import {
  type LogSignalInput,
  logSignalInputSchema,
  logSignalResultSchema,
} from '@regiovast/domain/cases/case.schemas';
import { eraseOnOf } from '@regiovast/domain/cases/case-terms';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { checkCasesOf } from '../work/check-records.ts';
import { recordCaseEvent } from './case-events.ts';
import { prepareChainPlans } from './emergency-plan-prepare.ts';
import { joinCase } from './join-case.ts';
import { requireOwner } from './list-owners.ts';
import { tellOwner } from './tell-owner.ts';
import { openCase } from './open-case.ts';

/**
 * D-1, D-5 · logs a signal: opens a case, or joins the one that is open for the practice, with the next action.
 * The same request key again answers what the first time came to and changes nothing: a device that got no answer
 * sends until it has one.
 * @throws DomainError SESSION_MISSING, NOT_FOUND, PRACTICE_CLOSED, OWNER_NOT_IN_REACH
 */
async function logSignal(deps: Deps, actor: SignedIn, scope: AreaScope, input: LogSignalInput) {
  const { store, ids } = deps;
  // Whoever is signed in now is another than who wrote it: the session of the writer is what lacks.
  if (input.writtenBy !== undefined && input.writtenBy !== actor.personId)
    throw new DomainError('SESSION_MISSING');
  return store.transaction(async (tx) => {
    const { requestKey, practiceId, action } = input;
    const earlier = await findSignalRequest(tx, requestKey);
    if (earlier) {
      const { personId, ...result } = earlier;
      // Keys are made on devices; somebody else's is as absent as what it logged (C-6).
      if (personId !== actor.personId) throw notFound();
      return result;
    }
    const found = await findPractice(tx, scope, practiceId);
    if (!found) throw notFound();
    const { closedOn, ownerOrganisation } = found.practice;
    if (closedOn !== null && closedOn < scope.on) throw new DomainError('PRACTICE_CLOSED', { closedOn });
    await requireOwner(tx, actor, action.ownerId);

    const open = await findOpenCaseOf(tx, practiceId);
    const joined = open !== null;
    const on = scope.on;
    const { caseId, number, payload } = open
      ? {
          caseId: open.id,
          number: open.number,
          payload: await joinCase(tx, deps, open, { signal: input, on }),
        }
      : await opened(tx, deps, actor, { on, input, ownerOrganisation });
    const actionId = ids.next();
    await insertAction(tx, { id: actionId, caseId, ...action, remindOn: remindOnOf(action.dueOn, on) });
    await tellOwner(tx, deps, actor, { caseId, caseNumber: number, actionId, ...action });
    const hasGuardedText = input.guardedText !== '';
    if (hasGuardedText) {
      await insertGuardedText(tx, {
        id: ids.next(),
        caseId,
        text: input.guardedText,
        writtenOn: on,
        writtenBy: actor.personId,
        eraseOn: eraseOnOf(on),
      });
    }
    const preparedPlanIds = await prepareChainPlans(tx, deps, actor, practiceId);
    await insertSignalRequest(tx, { requestKey, personId: actor.personId, caseId, joined });
    await recordCaseEvent(tx, deps, actor, joined ? 'cases.signalJoined' : 'cases.signalLogged', caseId, {
      practiceId,
      primaryCause: input.primaryCause,
      reportedBy: input.reportedBy,
      hasGuardedText,
      action: { dueOn: action.dueOn, ownerId: action.ownerId },
      ...payload,
      ...(preparedPlanIds.length > 0 && { preparedPlanIds }),
    });
    await checkCasesOf(tx, deps, practiceId);
    return { caseId, number, joined };
  });
}

async function opened(tx: Session, deps: Deps, actor: SignedIn, opening: Parameters<typeof openCase>[3]) {
  const { caseId, number, ...payload } = await openCase(tx, deps, actor, opening);
  return { caseId, number, payload };
}

export const logSignalProcedure = procedure('cases.logSignal')
  .input(logSignalInputSchema)
  .output(logSignalResultSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) => logSignal(deps, actor, scope, input));
