import { findLastMove, findPlacements } from '@regiovast/db/cases/case-record';
import { findEnrolledOrigin, findPracticesNear } from '@regiovast/db/cases/impact';
import { reachOn } from '@regiovast/db/cases/reach-settings';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findLocation } from '@regiovast/db/practices/neighbours';
import type { Session } from '@regiovast/db/store/store';
import { impactOf, placesLeft, statedKilometres, straightRadiusKm } from '@regiovast/domain/cases/impact';
import { type ImpactView, REACHABLE_SHOWN } from '@regiovast/domain/cases/impact.views';
import { patientsIn, patientsToPlace } from '@regiovast/domain/cases/placements';
import { notFound } from '@regiovast/domain/kernel/errors';
import { mustFindCase } from './case-view.ts';

/** D-6 · what a case does to its patients, within the reader's own area and as of today. */
export async function impactView(session: Session, scope: AreaScope, caseId: string): Promise<ImpactView> {
  const { record, practice } = await mustFindCase(session, scope, caseId);
  const [from, reach, move, origin] = await Promise.all([
    findLocation(session, scope, practice.id),
    reachOn(session, scope.on),
    findLastMove(session, record.id),
    findEnrolledOrigin(session, practice.id),
  ]);
  if (!from) throw notFound();
  const [near, placements] = await Promise.all([
    findPracticesNear(session, scope, { id: practice.id, from, straightKm: straightRadiusKm(reach) }),
    move ? findPlacements(session, scope, move.id) : [],
  ]);
  const placedAt = new Map(placements.map(({ practiceId, patients }) => [practiceId, patients]));
  const supplies = near.map((one) => {
    const went = placedAt.get(one.id) ?? 0;
    // Places that were stated after the patients came are free without them.
    const taken = move && one.placesOn !== null && one.placesOn <= move.effectiveOn ? went : 0;
    return { ...one, went, taken, isAtRisk: one.riskPhase !== null };
  });
  const patients = patientsToPlace(record.affectedPatients, practice.enrolledPatients);
  const placed = patientsIn(placements);
  const impact = impactOf({ patients, placed }, supplies);
  return {
    asOf: scope.on,
    patients: {
      value: patients,
      basis: record.affectedPatients === null ? 'enrolled' : 'affected',
      enrolled: practice.enrolledPatients,
      referenceDate: practice.enrolledPatients === null ? null : (origin?.referenceDate ?? null),
      source: practice.enrolledPatients === null ? null : (origin?.source ?? null),
    },
    placed,
    toPlace: impact.toPlace,
    reach: {
      radiusKm: reach.radiusKm,
      detourFactor: reach.detourFactor,
      validFrom: reach.validFrom,
      isDefault: reach.recordedBy === null,
    },
    from: { name: practice.name, at: from.place, isAbout: from.isAbout },
    practices: supplies.length,
    places: impact.places,
    practicesWithPlaces: impact.practicesWithPlaces,
    practicesUnknown: impact.practicesUnknown,
    practicesAtRisk: impact.practicesAtRisk,
    nowhere: impact.nowhere,
    isAtMost: impact.isAtMost,
    rows: supplies.slice(0, REACHABLE_SHOWN).map(({ kilometres, went, taken: _taken, isAtRisk, ...one }) => ({
      ...one,
      kilometres: Math.round(statedKilometres(kilometres, reach) * 10) / 10,
      placed: went,
      placesLeft: isAtRisk ? null : placesLeft({ placesStated: one.placesStated, taken: _taken, isAtRisk }),
    })),
  };
}
