import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { findOpenChainCase } from '@regiovast/db/cases/chain-cases';
import { insertCase, insertMove } from '@regiovast/db/cases/write-cases';
import type { Session } from '@regiovast/db/store/store';
import type { LogSignalInput } from '@regiovast/domain/cases/case.schemas';
import { runningTermOf } from '@regiovast/domain/cases/case-terms';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { chainKey } from '@regiovast/domain/practices/chains';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { newCaseNumber } from './new-case-number.ts';

type Opening = {
  readonly on: string;
  readonly input: Pick<LogSignalInput, 'practiceId' | 'primaryCause' | 'reportedBy' | 'expectedEndOn'>;
  /** Owner of the practice as the register has it. */
  readonly ownerOrganisation: string | null;
};

/**
 * D-1, D-5 · opens a case for a practice that has none; a location of a chain of which the failure is followed comes
 * under it, and takes its expected end when the signal names none.
 */
export async function openCase(
  tx: Session,
  { clock, ids }: Deps,
  actor: SignedIn,
  { on, input, ownerOrganisation }: Opening,
) {
  const caseId = ids.next();
  const number = await newCaseNumber(tx, 'C', on, caseId);
  const chain =
    ownerOrganisation === null
      ? null
      : await findOpenChainCase(tx, actor.organisationId, chainKey(ownerOrganisation));
  const expectedEndOn = input.expectedEndOn ?? chain?.expectedEndOn ?? null;
  const state = {
    phase: 'SIGNAL',
    phaseSince: on,
    reviewedOn: null,
    expectedEndOn,
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
    chainCaseId: chain?.id ?? null,
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
    expectedEndOn,
  });
  return { caseId, number, expectedEndOn, chainCaseId: chain?.id ?? null };
}
