import type { AreaScope } from '@regiovast/db/people/area-scope';
import { countAreasAsOf } from '@regiovast/db/quarters/count-areas';
import { countRegionsAsOf } from '@regiovast/db/quarters/count-regions-as-of';
import { countLiveRegions, type LiveRegion } from '@regiovast/db/regions/live-counts';
import { findPopulation, findPopulation75Plus } from '@regiovast/db/regions/read-regions';
import type { Store } from '@regiovast/db/store/store';
import { ENGINES, openTestStore } from '@regiovast/db/testing/test-store';
import type { AreaCounts } from '@regiovast/domain/quarters/area-counts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDemo } from '../demo/fill-demo.ts';
import { seedReference } from '../regions/seed-reference.ts';

const TODAY = '2026-11-22';
const clock = { now: () => new Date('2026-11-22T10:00:00.000Z') };

/** Sums of fte depend on their order in the last binary digit; beyond a millionth they may not differ. */
const rounded = (counts: AreaCounts): AreaCounts => ({
  ...counts,
  gpFte: Math.round(counts.gpFte * 1e6) / 1e6,
});
const comparable = (regions: ReadonlyMap<string, LiveRegion>) =>
  new Map(
    [...regions].map(([code, { counts, scoreCounts, ...rest }]) => [
      code,
      { ...rest, counts: rounded(counts), scoreCounts: rounded(scoreCounts) },
    ]),
  );

describe.each(ENGINES)('F-4: counted live and as of today, a small country on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  let scopes: AreaScope[];
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await seedReference({ store, clock });
    await fillDemo({ store, clock, hashPassword: () => Promise.resolve('none') }, { scale: 0.05 });
    const organisations = await store.read.q.select().from(store.read.t.organisations);
    const first = (kind: string): string => organisations.find((row) => row.kind === kind)?.id ?? '';
    scopes = [
      { kind: 'rho', organisationId: first('rho'), on: TODAY },
      { kind: 'insurer', organisationId: first('insurer'), on: TODAY },
      { kind: 'everywhere', on: TODAY },
    ];
  });
  afterAll(() => discard());

  const inhabitantsOf = async (type: 'careOffice' | 'province') => ({
    all: (await findPopulation(store.read, type, TODAY)).byRegion,
    aged75Plus: (await findPopulation75Plus(store.read, type, TODAY)).byRegion,
  });

  test('every count of every region is the same for an RHO, an insurer and the platform', async () => {
    for (const type of ['careOffice', 'province'] as const) {
      const inhabitants = await inhabitantsOf(type);
      for (const scope of scopes) {
        const live = await countLiveRegions(store.read, scope, type, inhabitants);
        const past = await countRegionsAsOf(store.read, { scope, type, on: TODAY, inhabitants });
        expect(live.size).toBeGreaterThan(0);
        expect(comparable(past), `${type} ${scope.kind}`).toEqual(comparable(live));
      }
    }
  });

  test('the counts behind the score of the platform are those that are sealed', async () => {
    const inhabitants = await inhabitantsOf('careOffice');
    const live = await countLiveRegions(
      store.read,
      { kind: 'everywhere', on: TODAY },
      'careOffice',
      inhabitants,
    );
    const { regions } = await countAreasAsOf(store.read, 'careOffice', {
      firstDay: '2026-10-01',
      lastDay: TODAY,
    });
    const names = [
      'acute',
      'bridging',
      'threatenedWithin6Months',
      'watchLater',
      'leasesEnding',
      'owners',
    ] as const;
    const picked = (counts: AreaCounts | undefined) => names.map((name) => counts?.[name]);
    for (const [code, { scoreCounts }] of live) {
      expect(picked(scoreCounts), code).toEqual(picked(regions.get(code)));
    }
  });
});
