import {
  changeLocation,
  type findOpenCasesOf,
  insertLocationParts,
  insertLocations,
} from '@regiovast/db/cases/chain-locations';
import type { Session } from '@regiovast/db/store/store';
import { remindOnOf } from '@regiovast/domain/cases/case-actions';
import type { OpenChainInput } from '@regiovast/domain/cases/chain-case.schemas';
import { type CaseTerms, eraseOnOf, runningTermOf } from '@regiovast/domain/cases/case-terms';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { newCaseNumbers } from './new-case-number.ts';
import { withdrawOnChange } from './withdraw-on-change.ts';

type OpenCase = Awaited<ReturnType<typeof findOpenCasesOf>>[number];

/** What every location of one failure has in common. */
type ChainContext = {
  readonly deps: Deps;
  readonly actor: SignedIn;
  readonly on: string;
  readonly chain: { readonly id: string; readonly expectedEndOn?: string | null };
  readonly terms: CaseTerms;
  readonly input: OpenChainInput;
};

const endOf = ({ chain, input }: ChainContext): string | null =>
  input.expectedEndOn ?? chain.expectedEndOn ?? null;

/** D-5 · the cases that were open become locations of the failure; they keep the end date they have. */
export async function joinLocations(tx: Session, context: ChainContext, running: readonly OpenCase[]) {
  for (const record of running) {
    const expectedEndOn = record.expectedEndOn ?? endOf(context);
    const term = runningTermOf({ ...record, expectedEndOn }, context.terms);
    await changeLocation(tx, record.id, { chainCaseId: context.chain.id, expectedEndOn }, term);
  }
}

/** D-5 · a case for every location that had none; answers their ids. */
export async function openLocations(tx: Session, context: ChainContext, practiceIds: readonly string[]) {
  const { deps, actor, on, chain, terms, input } = context;
  const expectedEndOn = endOf(context);
  const state = {
    phase: 'SIGNAL',
    phaseSince: on,
    reviewedOn: null,
    expectedEndOn,
    solutionSecuredOn: null,
  } as const;
  const term = runningTermOf(state, terms);
  const made = practiceIds.map((practiceId) => ({ id: deps.ids.next(), practiceId }));
  const numbers = await newCaseNumbers(
    tx,
    'C',
    on,
    made.map(({ id }) => id),
  );
  await insertLocations(tx, {
    cases: made.map(({ id, practiceId }) => ({
      id,
      number: numbers.get(id) ?? '',
      practiceId,
      ...state,
      primaryCause: input.primaryCause,
      openedOn: on,
      termKind: term?.kind ?? null,
      termOn: term?.on ?? null,
      chainCaseId: chain.id,
      ownerId: actor.personId,
      version: 1,
    })),
    moves: made.map(({ id }) => ({
      id: deps.ids.next(),
      caseId: id,
      fromPhase: null,
      toPhase: 'SIGNAL',
      effectiveOn: on,
      enteredAt: instantNow(deps.clock),
      enteredBy: actor.personId,
      reason: '',
      expectedEndOn,
    })),
  });
  return made.map(({ id }) => id);
}

/** The action and the guarded text on every location; the cause beside that of those which were open. */
export async function writeLocationParts(
  tx: Session,
  { deps, actor, on, input }: ChainContext,
  running: readonly OpenCase[],
  caseIds: readonly string[],
): Promise<void> {
  const { ids } = deps;
  await insertLocationParts(tx, {
    actions: caseIds.map((caseId) => ({
      id: ids.next(),
      caseId,
      ...input.action,
      remindOn: remindOnOf(input.action.dueOn, on),
    })),
    causes: running
      .filter(({ primaryCause }) => primaryCause !== input.primaryCause)
      .map(({ id }) => ({ caseId: id, cause: input.primaryCause })),
    guardedTexts:
      input.guardedText === ''
        ? []
        : caseIds.map((caseId) => ({
            id: ids.next(),
            caseId,
            text: input.guardedText,
            writtenOn: on,
            writtenBy: actor.personId,
            eraseOn: eraseOnOf(on),
          })),
  });
}

/** C-8 · a cause or an end date that came to a case withdraws the acceptance of its risk; answers which. */
export async function withdrawAcceptances(
  tx: Session,
  context: ChainContext,
  running: readonly OpenCase[],
): Promise<string[]> {
  const withdrawn: string[] = [];
  for (const { id, primaryCause, expectedEndOn } of running) {
    const getsEnd = expectedEndOn === null && endOf(context) !== null;
    if (!getsEnd && primaryCause === context.input.primaryCause) continue;
    const acceptance = await withdrawOnChange(tx, context.deps, id, getsEnd ? 'expectedEndOn' : 'causes');
    if (acceptance !== null) withdrawn.push(acceptance);
  }
  return withdrawn;
}
