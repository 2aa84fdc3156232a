import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { updateChainCase } from '@regiovast/db/cases/chain-cases';
import {
  changeLocation,
  findChainLocations,
  findOpenLocationStates,
} from '@regiovast/db/cases/chain-locations';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { decideSetRecord } from '@regiovast/domain/cases/case-record.rules';
import { followedEnd } from '@regiovast/domain/cases/chain-case';
import {
  chainCaseVersionSchema,
  type ChainFields,
  chainFieldsSchema,
  setChainInputSchema,
} from '@regiovast/domain/cases/chain-case.schemas';
import { chainCaseViewSchema } from '@regiovast/domain/cases/chain-case.views';
import { runningTermOf } from '@regiovast/domain/cases/case-terms';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { Deps } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { checkCases } from '../work/check-records.ts';
import { recordChainEvent } from './chain-events.ts';
import { chainCaseView, mayCloseChain, maySetChain, mustFindChain } from './chain-view.ts';
import { withdrawOnChange } from './withdraw-on-change.ts';

const FIELDS = Object.keys(chainFieldsSchema.shape) as (keyof ChainFields)[];

/** D-5, D-7 · changes what the locations share; locations without an end date of their own follow the chain's. */
export const setChain = procedure('cases.setChain')
  .input(setChainInputSchema)
  .output(chainCaseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindChain(tx, scope, input.id);
      const { record } = found;
      throwIfViolated(maySetChain(found, actor));
      throwIfViolated(decideSetRecord(input, today));
      const { id, version, ...fields } = input;
      if (!(await updateChainCase(tx, id, version, fields))) throw new DomainError('STALE_VERSION');
      const changed = FIELDS.filter((field) => record[field] !== fields[field]);
      const follow = await followEnd(tx, deps, scope, id, [record.expectedEndOn, fields.expectedEndOn]);
      await recordChainEvent(tx, deps, actor, 'cases.chainSet', id, {
        changes: Object.fromEntries(changed.map((field) => [field, [record[field], fields[field]]])),
        ...follow,
      });
      await checkCases(tx, deps, follow.caseIds);
      return chainCaseView(tx, actor, scope, id);
    }),
  );

/** Gives the open locations that follow the chain its new end date, with the terms that follow from it. */
async function followEnd(
  tx: Session,
  deps: Deps,
  scope: AreaScope,
  chainCaseId: string,
  [had, has]: readonly [string | null, string | null],
) {
  const locations = await findOpenLocationStates(tx, scope, chainCaseId);
  const terms = await caseTermsOn(tx, scope.on);
  const withdrawnAcceptanceIds: string[] = [];
  for (const location of locations) {
    const expectedEndOn = followedEnd(location.expectedEndOn, had, has);
    if (expectedEndOn === location.expectedEndOn) continue;
    const term = runningTermOf({ ...location, expectedEndOn }, terms);
    await changeLocation(tx, location.id, { expectedEndOn }, term);
    const withdrawn = await withdrawOnChange(tx, deps, location.id, 'expectedEndOn');
    if (withdrawn !== null) withdrawnAcceptanceIds.push(withdrawn);
  }
  return { caseIds: locations.map(({ id }) => id), withdrawnAcceptanceIds };
}

/** D-5 · closes the failure of a chain, once no location has an open case. */
export const closeChain = procedure('cases.closeChain')
  .input(chainCaseVersionSchema)
  .output(chainCaseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { id, version } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindChain(tx, scope, id);
      const locations = await findChainLocations(tx, scope, [id]);
      throwIfViolated(mayCloseChain(found, actor, locations));
      if (!(await updateChainCase(tx, id, version, { closedOn: today }))) {
        throw new DomainError('STALE_VERSION');
      }
      await recordChainEvent(tx, deps, actor, 'cases.chainClosed', id, {
        changes: { closedOn: [null, today] },
        caseIds: locations.map(({ caseId }) => caseId),
      });
      return chainCaseView(tx, actor, scope, id);
    }),
  );
