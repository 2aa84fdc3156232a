import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArrangement } from '../testing/make-arrangement.ts';
import { makeTestWorld, type OrganisationKey, PLACES, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('the column of own arrangements in the region overview, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    // € 30.600 each; what is no longer running and what is not approved yet does not count.
    for (const status of ['DRAFT', 'PROPOSED', 'ASSESSED_POSITIVE', 'ACTIVE', 'ENDED', 'WITHDRAWN'] as const)
      await makeArrangement(world, 'noord', { status });
    await makeArrangement(world, 'zuid', { status: 'CONTRACTED', fixedCents: 7 });
  });
  afterAll(() => world.discard());

  const seenBy = async (
    organisation: OrganisationKey,
    role: Role,
    input: { regionType?: 'careOffice' | 'province'; asOf?: string } = {},
  ) => {
    const { rows } = await world.as(organisation, role).regions.overview(input);
    return (code: string) => rows.find((row) => row.code === code)?.arrangements;
  };
  const { noord, zuid } = { noord: PLACES.noord.regionCode, zuid: PLACES.zuid.regionCode };

  test.each([
    ['noord', 'insurerViewer'],
    ['rhoNoord', 'rhoViewer'],
  ] as const)('C-1: %s/%s sees what it is party to, approved or under contract', async (key, role) => {
    const of = await seenBy(key, role);
    expect(of(noord)).toEqual({ count: 2, cents: 6_120_000 });
    expect(of(zuid)).toEqual({ count: 0, cents: 0 });
  });

  test('C-1: another insurer and another RHO see their own only', async () => {
    for (const [key, role] of [
      ['zuid', 'procurementManager'],
      ['rhoZuid', 'rhoManager'],
    ] as const) {
      const of = await seenBy(key, role);
      expect(of(noord)).toEqual({ count: 0, cents: 0 });
      expect(of(zuid)).toEqual({ count: 1, cents: 2 * (7 + 330_000) });
    }
  });

  test.each([
    ['ministry', 'ministryAnalyst'],
    ['platform', 'platformAdmin'],
  ] as const)('C-3: %s/%s sees none, not even how many', async (key, role) => {
    const of = await seenBy(key, role);
    expect([of(noord), of(zuid)]).toEqual([null, null]);
  });

  test('R-1: of a past day and of another division it is unknown, which is no 0', async () => {
    const past = await seenBy('noord', 'insurerViewer', { asOf: '2026-09-30' });
    expect(past(noord)).toBe('UNKNOWN');
    const provinces = await seenBy('noord', 'insurerViewer', { regionType: 'province' });
    expect(provinces('PV20')).toBe('UNKNOWN');
  });

  test('an arrangement that is made later counts at once', async () => {
    const before = (await seenBy('noord', 'insurerViewer'))(noord);
    await world
      .as('noord', 'procurementOfficer')
      .work.saveView({ page: 'regions', name: 'x', search: 'druk=3' });
    await makeArrangement(world, 'noord', { status: 'AGREED' });
    await world
      .as('noord', 'procurementOfficer')
      .work.saveView({ page: 'regions', name: 'y', search: 'druk=4' });
    const after = (await seenBy('noord', 'insurerViewer'))(noord);
    expect([before, after]).toEqual([
      { count: 2, cents: 6_120_000 },
      { count: 3, cents: 9_180_000 },
    ]);
  });
});
