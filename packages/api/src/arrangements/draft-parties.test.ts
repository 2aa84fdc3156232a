import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declineMade } from '../testing/decline-arrangement.ts';
import { makeArrangement } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('the parties to a draft on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const officer = () => world.as('noord', 'procurementOfficer');

  test('C-1: a draft that an RHO declined is not handed to another RHO, which would have it before it is offered', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'ASSESSED_POSITIVE' });
    const { arrangementId } = made;
    const { organisationIds, store } = world;
    await declineMade(world, made, '2026-11-10T09:00:00.000Z');
    await store.transaction(async (tx) => {
      const { q, t } = tx;
      // A municipality of the region that the other RHO has in its working area.
      await q.insert(t.regionMemberships).values({
        regionCode: 'RA02',
        municipalityCode: PLACES.noord.municipalityCode,
        validFrom: '2026-01-01',
        source: 'test',
      });
    });
    const set = (rhoId: string) =>
      officer().arrangements.setFrame({
        arrangementId,
        version: 1,
        beneficiary: { kind: 'STARTING_PRACTICE', rhoId, startingPracticeName: 'Nieuw' },
      });
    expect(await outcomeOf(set(organisationIds.rhoZuid))).toBe('ARRANGEMENT_RHO_FIXED');
    const other = world.as('rhoZuid', 'rhoManager').arrangements;
    expect(await outcomeOf(other.get({ arrangementId }))).toBe('NOT_FOUND');
    expect((await set(organisationIds.rhoNoord)).rho.id).toBe(organisationIds.rhoNoord);
  });
});
