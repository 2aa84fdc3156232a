import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addStatements } from '@regiovast/db/practices/practice-register';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('the enrolment exchange on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    const places = [12, 0, 30];
    await world.store.transaction((tx) =>
      addStatements(
        tx,
        places.map((placesAvailable, index) => ({
          ...NO_FACTS,
          id: world.deps.ids.next(),
          practiceId: world.practiceIds.noord[index] ?? '',
          referenceDate: `2026-0${index + 7}-01`,
          source: 'test',
          recordedAt: '2026-10-01T08:00:00.000Z',
          recordedBy: null,
          importId: null,
          placesAvailable,
        })),
      ),
    );
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const stated = (change: object = {}) => ({
    code: 'ZK09',
    knownId: null as string | null,
    state: 'pilot' as const,
    from: '2026-11-01',
    placedPatients: 40,
    source: 'Opgave van de RHO',
    ...change,
  });

  test('R-5: what public sources state comes with the product, with its source; the rest is unknown', async () => {
    const as = world.as('ministry', 'ministryAnalyst');
    expect((await as.regions.exchange({ code: 'ZK10' })).current).toMatchObject({
      state: 'running',
      validFrom: '2025-05-22',
      placedPatients: null,
      source: expect.stringContaining('22 mei 2025') as string,
    });
    expect((await as.regions.exchange({ code: 'ZK24' })).current?.state).toBe('pilot');
    expect((await as.regions.exchange({ code: 'ZK09' })).current).toBeNull();
    expect(await outcomeOf(as.regions.exchange({ code: 'ZK98' }))).toBe('NOT_FOUND');
  });

  test('R-5: an RHO states the exchange of a region in its area; a later statement follows it', async () => {
    const first = await rho().regions.setExchange(stated());
    expect(first.current).toMatchObject({ state: 'pilot', placedPatients: 40, note: null });
    const second = await world
      .as('platform', 'platformAdmin')
      .regions.setExchange(
        stated({ knownId: first.current?.id, state: 'running', from: '2026-11-19', placedPatients: 55 }),
      );
    expect(second.current).toMatchObject({ state: 'running', placedPatients: 55 });
    expect(second.history.map(({ state }) => state)).toEqual(['running', 'pilot']);
    const then = await rho().regions.exchange({ code: 'ZK09', asOf: '2026-11-10' });
    expect(then).toMatchObject({ current: { state: 'pilot' }, supply: null, set: { can: false } });
    const { q, t } = world.store.read;
    const audit = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).filter(
      ({ action }) => action === 'regions.exchangeSet',
    );
    expect(audit).toHaveLength(2);
  });

  test('S-3: who had not seen the latest statement is told, and nothing is written', async () => {
    expect(
      await outcomeOf(rho().regions.setExchange(stated({ from: '2026-11-19', placedPatients: 60 }))),
    ).toBe('STALE_VERSION');
    expect((await rho().regions.exchange({ code: 'ZK09' })).history).toHaveLength(2);
  });

  test.each([
    ['in another’s area', 'ZK31'],
    ['in a province, of which the area is a part', 'PV20'],
    ['in its own area as a region', 'RA01'],
  ])('an RHO states nothing %s', async (_name, code) => {
    expect(await outcomeOf(rho().regions.setExchange(stated({ code })))).toBe('NOT_ALLOWED');
  });

  test('an RHO whose area holds part of a region does not speak for all of it', async () => {
    const admin = world.as('platform', 'platformAdmin');
    await admin.regions.setMembers({
      code: 'RA01',
      from: '2026-11-19',
      leave: ['GM0014'],
      source: 'proef',
    });
    expect((await rho().regions.exchange({ code: 'ZK09' })).set.can).toBe(false);
    expect(await outcomeOf(rho().regions.setExchange(stated()))).toBe('NOT_ALLOWED');
    await admin.regions.setMembers({ code: 'RA01', from: '2026-11-19', join: ['GM0014'], source: 'proef' });
    expect((await rho().regions.exchange({ code: 'ZK09' })).set.can).toBe(true);
  });

  test('C-4: places are counted in one’s own area only, with how many practices stated them', async () => {
    const supply = {
      referenceDate: '2026-11-19',
      practices: 8,
      practicesStating: 3,
      practicesWithRoom: 2,
      places: 42,
      oldestStatement: '2026-07-01',
    };
    const read = async (as: ReturnType<TestWorld['as']>) =>
      (await as.regions.exchange({ code: 'ZK09' })).supply;
    expect(await read(rho())).toEqual(supply);
    expect(await read(world.as('noord', 'insurerViewer'))).toEqual(supply);
    expect(await read(world.as('platform', 'platformAdmin'))).toEqual(supply);
    expect(await read(world.as('zuid', 'procurementManager'))).toBeNull();
    expect(await read(world.as('rhoZuid', 'rhoManager'))).toBeNull();
    expect(await read(world.as('ministry', 'ministryAnalyst'))).toBeNull();
  });
});
