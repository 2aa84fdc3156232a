import { findPracticesNear } from '@regiovast/db/cases/impact';
import { reachOn } from '@regiovast/db/cases/reach-settings';
import { findHousingPlace } from '@regiovast/db/housing/housing-options';
import type { HousingRow } from '@regiovast/db/housing/read-housing';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findStatements, findWorkingRegionOf } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { impactOf, straightRadiusKm } from '@regiovast/domain/cases/impact';
import {
  type AccessFigureCode,
  floorAreaPer1000,
  type ProposedFigure,
  statedFigure,
  unknownFigure,
} from '@regiovast/domain/housing/access-figures';
import { locate } from '@regiovast/domain/practices/distance';
import { COUNT_FORMULAS } from '@regiovast/domain/quarters/indicators';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { countRegions } from '../outlook/count-regions.ts';
import { regionPressure } from '../outlook/region-pressure.ts';
import { publishedSnapshots, valuesOf } from '../regions/published-quarter.ts';

/** What is counted of a region, and by which indicator. */
const REGION_FIGURES = {
  STOP_SHARE_FULL: 'PATIENT_STOP_SHARE_FULL',
  STOP_SHARE_PARTIAL: 'PATIENT_STOP_SHARE_PARTIAL',
  PRACTICES_AT_RISK: 'PRACTICES_AT_RISK',
} as const satisfies Partial<Record<AccessFigureCode, keyof typeof COUNT_FORMULAS>>;

/**
 * H-1, R-1 · what Regiovast knows of access around a housing case, as its RHO has it today: of the practice, of the premises, of
 * places within reach, and of the region, live where that lies wholly in the RHO's area and else as it was published (C-4). A
 * fixed number of queries.
 */
export async function proposedFigures(
  s: Session,
  scope: AreaScope,
  housing: HousingRow,
): Promise<ProposedFigure[]> {
  const [ofPractice, places, ofRegion] = await Promise.all([
    practiceFigures(s, scope, housing),
    placesInReach(s, scope, housing),
    regionFigures(s, scope, housing),
  ]);
  return [...ofPractice, ...caseFigures(housing, scope.on), places, ...ofRegion];
}

/** An initiative has no practice yet: of that there is nothing to know. */
async function practiceFigures(
  s: Session,
  { on }: AreaScope,
  { practiceId }: HousingRow,
): Promise<ProposedFigure[]> {
  if (practiceId === null) return [];
  const statements = (await findStatements(s, practiceId)).map(({ statement }) => statement);
  return [
    statedFigure('ENROLLED_PATIENTS', 'enrolledPatients', statements, on),
    statedFigure('PATIENT_STOP', 'patientStop', statements, on),
  ];
}

function caseFigures(
  { number, enrolledPatients, enrolledAtCompletion, floorAreaM2 }: HousingRow,
  on: string,
): ProposedFigure[] {
  const ofCase = (code: AccessFigureCode, value: number | null): ProposedFigure =>
    value === null
      ? unknownFigure(code, 'CASE')
      : { ...unknownFigure(code, 'CASE'), value, source: number, on };
  return [
    ofCase('ENROLLED_AT_COMPLETION', enrolledAtCompletion),
    ofCase('FLOOR_AREA_PER_1000', floorAreaPer1000(floorAreaM2, enrolledPatients)),
  ];
}

/** D-6 · places at the practices around that are not at risk themselves; nobody who states any is unknown, never 0. */
async function placesInReach(s: Session, scope: AreaScope, housing: HousingRow): Promise<ProposedFigure> {
  const unknown = unknownFigure('PLACES_IN_REACH', 'COUNTED');
  const [place, reach] = await Promise.all([findHousingPlace(s, housing.id), reachOn(s, scope.on)]);
  if (!place) return unknown;
  const near = await findPracticesNear(s, scope, {
    id: housing.practiceId ?? '',
    from: locate(place.own, place.municipality),
    straightKm: straightRadiusKm(reach),
  });
  const supplies = near.map((one) => ({ ...one, taken: 0, isAtRisk: one.riskPhase !== null }));
  const { places, practicesUnknown } = impactOf({ patients: null, placed: 0 }, supplies);
  const known = { radiusKm: reach.radiusKm, practices: near.length, practicesUnknown };
  return places === null
    ? { ...unknown, reach: known }
    : { ...unknown, value: places, on: scope.on, reach: known };
}

async function regionFigures(s: Session, scope: AreaScope, housing: HousingRow): Promise<ProposedFigure[]> {
  const { on } = scope;
  const region = await findWorkingRegionOf(s, housing.municipalityCode, on);
  const codes = ['STOP_SHARE_FULL', 'STOP_SHARE_PARTIAL', 'PRACTICES_AT_RISK'] as const;
  if (!region) return ['PRESSURE_SCORE' as const, ...codes].map((code) => unknownFigure(code, 'COUNTED'));
  const [pressure, { live }, snapshots] = await Promise.all([
    regionPressure(s, scope, region.code),
    countRegions(s, { scope, type: WORKING_REGION_TYPE, on }),
    publishedSnapshots(s, on),
  ]);
  const counts = live.get(region.code)?.counts;
  const sealed = snapshots.findLast(({ regionType }) => regionType === WORKING_REGION_TYPE);
  const published = sealed && valuesOf(sealed, region.code);
  const scored = unknownFigure('PRESSURE_SCORE', pressure?.basis === 'published' ? 'PUBLISHED' : 'COUNTED');
  return [
    pressure
      ? { ...scored, value: pressure.score, source: pressure.definition, on: pressure.referenceDate }
      : scored,
    ...codes.map((code): ProposedFigure => {
      const indicator = REGION_FIGURES[code];
      if (counts) {
        const { value } = COUNT_FORMULAS[indicator](counts);
        const figure = unknownFigure(code, 'COUNTED');
        return value === null ? figure : { ...figure, value, on };
      }
      const known = published?.get(indicator);
      const figure = unknownFigure(code, 'PUBLISHED');
      return known?.value == null
        ? figure
        : { ...figure, value: known.value, source: known.source, on: known.referenceDate };
    }),
  ];
}
