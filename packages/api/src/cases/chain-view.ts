import type { FoundChainCase } from '@regiovast/db/cases/chain-cases';
import { findChainCase } from '@regiovast/db/cases/chain-cases';
import { type ChainLocation, findChainLocations, findRegionsOf } from '@regiovast/db/cases/chain-locations';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { chainProgress, decideCloseChain, decideSetChain } from '@regiovast/domain/cases/chain-case';
import type { ChainCaseView, ChainLocationView } from '@regiovast/domain/cases/chain-case.views';
import { termStandingOn } from '@regiovast/domain/cases/case-terms';
import { decideShare } from '@regiovast/domain/cases/share-case.rules';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { Verdict } from '@regiovast/domain/kernel/verdict';
import type { SignedIn } from '../trpc/deps.ts';
import { capability } from '../trpc/capability.ts';

type Regions = Awaited<ReturnType<typeof findRegionsOf>>;

/** The failure when the actor may see it; a hidden one is absent (C-6). */
export async function mustFindChain(session: Session, scope: AreaScope, id: string): Promise<FoundChainCase> {
  const found = await findChainCase(session, scope, id);
  if (!found) throw notFound();
  return found;
}

/** What of a failure stands in a list and on its page; the sums are over the locations the reader sees. */
export const chainHead = (
  { record, ownerName, organisationName }: FoundChainCase,
  locations: readonly ChainLocation[],
) => ({
  id: record.id,
  number: record.number,
  chainKey: record.chainKey,
  chainName: record.chainName,
  organisationName,
  primaryCause: record.primaryCause,
  openedOn: record.openedOn,
  closedOn: record.closedOn,
  owner: ownerName,
  progress: chainProgress(locations),
});

/** Shared with an insurer that is preferent no longer is not shared (D-4). */
function sharingState(location: ChainLocation, preferentId: string | null): ChainLocationView['sharing'] {
  const isOfAnother = preferentId !== null && preferentId !== location.insurerId;
  if (location.sharedOn === null || isOfAnother) return 'notShared';
  return location.acknowledgedOn === null ? 'shared' : 'acknowledged';
}

function locationView(actor: SignedIn, location: ChainLocation, regions: Regions, on: string) {
  const { termKind, termOn, holdUntil } = location;
  const region = regions.get(location.municipalityCode);
  const insurerId = region?.insurerId ?? null;
  return {
    caseId: location.caseId,
    number: location.number,
    version: location.version,
    practiceId: location.practiceId,
    practiceName: location.practiceName,
    municipalityName: location.municipalityName,
    regionName: region?.name ?? null,
    phase: location.phase,
    expectedEndOn: location.expectedEndOn,
    term:
      termKind === null || termOn === null
        ? null
        : { kind: termKind, on: termOn, standing: termStandingOn(termOn, holdUntil, on), holdUntil },
    owner: location.ownerName,
    patients: location.patients,
    placed: location.placed,
    sharing: sharingState(location, insurerId),
    insurerName: region?.insurerName ?? null,
    canShare: capability(actor, 'cases.share', decideShare(location, insurerId)),
  } satisfies ChainLocationView;
}

/** Changing a failure is for the RHO that follows it. */
const ownOnly = (found: FoundChainCase, actor: SignedIn, verdict: Verdict): Verdict =>
  found.record.organisationId === actor.organisationId
    ? verdict
    : { ok: false, violations: [{ code: 'NOT_ALLOWED', details: {} }] };

export const maySetChain = (found: FoundChainCase, actor: SignedIn): Verdict =>
  ownOnly(found, actor, decideSetChain(found.record));

export const mayCloseChain = (
  found: FoundChainCase,
  actor: SignedIn,
  locations: readonly ChainLocation[],
): Verdict => ownOnly(found, actor, decideCloseChain(found.record, chainProgress(locations).open));

/** D-5, P-4 · the failure of a chain as the screen shows it. */
export async function chainCaseView(
  session: Session,
  actor: SignedIn,
  scope: AreaScope,
  id: string,
): Promise<ChainCaseView> {
  const found = await mustFindChain(session, scope, id);
  const { record } = found;
  const locations = await findChainLocations(session, scope, [id]);
  const municipalities = locations.map(({ municipalityCode }) => municipalityCode);
  const regions = await findRegionsOf(session, municipalities, scope.on);
  return {
    ...chainHead(found, locations),
    version: record.version,
    fields: {
      expectedEndOn: record.expectedEndOn,
      recordTransferState: record.recordTransferState,
      supervisorInformedOn: record.supervisorInformedOn,
      communicationState: record.communicationState,
    },
    locations: locations.map((location) => locationView(actor, location, regions, scope.on)),
    can: {
      set: capability(actor, 'cases.setChain', maySetChain(found, actor)),
      close: capability(actor, 'cases.closeChain', mayCloseChain(found, actor, locations)),
    },
  };
}
