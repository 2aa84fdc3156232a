import { type AreaCounts, NO_COUNTS } from '@regiovast/domain/quarters/area-counts';
import {
  makeCase,
  makeInhabitants,
  makeMembership,
  makeMove,
  makeMunicipality,
  makeOrganisation,
  makePerson,
  makePractice,
  makeRegion,
  makeStatement,
} from '../testing/make-row.ts';
import type { Row, World } from '../testing/write-rows.ts';

export const Q1 = { firstDay: '2025-01-01', lastDay: '2025-03-31' };
export const Q2 = { firstDay: '2025-04-01', lastDay: '2025-06-30' };

const makeInhabitants75Plus = (areaCode: string, value: number): Row<'indicatorFigures'> => ({
  ...makeInhabitants(areaCode, value),
  id: `POPULATION_75_PLUS-${areaCode}`,
  indicatorCode: 'POPULATION_75_PLUS',
});

type Phase = Row<'cases'>['phase'];
type Move = readonly [to: Phase, effectiveOn: string];

/** A case with its moves; its phase is that of the last. */
function makeCourse(
  id: string,
  practiceId: string,
  moves: readonly Move[],
  known: Partial<Row<'cases'>> = {},
) {
  const [opened] = moves;
  const last = moves.at(-1);
  return {
    cases: [
      makeCase(id, practiceId, 'person', {
        phase: last?.[0] ?? 'SIGNAL',
        openedOn: opened?.[1] ?? Q1.firstDay,
        ...known,
      }),
    ],
    caseMoves: moves.map(([toPhase, effectiveOn], index) =>
      makeMove(`${id}-${index}`, id, 'person', {
        toPhase,
        effectiveOn,
        enteredAt: `${effectiveOn}T08:00:0${index}.000Z`,
      }),
    ),
  };
}

const COURSES = [
  // Threatened in Q1, acute at the end of Q2.
  makeCourse(
    '1',
    'practice-1',
    [
      ['SIGNAL', '2025-01-10'],
      ['THREATENED', '2025-02-01'],
      ['ACUTE', '2025-05-01'],
    ],
    // Six months after the first quarter to the day; shared with the insurer of R1.
    { expectedEndOn: '2025-09-30', insurerId: 'insurer', sharedOn: '2025-02-03' },
  ),
  // Watched in Q1; resolved on the last day of Q2.
  makeCourse('2', 'practice-2', [
    ['WATCH', '2025-03-31'],
    ['RESOLVED', '2025-06-30'],
  ]),
  // Resolved, reopened and resolved again within Q1: one resolved case.
  makeCourse('3', 'practice-3', [
    ['WATCH', '2025-01-05'],
    ['RESOLVED', '2025-01-10'],
    ['ACUTE', '2025-02-10'],
    ['RESOLVED', '2025-03-31'],
  ]),
  // Two moves on one day: the later entry holds.
  makeCourse('4', 'practice-4', [
    ['SIGNAL', '2025-04-01'],
    ['THREATENED', '2025-04-01'],
    ['WATCH', '2025-04-01'],
  ]),
  // Acute in a practice that never stated its patients.
  makeCourse('5', 'practice-5', [['ACUTE', '2025-04-02']]),
  // Ended, and then a second case on the same practice.
  makeCourse('6a', 'practice-6', [
    ['WATCH', '2025-01-02'],
    ['CLOSED_NO_RISK', '2025-02-02'],
  ]),
  makeCourse(
    '6b',
    'practice-6',
    [
      ['SIGNAL', '2025-06-01'],
      ['THREATENED', '2025-06-30'],
    ],
    { expectedEndOn: '2026-03-01' },
  ),
];

export const WORLD: World = {
  regions: [
    makeRegion('R1'),
    makeRegion('R2'),
    makeRegion('PV', { type: 'province' }),
    makeRegion('AREA', { type: 'rhoArea' }),
  ],
  municipalities: ['GM1', 'GM2', 'GM3'].map((code) => makeMunicipality(code)),
  regionMemberships: [
    makeMembership('R1', 'GM1'),
    // GM2 moves from R1 to R2 with the second quarter.
    makeMembership('R1', 'GM2', { validTo: Q1.lastDay }),
    makeMembership('R2', 'GM2', { validFrom: Q2.firstDay }),
    makeMembership('R2', 'GM3'),
    ...['GM1', 'GM2', 'GM3'].flatMap((code) => [makeMembership('PV', code), makeMembership('AREA', code)]),
  ],
  indicatorFigures: [
    makeInhabitants('GM1', 10_000),
    makeInhabitants('GM2', 2_000),
    makeInhabitants('GM3', 300),
    makeInhabitants75Plus('GM1', 900),
    makeInhabitants75Plus('GM2', 250),
  ],
  organisations: [
    makeOrganisation('rho', { areaCode: 'AREA' }),
    makeOrganisation('insurer', { kind: 'insurer' }),
  ],
  preferentInsurers: ['R1', 'R2'].map((regionCode) => ({
    regionCode,
    organisationId: 'insurer',
    insurerName: 'Insurer',
    validFrom: '2025-01-01',
    isVerified: true,
    source: 'hand-made',
  })),
  persons: [makePerson('person', 'rho')],
  practices: [
    makePractice(1, 'GM1'),
    makePractice(2, 'GM1'),
    makePractice(3, 'GM2'),
    makePractice(4, 'GM2'),
    makePractice(5, 'GM3'),
    makePractice(6, 'GM3'),
    makePractice(7, 'GM3', { closedOn: Q1.lastDay }),
  ],
  cases: COURSES.flatMap((course) => course.cases),
  caseMoves: COURSES.flatMap((course) => course.caseMoves),
};

export const STATEMENTS = [
  makeStatement('1a', 'practice-1', {
    referenceDate: Q1.firstDay,
    enrolledPatients: 1_000,
    gpFte: 1.5,
    patientStop: 'none',
    owners: 2,
    owners60Plus: 1,
    placesAvailable: 10,
    leaseEndOn: '2027-03-31',
  }),
  makeStatement('1b', 'practice-1', {
    referenceDate: Q2.firstDay,
    enrolledPatients: 1_100,
    patientStop: 'full',
  }),
  makeStatement('2', 'practice-2', { referenceDate: Q1.lastDay, patientStop: 'partial' }),
  makeStatement('3', 'practice-3', {
    referenceDate: Q1.firstDay,
    gpFte: 2,
    patientStop: 'unknown',
    enrolledPatients: 500,
    // Without the age of the owners they do not count for succession.
    owners: 3,
    leaseEndOn: '2030-01-01',
  }),
  makeStatement('6', 'practice-6', {
    referenceDate: Q2.lastDay,
    enrolledPatients: 40,
    gpFte: 0.5,
    patientStop: 'full',
    owners: 1,
    owners60Plus: 0,
    placesAvailable: 0,
    leaseEndOn: '2025-01-01',
  }),
  makeStatement('7', 'practice-7', { referenceDate: Q1.firstDay, gpFte: 4, patientStop: 'full' }),
];

/** Counts of which the rest is nothing. */
export const counts = (change: Partial<AreaCounts>): AreaCounts => ({ ...NO_COUNTS, ...change });

/** Practices 1 to 4 in R1, 5 to 7 in R2. */
export const Q1_REGIONS = {
  R1: counts({
    inhabitants: 12_000,
    inhabitants75Plus: 1_150,
    practices: 4,
    patientsEnrolled: 1_500,
    practicesWithPatients: 2,
    owners: 2,
    owners60Plus: 1,
    practicesWithOwnerAges: 1,
    placesAvailable: 10,
    practicesWithPlaces: 1,
    leasesEnding: 1,
    practicesWithLease: 2,
    threatenedWithin6Months: 1_000,
    practicesWithKnownStop: 2,
    partialStops: 1,
    gpFte: 3.5,
    practicesWithGpFte: 2,
    casesAtRisk: 2,
    casesAffecting: 1,
    casesAffectingWithPatients: 1,
    patientsAffected: 1_000,
    casesResolved: 1,
  }),
  R2: counts({
    inhabitants: 300,
    practices: 3,
    practicesWithKnownStop: 1,
    fullStops: 1,
    gpFte: 4,
    practicesWithGpFte: 1,
  }),
};

/** Practices 1 and 2 in R1, 3 to 6 in R2; 7 is closed. */
export const Q2_REGIONS = {
  R1: counts({
    inhabitants: 10_000,
    inhabitants75Plus: 900,
    practices: 2,
    patientsEnrolled: 1_100,
    practicesWithPatients: 1,
    owners: 2,
    owners60Plus: 1,
    practicesWithOwnerAges: 1,
    placesAvailable: 10,
    practicesWithPlaces: 1,
    leasesEnding: 1,
    practicesWithLease: 1,
    acute: 1_100,
    practicesWithKnownStop: 2,
    fullStops: 1,
    partialStops: 1,
    gpFte: 1.5,
    practicesWithGpFte: 1,
    casesAtRisk: 1,
    casesAffecting: 1,
    casesAffectingWithPatients: 1,
    patientsAffected: 1_100,
    casesResolved: 1,
  }),
  R2: counts({
    inhabitants: 2_300,
    inhabitants75Plus: 250,
    practices: 4,
    patientsEnrolled: 540,
    practicesWithPatients: 2,
    owners: 1,
    owners60Plus: 0,
    practicesWithOwnerAges: 1,
    placesAvailable: 0,
    practicesWithPlaces: 1,
    leasesEnding: 1,
    practicesWithLease: 2,
    threatenedWithin12Months: 40,
    practicesWithKnownStop: 1,
    fullStops: 1,
    gpFte: 2.5,
    practicesWithGpFte: 2,
    casesAtRisk: 3,
    casesAffecting: 2,
    casesAffectingWithPatients: 1,
    patientsAffected: 40,
  }),
};
