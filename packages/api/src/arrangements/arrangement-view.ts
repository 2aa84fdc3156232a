import { hadHandInArrangement } from '@regiovast/db/arrangements/arrangement-hands';
import { findDeclinedVersion } from '@regiovast/db/arrangements/declined-version';
import { findLinkedRecords } from '@regiovast/db/arrangements/linked-records';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import type { SignedIn } from '../trpc/deps.ts';
import { accessTestOf, keptAccessTest } from './access-test-of.ts';
import { arrangementCapabilities } from './arrangement-capabilities.ts';
import { sideOf } from './arrangement-reach.ts';
import { mustFindShown } from './shown-arrangement.ts';

/** The frame of an arrangement as its page shows it; NOT_FOUND for who is no party to it. */
export async function arrangementView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  arrangementId: string,
): Promise<ArrangementView> {
  const found = await mustFindShown(s, scope, arrangementId);
  const { arrangement: row, practiceName } = found;
  const linked = await findLinkedRecords(s, scope, row);
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    standing: sideOf(actor),
    version: row.version,
    insurer: { id: row.insurerId, name: found.insurerName },
    rho: { id: row.rhoId, name: found.rhoName },
    region: { code: row.regionCode, name: found.regionName },
    type: row.type,
    fundingBasis: row.fundingBasis,
    nature: row.nature,
    structuralReason: row.structuralReason,
    beneficiaryKind: row.beneficiaryKind,
    practice: row.practiceId === null ? null : { id: row.practiceId, name: practiceName ?? '' },
    startingPracticeName: row.startingPracticeName,
    course: row.course,
    resultObligation: row.resultObligation,
    plan: linked.plan,
    planMeasureId: linked.plan && row.planMeasureId,
    case: linked.case,
    housing: linked.housing,
    accessTest: found.declined ? keptAccessTest(row) : await accessTestOf(s, scope, row),
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    reviewOn: row.reviewOn,
    expectedPlaces: row.expectedPlaces,
    expectedOn: row.expectedOn,
    expectedOutcome: row.expectedOutcome,
    status: row.status,
    statusSince: row.statusSince,
    owner: { id: row.ownerId, name: found.ownerName },
    totalCents: found.totalCents,
    contractReference: row.contractReference,
    contractedOn: row.contractedOn,
    endedOn: row.endedOn,
    endReason: row.endReason,
    isOffered: row.offeredAt !== null,
    isDeclined: row.offeredAt === null && (await findDeclinedVersion(s, row.id)) !== null,
    can: arrangementCapabilities(actor, found, await hadHandInArrangement(s, actor.personId, row.id)),
  };
}
