import { findLastAccessTest } from '@regiovast/db/housing/access-tests';
import { findArrangementsOfHousing, findCaseOfHousing } from '@regiovast/db/housing/linked-to-housing';
import { findHousingGroundwork } from '@regiovast/db/housing/housing-groundwork';
import { findHousingMoves } from '@regiovast/db/housing/housing-moves';
import { findBottlenecks } from '@regiovast/db/housing/read-housing';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { nextHousingTerm } from '@regiovast/domain/housing/next-term';
import { regionOfPractice } from '../cases/case-view.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { mustFindHousing } from './find-housing.ts';
import { housingCapabilities, housingNextSteps } from './housing-capabilities.ts';
import { housingFactsOf } from './housing-facts.ts';

const named = (id: string | null, name: string | null): { id: string; name: string } | null =>
  id === null ? null : { id, name: name ?? '' };

/** A housing case as the actor sees it. @throws NOT_FOUND when absent or hidden (C-6) */
export async function housingView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  housingCaseId: string,
): Promise<HousingView> {
  const found = await mustFindHousing(s, scope, housingCaseId);
  const { housing } = found;
  const [bottlenecks, test, arrangements, linkedCase, moves, groundwork, region] = await Promise.all([
    findBottlenecks(s, housing.id),
    findLastAccessTest(s, housing.id),
    findArrangementsOfHousing(s, scope, housing.id),
    housing.caseId === null ? null : findCaseOfHousing(s, scope, housing.caseId),
    findHousingMoves(s, housing.id),
    findHousingGroundwork(s, housing.id),
    regionOfPractice(s, housing.municipalityCode, scope.on),
  ]);
  const preferentId = region?.preferent?.organisationId ?? null;
  const facts = housingFactsOf(housing, bottlenecks, test, groundwork);
  const completionOn = groundwork.chosen?.completionOn ?? null;
  return {
    id: housing.id,
    number: housing.number,
    version: housing.version,
    practice: named(housing.practiceId, found.practiceName),
    initiativeName: housing.initiativeName,
    municipality: { code: housing.municipalityCode, name: found.municipalityName },
    region: region && { code: region.code, name: region.name },
    rho: { id: housing.rhoId, name: found.rhoName },
    insurer: named(housing.insurerId, found.insurerName),
    sharedOn: housing.sharedOn,
    preferentInsurer: named(preferentId, region?.preferent?.name ?? null),
    case: linkedCase,
    arrangements,
    step: housing.step,
    stepSince: housing.stepSince,
    moves: moves.map(({ toStep, effectiveOn, reason }) => ({
      to: toStep,
      effectiveOn,
      // C-2 · why the RHO went on or back is its own.
      reason: scope.kind === 'rho' ? reason : null,
    })),
    nextSteps: housingNextSteps(actor, housing, facts),
    nextTerm: nextHousingTerm({ ...housing, completionOn }, scope.on),
    openedOn: housing.openedOn,
    problem: housing.problem,
    bottlenecks,
    enrolledPatients: housing.enrolledPatients,
    enrolledAtCompletion: housing.enrolledAtCompletion,
    premises: {
      address: housing.premisesAddress,
      floorAreaM2: housing.floorAreaM2,
      consultingRooms: housing.consultingRooms,
      tenure: housing.tenure,
      leaseEndsOn: housing.leaseEndsOn,
      condition: housing.condition,
    },
    wanted: {
      floorAreaM2: housing.wantedFloorAreaM2,
      consultingRooms: housing.wantedConsultingRooms,
      year: housing.wantedYear,
    },
    isOnNeedMap: housing.isOnNeedMap,
    accessTest: test && { outcome: test.outcome, state: test.state },
    outcome: housing.outcome,
    closedOn: housing.closedOn,
    closingNote: housing.closingNote,
    owner: { id: housing.ownerId, name: found.ownerName },
    can: housingCapabilities(actor, housing, test, preferentId),
  };
}
