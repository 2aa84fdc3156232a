import { ENGINES } from '@regiovast/db/testing/test-store';
import { HOUSING_STEPS } from '@regiovast/domain/housing/housing-steps';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, PLACES, type TestWorld } from '../testing/test-world.ts';

/** As many housing cases as the country could have open at once, and some. */
const CASES = 900;
/** Far above what it takes: a page that reads them one by one does not come near. */
const LONGEST_MS = 1_000;

describe.each(ENGINES)('the list of housing cases at national size on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    const at = '2026-11-01T09:00:00.000Z';
    const rows = Array.from({ length: CASES }, (_, index) => ({
      id: world.deps.ids.next(),
      number: `HV-2026-${String(index).padStart(5, '0')}`,
      initiativeName: `Initiatief ${index}`,
      municipalityCode: PLACES.noord.municipalityCode,
      rhoId: world.organisationIds.rhoNoord,
      step: HOUSING_STEPS[index % 7] ?? 'REPORTED',
      stepSince: '2026-11-01',
      openedOn: '2026-11-01',
      problem: 'Te klein',
      premisesAddress: '',
      leaseEndsOn: `2027-0${1 + (index % 9)}-01`,
      isOnNeedMap: false,
      ownerId,
      createdAt: at,
      createdBy: ownerId,
      updatedAt: at,
      version: 1,
    }));
    await world.store.transaction(async ({ q, t }) => {
      for (let from = 0; from < CASES; from += 100) {
        const some = rows.slice(from, from + 100);
        await q.insert(t.housingCases).values(some);
        await q
          .insert(t.housingBottlenecks)
          .values(some.map(({ id }) => ({ housingCaseId: id, bottleneck: 'TOO_SMALL' as const })));
      }
    });
  });
  afterAll(() => world.discard());

  test('a page, the block of a region and the largest page come at once', async () => {
    const { housing } = world.as('rhoNoord', 'rhoCoordinator');
    const asked = [
      () => housing.list({}),
      () => housing.list({ sort: 'whose', descending: true, page: 36 }),
      () => housing.list({ search: 'initiatief 8', bottleneck: 'TOO_SMALL', pageSize: 200 }),
      () => housing.ofRegion({ regionCode: PLACES.noord.regionCode }),
    ];
    for (const ask of asked) {
      const start = performance.now();
      const { total } = await ask();
      expect(performance.now() - start).toBeLessThan(LONGEST_MS);
      expect(total).toBeGreaterThan(100);
    }
    expect((await housing.list({})).total).toBe(CASES);
  });
});
