import {
  addSecondaryCause,
  findOpenCaseOf,
  findSignalRequest,
  insertAction,
  insertCase,
  insertGuardedText,
  insertMove,
  insertSignalRequest,
  updateCase,
} from '@regiovast/db/cases/write-cases';
import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { findPractice } from '@regiovast/db/practices/read-practices';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import {
  type LogSignalInput,
  logSignalInputSchema,
  logSignalResultSchema,
} from '@regiovast/domain/cases/case.schemas';
import { eraseOnOf, runningTermOf } from '@regiovast/domain/cases/case-terms';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { checkCasesOf } from '../work/check-records.ts';
import { recordCaseEvent } from './case-events.ts';
import { newCaseNumber } from './new-case-number.ts';
import { requireOwner } from './list-owners.ts';

/**
 * D-1, D-5 · logs a signal: opens a case, or joins the one that is open for the practice, with the next action.
 * The same request key again answers what the first time came to and changes nothing.
 */
async function logSignal(deps: Deps, actor: SignedIn, scope: AreaScope, input: LogSignalInput) {
  const { store } = deps;
  return store.transaction(async (tx) => {
    const earlier = await findSignalRequest(tx, input.requestKey, actor.personId);
    if (earlier) return earlier;
    const found = await findPractice(tx, scope, input.practiceId);
    if (!found) throw notFound();
    if (found.practice.closedOn !== null && found.practice.closedOn < scope.on) {
      throw new DomainError('PRACTICE_CLOSED', { closedOn: found.practice.closedOn });
    }
    await requireOwner(tx, actor, input.action.ownerId);
    const open = await findOpenCaseOf(tx, input.practiceId);
    const { caseId, number } = open
      ? await joinCase(tx, open, input)
      : await openCase(tx, deps, actor, scope.on, input);
    const { ids } = deps;
    await insertAction(tx, { id: ids.next(), caseId, ...input.action });
    if (input.guardedText !== '') {
      await insertGuardedText(tx, {
        id: ids.next(),
        caseId,
        text: input.guardedText,
        writtenOn: scope.on,
        writtenBy: actor.personId,
        eraseOn: eraseOnOf(scope.on),
      });
    }
    const joined = open !== null;
    await insertSignalRequest(tx, { requestKey: input.requestKey, personId: actor.personId, caseId, joined });
    await recordCaseEvent(tx, deps, actor, joined ? 'cases.signalJoined' : 'cases.signalLogged', caseId, {
      practiceId: input.practiceId,
      primaryCause: input.primaryCause,
      reportedBy: input.reportedBy,
      expectedEndOn: input.expectedEndOn,
      hasGuardedText: input.guardedText !== '',
      action: { dueOn: input.action.dueOn, ownerId: input.action.ownerId },
    });
    await checkCasesOf(tx, deps, input.practiceId);
    return { caseId, number, joined };
  });
}

async function openCase(
  tx: Session,
  { clock, ids }: Deps,
  actor: SignedIn,
  on: string,
  input: LogSignalInput,
) {
  const caseId = ids.next();
  const number = await newCaseNumber(tx, 'C', on, caseId);
  const state = {
    phase: 'SIGNAL',
    phaseSince: on,
    reviewedOn: null,
    expectedEndOn: input.expectedEndOn,
    solutionSecuredOn: null,
  } as const;
  const term = runningTermOf(state, await caseTermsOn(tx, on));
  await insertCase(tx, {
    id: caseId,
    number,
    practiceId: input.practiceId,
    ...state,
    primaryCause: input.primaryCause,
    reportedBy: input.reportedBy,
    openedOn: on,
    termKind: term?.kind ?? null,
    termOn: term?.on ?? null,
    ownerId: actor.personId,
    version: 1,
  });
  await insertMove(tx, {
    id: ids.next(),
    caseId,
    fromPhase: null,
    toPhase: 'SIGNAL',
    effectiveOn: on,
    enteredAt: instantNow(clock),
    enteredBy: actor.personId,
    reason: '',
    expectedEndOn: input.expectedEndOn,
  });
  return { caseId, number };
}

/** A second signal adds what it knows: its cause beside the primary one, an end date when there was none. */
async function joinCase(
  tx: Session,
  open: { id: string; number: string; version: number; primaryCause: string; expectedEndOn: string | null },
  input: LogSignalInput,
) {
  if (input.primaryCause !== open.primaryCause) {
    await addSecondaryCause(tx, { caseId: open.id, cause: input.primaryCause });
  }
  const expectedEndOn = open.expectedEndOn ?? input.expectedEndOn;
  await updateCase(tx, open.id, open.version, { expectedEndOn });
  return { caseId: open.id, number: open.number };
}

export const logSignalProcedure = procedure('cases.logSignal')
  .input(logSignalInputSchema)
  .output(logSignalResultSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) => logSignal(deps, actor, scope, input));
