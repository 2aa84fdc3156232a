import { type AreaCounts, NO_COUNTS } from '@regiovast/domain/quarters/area-counts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AreaScope } from '../people/area-scope.ts';
import { addStatements } from '../practices/practice-register.ts';
import { countLiveRegions } from '../regions/live-counts.ts';
import { findPopulation } from '../regions/read-regions.ts';
import type { Store } from '../store/store.ts';
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
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { type Row, type World, writeRows } from '../testing/write-rows.ts';
import { countAreasAsOf } from './count-areas.ts';

const Q1 = { firstDay: '2025-01-01', lastDay: '2025-03-31' };
const Q2 = { firstDay: '2025-04-01', lastDay: '2025-06-30' };

type Phase = Row<'cases'>['phase'];
type Move = readonly [to: Phase, effectiveOn: string];

/** A case with its moves; its phase is that of the last. */
function makeCourse(id: string, practiceId: string, moves: readonly Move[]) {
  const [opened] = moves;
  const last = moves.at(-1);
  return {
    cases: [
      makeCase(id, practiceId, 'person', {
        phase: last?.[0] ?? 'SIGNAL',
        openedOn: opened?.[1] ?? Q1.firstDay,
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
  makeCourse('1', 'practice-1', [
    ['SIGNAL', '2025-01-10'],
    ['THREATENED', '2025-02-01'],
    ['ACUTE', '2025-05-01'],
  ]),
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
  makeCourse('6b', 'practice-6', [
    ['SIGNAL', '2025-06-01'],
    ['THREATENED', '2025-06-30'],
  ]),
];

const WORLD: World = {
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
  ],
  organisations: [makeOrganisation('rho', { areaCode: 'AREA' })],
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

const STATEMENTS = [
  makeStatement('1a', 'practice-1', {
    referenceDate: Q1.firstDay,
    enrolledPatients: 1_000,
    gpFte: 1.5,
    patientStop: 'none',
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
  }),
  makeStatement('6', 'practice-6', {
    referenceDate: Q2.lastDay,
    enrolledPatients: 40,
    gpFte: 0.5,
    patientStop: 'full',
  }),
  makeStatement('7', 'practice-7', { referenceDate: Q1.firstDay, gpFte: 4, patientStop: 'full' }),
];

const counts = (change: Partial<AreaCounts>): AreaCounts => ({ ...NO_COUNTS, ...change });

/** Practices 1 to 4 in R1, 5 to 7 in R2. */
const Q1_REGIONS = {
  R1: counts({
    inhabitants: 12_000,
    practices: 4,
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
const Q2_REGIONS = {
  R1: counts({
    inhabitants: 10_000,
    practices: 2,
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
    practices: 4,
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

/** Adds up two areas that share nothing. */
const together = (a: AreaCounts, b: AreaCounts) =>
  Object.fromEntries(
    Object.entries(a).map(([name, value]) => [name, (value ?? 0) + (b[name as keyof AreaCounts] ?? 0)]),
  );

describe.each(ENGINES)('F-4: the counts of areas on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, WORLD);
    await store.transaction((tx) => addStatements(tx, STATEMENTS));
  });
  afterAll(() => discard());

  test.each([
    ['first', Q1, Q1_REGIONS],
    ['second', Q2, Q2_REGIONS],
  ])('at the end of the %s quarter are those worked out by hand', async (_name, period, expected) => {
    const { regions, nation } = await countAreasAsOf(store.read, 'careOffice', period);
    expect(Object.fromEntries(regions)).toEqual(expected);
    expect(nation).toEqual(together(expected.R1, expected.R2));
  });

  test('by province are those of the nation, and the nation is the same by any division', async () => {
    const { regions, nation } = await countAreasAsOf(store.read, 'province', Q2);
    expect(Object.fromEntries(regions)).toEqual({ PV: nation });
    expect(nation).toEqual((await countAreasAsOf(store.read, 'careOffice', Q2)).nation);
  });

  test('before anything was known are practices of which nothing is known', async () => {
    const before = { firstDay: '2024-10-01', lastDay: '2024-12-31' };
    const { regions, nation } = await countAreasAsOf(store.read, 'careOffice', before);
    expect([...regions]).toEqual([]);
    expect(nation).toEqual(counts({ inhabitants: 0, practices: 7 }));
  });

  test('today are the live counts of an RHO that works everywhere', async () => {
    const scope: AreaScope = { kind: 'rho', organisationId: 'rho', on: Q2.lastDay };
    for (const type of ['careOffice', 'province'] as const) {
      const { byRegion } = await findPopulation(store.read, type, scope.on);
      const live = await countLiveRegions(store.read, scope, type, byRegion);
      const sealed = await countAreasAsOf(store.read, type, Q2);
      expect(new Map([...live].map(([code, region]) => [code, region.counts]))).toEqual(sealed.regions);
    }
  });

  test('C-6: live, the platform counts practices and no case', async () => {
    const live = await countLiveRegions(
      store.read,
      { kind: 'everywhere', on: Q2.lastDay },
      'careOffice',
      new Map(),
    );
    expect(live.get('R2')).toMatchObject({
      counts: { practices: 4, fullStops: 1, casesAtRisk: 0, patientsAffected: 0, inhabitants: null },
      phases: { SIGNAL: 0, WATCH: 0, THREATENED: 0, ACUTE: 0, BRIDGING: 0 },
      overdueActions: 0,
    });
  });

  test('live, an RHO sees its cases per phase', async () => {
    const scope: AreaScope = { kind: 'rho', organisationId: 'rho', on: Q2.lastDay };
    const live = await countLiveRegions(store.read, scope, 'careOffice', new Map());
    expect(live.get('R2')?.phases).toEqual({ SIGNAL: 0, WATCH: 1, THREATENED: 1, ACUTE: 1, BRIDGING: 0 });
  });
});
