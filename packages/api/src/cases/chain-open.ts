import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { findChainRequest, findOpenChainCase, insertChainCase } from '@regiovast/db/cases/chain-cases';
import { findOpenCasesOf } from '@regiovast/db/cases/chain-locations';
import { insertSignalRequest } from '@regiovast/db/cases/write-cases';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findOwnerSpellings, findPracticesOfOwners } from '@regiovast/db/practices/chains';
import type { Session } from '@regiovast/db/store/store';
import { findCasesOf } from '@regiovast/db/work/reference-subjects';
import { decideOpenChain } from '@regiovast/domain/cases/chain-case';
import {
  type OpenChainInput,
  openChainInputSchema,
  openChainResultSchema,
} from '@regiovast/domain/cases/chain-case.schemas';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { askPractices, checkCases } from '../work/check-records.ts';
import { notify } from '../work/notify.ts';
import { recordChainEvent } from './chain-events.ts';
import {
  joinLocations,
  openLocations,
  withdrawAcceptances,
  writeLocationParts,
} from './chain-open-locations.ts';
import { prepareChainPlans } from './emergency-plan-prepare.ts';
import { requireOwner } from './list-owners.ts';
import { newCaseNumber } from './new-case-number.ts';

/** The request keys of chains stand beside those of signals, and are never taken for one. */
const requestKeyOf = (key: string): string => `chain:${key}`;

/** The open practices of the owner in the RHO's area that the failure is about. */
async function locationsOf(tx: Session, scope: AreaScope, { chainKey, practiceIds }: OpenChainInput) {
  const spellings = await findOwnerSpellings(tx, scope, chainKey);
  const [name] = spellings;
  if (name === undefined) throw notFound();
  const practices = await findPracticesOfOwners(tx, scope, spellings, scope.on);
  const open = practices.filter(({ isOpen }) => isOpen);
  if (practiceIds === undefined) return { name, locations: open };
  const locations = [...new Set(practiceIds)].map((id) => {
    const found = practices.find((practice) => practice.id === id);
    if (!found) throw notFound();
    if (!found.isOpen) throw new DomainError('PRACTICE_CLOSED', { closedOn: found.closedOn });
    return found;
  });
  return { name, locations };
}

/** The failure that is open for the chain, or a new one: a second time adds its locations to the first (D-5). */
async function chainCaseFor(tx: Session, { ids }: Deps, actor: SignedIn, on: string, made: ChainDraft) {
  const known = await findOpenChainCase(tx, actor.organisationId, made.chainKey);
  if (known) return { ...known, isNew: false };
  const id = ids.next();
  const row = {
    id,
    number: await newCaseNumber(tx, 'K', on, id),
    ...made,
    organisationId: actor.organisationId,
    openedOn: on,
    ownerId: actor.personId,
    version: 1,
  };
  await insertChainCase(tx, row);
  return { ...row, isNew: true };
}
type ChainDraft = Pick<OpenChainInput, 'chainKey' | 'primaryCause' | 'expectedEndOn'> & {
  readonly chainName: string;
};

/**
 * D-5 · opens the failure of a chain: one parent, a case per location, an action on each. A location with an open case
 * joins with that one, which keeps what it has. One change, one event (S-2).
 */
async function openChain(deps: Deps, actor: SignedIn, scope: AreaScope, input: OpenChainInput) {
  return deps.store.transaction(async (tx) => {
    const earlier = await findChainRequest(tx, requestKeyOf(input.requestKey), actor.personId);
    if (earlier) return earlier;
    const { name, locations } = await locationsOf(tx, scope, input);
    if (locations.length === 0) throw notFound();
    throwIfViolated(decideOpenChain(locations.length));
    await requireOwner(tx, actor, input.action.ownerId);
    const { chainKey, primaryCause, expectedEndOn } = input;
    const draft = { chainKey, primaryCause, expectedEndOn, chainName: name };
    const chain = await chainCaseFor(tx, deps, actor, scope.on, draft);
    const practiceIds = locations.map(({ id }) => id);
    const running = await findOpenCasesOf(tx, practiceIds);
    const busy = new Set(running.map(({ practiceId }) => practiceId));
    const terms = await caseTermsOn(tx, scope.on);
    const context = { deps, actor, on: scope.on, chain, terms, input };
    await joinLocations(tx, context, running);
    const opened = await openLocations(
      tx,
      context,
      practiceIds.filter((id) => !busy.has(id)),
    );
    const caseIds = [...running.map(({ id }) => id), ...opened];
    await writeLocationParts(tx, context, running, caseIds);
    const withdrawnAcceptanceIds = await withdrawAcceptances(tx, context, running);
    await insertSignalRequest(tx, {
      requestKey: requestKeyOf(input.requestKey),
      personId: actor.personId,
      caseId: caseIds[0] ?? '',
      joined: !chain.isNew,
    });
    const [location] = practiceIds;
    const preparedPlanIds = location === undefined ? [] : await prepareChainPlans(tx, deps, actor, location);
    const { dueOn, ownerId } = input.action;
    await recordChainEvent(
      tx,
      deps,
      actor,
      chain.isNew ? 'cases.chainOpened' : 'cases.chainExtended',
      chain.id,
      {
        primaryCause,
        expectedEndOn,
        hasGuardedText: input.guardedText !== '',
        action: { dueOn, ownerId },
        joined: running.length,
        withdrawnAcceptanceIds,
        caseIds,
        ...(preparedPlanIds.length > 0 && { preparedPlanIds }),
      },
    );
    await notify(tx, deps, {
      kind: 'actionAssigned',
      subjectKind: 'chainCase',
      subjectId: chain.id,
      details: { dueOn },
      to: ownerId === actor.personId ? [] : [ownerId],
    });
    await askPractices(tx, deps, practiceIds);
    await checkCases(tx, deps, await findCasesOf(tx, practiceIds));
    return { id: chain.id, number: chain.number, joined: !chain.isNew };
  });
}

export const openChainProcedure = procedure('cases.openChain')
  .input(openChainInputSchema)
  .output(openChainResultSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) => openChain(deps, actor, scope, input));
