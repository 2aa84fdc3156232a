import { insertHousing, insertHousingMove, replaceBottlenecks } from '@regiovast/db/housing/write-housing';
import type { AccessTestOutcome } from '@regiovast/domain/arrangements/arrangement-codes';
import type { AccessTestState } from '@regiovast/domain/housing/housing-codes';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import { newHousingNumber } from '../housing/new-housing-number.ts';
import { PLACES, type Side, type TestWorld, TODAY } from './test-world.ts';

const AT = '2026-11-01T09:00:00.000Z';
const HASH = 'e'.repeat(64);

export type HousingWishes = {
  readonly step?: HousingStep;
  /** The case is shared with the preferent insurer unless this is false. */
  readonly isShared?: boolean;
  /** Which of the practices of its side; null: an initiative. */
  readonly practice?: number | null;
  /** The last access test; null: none. */
  readonly test?: { readonly outcome: AccessTestOutcome; readonly state: AccessTestState } | null;
};

/**
 * A housing case of the RHO of a side, put in place beside the procedures, so that a test of one act does not need all before
 * it: the first practice with 2,000 enrolled, too small and with a lease that ends.
 */
export async function makeHousingCase(
  world: TestWorld,
  side: Side = 'noord',
  wishes: HousingWishes = {},
): Promise<{ readonly housingCaseId: string }> {
  const { step = 'REPORTED', isShared = true, practice = 0, test = null } = wishes;
  const { deps, store, organisationIds, practiceIds } = world;
  const rho = side === 'noord' ? 'rhoNoord' : 'rhoZuid';
  const coordinator = world.actor(rho, 'rhoCoordinator');
  const officer = world.actor(side, 'procurementOfficer');
  const housingCaseId = deps.ids.next();
  const isClosed = step === 'CLOSED';
  await store.transaction(async (tx) => {
    await insertHousing(tx, {
      id: housingCaseId,
      number: await newHousingNumber(tx, TODAY, housingCaseId),
      practiceId: practice === null ? null : (practiceIds[side][practice] ?? ''),
      initiativeName: practice === null ? 'Nieuwe praktijk' : null,
      municipalityCode: PLACES[side].municipalityCode,
      rhoId: organisationIds[rho],
      insurerId: isShared ? organisationIds[side] : null,
      sharedOn: isShared ? '2026-11-01' : null,
      step,
      stepSince: '2026-11-01',
      openedOn: '2026-11-01',
      problem: 'Te klein voor de praktijkondersteuner',
      enrolledPatients: 2_000,
      enrolledAtCompletion: 3_000,
      premisesAddress: 'Proefstraat 1',
      floorAreaM2: 140,
      consultingRooms: 3,
      tenure: 'RENT',
      leaseEndsOn: '2027-06-30',
      condition: 'FAIR',
      wantedFloorAreaM2: 260,
      wantedConsultingRooms: 5,
      wantedYear: 2027,
      isOnNeedMap: true,
      outcome: isClosed ? 'NEW_PREMISES' : null,
      closedOn: isClosed ? TODAY : null,
      closingNote: isClosed ? 'Verhuisd' : null,
      ownerId: coordinator.personId,
      createdAt: AT,
      createdBy: coordinator.personId,
      updatedAt: AT,
      version: 1,
    });
    await replaceBottlenecks(tx, housingCaseId, ['TOO_SMALL', 'LEASE_ENDS']);
    await insertHousingMove(tx, {
      id: deps.ids.next(),
      housingCaseId,
      fromStep: null,
      toStep: 'REPORTED',
      effectiveOn: '2026-11-01',
      reason: '',
      movedAt: AT,
      movedBy: coordinator.personId,
    });
    if (test === null) return;
    const isDecided = test.state !== 'OFFERED';
    await tx.q.insert(tx.t.housingAccessTests).values({
      id: deps.ids.next(),
      housingCaseId,
      outcome: test.outcome,
      reason: 'De praktijk neemt geen patiënten meer aan omdat er geen kamers zijn',
      figures: '[]',
      contentSha256: HASH,
      state: test.state,
      offeredAt: AT,
      offeredBy: coordinator.personId,
      decidedAt: isDecided ? AT : null,
      decidedBy: isDecided ? officer.personId : null,
    });
  });
  return { housingCaseId };
}
