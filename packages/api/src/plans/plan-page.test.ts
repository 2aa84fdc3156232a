import { setPlanMunicipalities } from '@regiovast/db/plans/write-partners';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('the page of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');

  test('L-1: it counts what its own measures lack, as the list does, and not those of another plan', async () => {
    const { planId } = await makePlan(world);
    const whole = await rho().plans.get({ planId });
    await world.store.transaction(async ({ q, t }) => {
      const lacking = { owner: '  ', startQuarter: null, endQuarter: null, fundingBasis: null };
      await q.update(t.planMeasures).set(lacking);
    });
    const other = await makePlan(world, 'zuid');
    const { completeness, parts } = await rho().plans.get({ planId });
    expect(parts).toEqual(whole.parts);
    expect(completeness.missing).toEqual([
      ...whole.completeness.missing,
      { what: 'measureOwner', section: null, count: 1 },
      { what: 'measurePeriod', section: null, count: 1 },
      { what: 'measureFunding', section: null, count: 1 },
    ]);
    const { rows } = await rho().plans.list({});
    const { required, filled } = completeness;
    expect(rows.find(({ id }) => id === planId)?.completeness).toMatchObject({ required, filled });
    const beside = await world.as('rhoZuid', 'rhoCoordinator').plans.get({ planId: other.planId });
    expect(beside.completeness.missing.map(({ what }) => what)).not.toContain('measureOwner');
  });

  test('L-1, C-2: whether it is for its whole region is said of the plan as its reader has it', async () => {
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    const released = await insurer().plans.get({ planId });
    const [region] = await rho().plans.regions();
    const codes = region?.municipalities.map(({ code }) => code) ?? [];
    await world.store.transaction((tx) => setPlanMunicipalities(tx, planId, codes));
    expect(released.isWholeRegion).toBe(false);
    expect((await rho().plans.get({ planId })).isWholeRegion).toBe(true);
    expect((await insurer().plans.get({ planId })).isWholeRegion).toBe(false);
  });
});
