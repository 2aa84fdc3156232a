import { type AreaCounts, NO_STEPS, NO_STEPS_COUNTED } from '@regiovast/domain/quarters/area-counts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AreaScope } from '../people/area-scope.ts';
import { addStatements } from '../practices/practice-register.ts';
import { countLiveRegions, type LiveRegion } from '../regions/live-counts.ts';
import { findPopulation, findPopulation75Plus } from '../regions/read-regions.ts';
import type { Store } from '../store/store.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { writeRows } from '../testing/write-rows.ts';
import { countAreasAsOf } from './count-areas.ts';
import { countRegionsAsOf } from './count-regions-as-of.ts';
import { counts, Q1, Q1_REGIONS, Q2, Q2_REGIONS, STATEMENTS, WORLD } from './two-quarters.fixture.ts';

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
    expect(Object.fromEntries(regions)).toEqual({
      R1: { ...expected.R1, ...NO_STEPS },
      R2: { ...expected.R2, ...NO_STEPS },
    });
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
    expect(nation).toEqual(counts({ inhabitants: 0, practices: 7, ...NO_STEPS }));
  });

  const inhabitantsOn = async (type: 'careOffice' | 'province', day: string) => ({
    all: (await findPopulation(store.read, type, day)).byRegion,
    aged75Plus: (await findPopulation75Plus(store.read, type, day)).byRegion,
  });
  const countsOf = (regions: ReadonlyMap<string, LiveRegion>) =>
    new Map([...regions].map(([code, region]) => [code, region.counts]));
  const EVERYWHERE: AreaScope = { kind: 'rho', organisationId: 'rho', on: Q2.lastDay };
  const INSURER: AreaScope = { kind: 'insurer', organisationId: 'insurer', on: Q2.lastDay };
  const PLATFORM: AreaScope = { kind: 'everywhere', on: Q2.lastDay };

  test('today are the live counts of an RHO that works everywhere', async () => {
    for (const type of ['careOffice', 'province'] as const) {
      const inhabitants = await inhabitantsOn(type, Q2.lastDay);
      const live = await countLiveRegions(store.read, EVERYWHERE, type, inhabitants);
      const sealed = await countAreasAsOf(store.read, type, Q2);
      expect(countsOf(live)).toEqual(
        new Map([...sealed.regions].map(([code, area]) => [code, { ...area, ...NO_STEPS_COUNTED }])),
      );
    }
  });

  test.each([
    ['an RHO', EVERYWHERE],
    ['an insurer', INSURER],
    ['the platform', PLATFORM],
  ])(
    'read as of today are the live ones of %s, phases and overdue actions included',
    async (_name, scope) => {
      const inhabitants = await inhabitantsOn('careOffice', Q2.lastDay);
      expect(
        await countRegionsAsOf(store.read, { scope: scope, type: 'careOffice', on: Q2.lastDay, inhabitants }),
      ).toEqual(await countLiveRegions(store.read, scope, 'careOffice', inhabitants));
    },
  );

  test('read as of an earlier day are those of that day', async () => {
    const inhabitants = await inhabitantsOn('careOffice', Q1.lastDay);
    const past = await countRegionsAsOf(store.read, {
      scope: EVERYWHERE,
      type: 'careOffice',
      on: Q1.lastDay,
      inhabitants,
    });
    expect(Object.fromEntries(countsOf(past))).toEqual(Q1_REGIONS);
    expect(past.get('R1')?.phases).toMatchObject({ WATCH: 1, THREATENED: 1, ACUTE: 0 });
  });

  test('C-6: an insurer counts the cases that are shared with it now, whatever day it reads', async () => {
    for (const { lastDay } of [Q1, Q2]) {
      const inhabitants = await inhabitantsOn('careOffice', lastDay);
      const found = await countRegionsAsOf(store.read, {
        scope: INSURER,
        type: 'careOffice',
        on: lastDay,
        inhabitants,
      });
      expect([...found].map(([code, { counts: own }]) => [code, own.casesAtRisk])).toEqual([
        ['R1', 1],
        ['R2', 0],
      ]);
    }
  });

  test('C-6: live, the platform counts practices and no case; its score knows what they add up to', async () => {
    const live = await countLiveRegions(store.read, PLATFORM, 'careOffice', {
      all: new Map(),
      aged75Plus: new Map(),
    });
    expect(live.get('R2')).toMatchObject({
      counts: { practices: 4, fullStops: 1, casesAtRisk: 0, patientsAffected: 0, inhabitants: null },
      phases: { SIGNAL: 0, WATCH: 0, THREATENED: 0, ACUTE: 0, BRIDGING: 0 },
      overdueActions: 0,
    });
    expect(live.get('R2')?.counts.threatenedWithin12Months).toBe(0);
    expect(live.get('R2')?.scoreCounts.threatenedWithin12Months).toBe(40);
  });

  test('live, an RHO sees its cases per phase', async () => {
    const inhabitants = await inhabitantsOn('careOffice', Q2.lastDay);
    const live = await countLiveRegions(store.read, EVERYWHERE, 'careOffice', inhabitants);
    expect(live.get('R2')?.phases).toEqual({ SIGNAL: 0, WATCH: 1, THREATENED: 1, ACUTE: 1, BRIDGING: 0 });
  });
});
