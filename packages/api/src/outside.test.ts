import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, type Known, procedureOf } from './testing/every-query.ts';
import { OUTSIDERS } from './testing/outsiders.ts';
import { refusedCalls } from './testing/refused-calls.ts';
import { makeTestWorld, type OrganisationKey, type TestWorld } from './testing/test-world.ts';
import { furnish } from './testing/two-sides.ts';

describe.each(ENGINES)('what somebody outside is told, on %s', (engine) => {
  let world: TestWorld;
  let known: Known;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    known = await furnish(world);
  });
  afterAll(() => world.discard());

  test('C-6: what lies outside is refused to the byte as what does not exist', async () => {
    const none = '0190b2c0-0000-7000-8000-000000000000';
    const hidden = {
      practices: world.practiceIds.zuid[1] ?? '',
      cases: known.cases[1] ?? '',
      chains: known.chains[1] ?? '',
    };
    const outside = {
      ...hidden,
      imports: known.imports[2] ?? '',
      plans: known.plans[2] ?? '',
      // One that runs: of it another insurer knows most, by the request to follow.
      arrangements: known.arrangements.at(-1) ?? '',
      // What the north itself asked, which the RHO and the ministry never see.
      followRequests: world.deps.ids.next(),
      // The one that was shared and may get money: of it an insurer knows most.
      housing: known.housing[6] ?? '',
    };
    const calls = refusedCalls(world);
    for (const reader of OUTSIDERS) {
      for (const [path, kind, inputOf] of calls) {
        const call = procedureOf(world, reader, path);
        const there = await answerTo(call(inputOf(outside[kind])));
        const absent = await answerTo(call(inputOf(none)));
        expect([path, there]).toEqual([path, absent]);
        expect(there).toMatch(/"refused":"(FORBIDDEN|NOT_FOUND)"/);
      }
    }
  });

  test('C-3: the ministry is told what is missing of the country only', async () => {
    const { regions } = await world
      .as('ministry', 'ministryAnalyst')
      .quarters.checklist({ quarter: '2026Q3' });
    expect(regions.map(({ code }) => code)).toEqual(['NL']);
    for (const { count } of regions[0]?.checks ?? []) expect([1, 2, 3, 4]).not.toContain(count);
  });

  test('C-4: few people placed by an exchange are shown only to who sees the region in full', async () => {
    const rho = world.as('rhoZuid', 'rhoManager');
    const seen = await rho.regions.exchange({ code: 'ZK31' });
    const stated = { state: 'running', from: '2026-11-19', source: 'opgave', note: null } as const;
    const knownId = seen.history[0]?.id ?? null;
    await rho.regions.setExchange({ code: 'ZK31', knownId, ...stated, placedPatients: 3 });
    const placedFor = async (organisation: OrganisationKey, role: Role) => {
      const as = world.as(organisation, role);
      const { current } = await as.regions.exchange({ code: 'ZK31' });
      const told = (await as.regions.timeline({ code: 'ZK31' })).rows.find(
        ({ kind, on: day }) => kind === 'exchangeStated' && day === '2026-11-19',
      );
      return [current, told];
    };
    const inFull = { placedPatients: 3, isPlacedSuppressed: false };
    const hidden = { placedPatients: null, isPlacedSuppressed: true };
    expect(await placedFor('rhoZuid', 'rhoViewer')).toMatchObject([inFull, inFull]);
    expect(await placedFor('zuid', 'insurerViewer')).toMatchObject([inFull, inFull]);
    expect(await placedFor('noord', 'procurementManager')).toMatchObject([hidden, hidden]);
    expect(await placedFor('rhoNoord', 'rhoManager')).toMatchObject([hidden, hidden]);
    expect(await placedFor('ministry', 'ministryAnalyst')).toMatchObject([hidden, hidden]);
  });
});
