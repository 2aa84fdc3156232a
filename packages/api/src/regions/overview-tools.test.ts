import { ENGINES } from '@regiovast/db/testing/test-store';
import { makeState } from '@regiovast/domain/regions/region-table.fixture';
import { regionTable } from '@regiovast/domain/regions/region-table';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeQuarter } from '../quarters/close-quarter.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { takeOverview } from './take-overview.ts';

describe.each(ENGINES)('what goes with the region overview, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const regions = () => world.as('noord', 'procurementOfficer').regions;

  test('the divisions that have regions are offered, each with its number', async () => {
    const divisions = await regions().divisions();
    expect(divisions).toContainEqual({ type: 'careOffice', regions: 31 });
    expect(divisions).toContainEqual({ type: 'rhoArea', regions: 2 });
    expect(divisions.map(({ type }) => type)).not.toContain('custom');
  });

  test('without a sealed quarter nothing has moved, and similar regions go by who lives there', async () => {
    expect(await regions().movers({})).toMatchObject({ quarter: null, compared: 0, own: [], elsewhere: [] });
    const similar = await regions().similar({ code: 'ZK09' });
    expect(similar).toMatchObject({ publishedQuarter: null, values: { gpsPer10k: null } });
    expect(similar.regions).toHaveLength(5);
    expect(similar.regions.every(({ compared }) => compared.length === 2)).toBe(true);
    expect(await outcomeOf(regions().similar({ code: 'ZK99' }))).toBe('NOT_FOUND');
  });

  test('F-5, C-1: every reader gets the same similar regions, whatever their area', async () => {
    await closeQuarter(world.deps, null, '2026Q3');
    const answers = await Promise.all(
      (
        [
          ['noord', 'procurementOfficer'],
          ['zuid', 'insurerViewer'],
          ['rhoZuid', 'rhoCoordinator'],
          ['ministry', 'ministryAnalyst'],
          ['platform', 'platformAdmin'],
        ] as const
      ).map(([organisation, role]) => world.as(organisation, role).regions.similar({ code: 'ZK09' })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.publishedQuarter).toBe('2026Q3');
  });

  test('worst movers: in the own area the parts tell why, elsewhere the change alone', async () => {
    const moved = await regions().movers({});
    expect(moved).toMatchObject({ quarter: '2026Q3', previousQuarter: null });
    const [practiceId] = world.practiceIds.noord;
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    const cases = world.as('rhoNoord', 'rhoCoordinator').cases;
    const { caseId } = await cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: practiceId ?? '',
      primaryCause: 'WORKLOAD',
      action: { title: 'Bellen', ownerId, dueOn: '2026-12-01' },
    });
    await cases.movePhase({ caseId, version: 1, to: 'ACUTE', reason: 'proef', effectiveOn: '2026-11-19' });
    const { own } = await world.as('rhoNoord', 'rhoCoordinator').regions.movers({});
    const [north] = own ?? [];
    expect(north?.code).toBe('ZK09');
    expect(north?.score.change).toBeGreaterThan(0);
    expect(north?.parts?.[0]).toMatchObject({ part: 'CONTINUITY' });
    const outside = await world.as('rhoZuid', 'rhoCoordinator').regions.movers({});
    expect(JSON.stringify(outside)).not.toContain('ZK09');
    const ministry = await world.as('ministry', 'ministryAnalyst').regions.movers({});
    expect(ministry).toMatchObject({ own: null });
    expect(ministry.elsewhere.every(({ parts }) => parts === null)).toBe(true);
  });

  test('C-7: a download holds what the screen shows and is one event, without what was searched for', async () => {
    const actor = world.actor('noord', 'procurementOfficer');
    const state = makeState({ zoek: 'groningen', kolommen: ['score', 'inhabitants'] });
    const events = world.store.read.t.auditEvents;
    const before = await world.store.read.q.$count(events);
    const { view, definitions } = await takeOverview({ deps: world.deps, actor }, { state, format: 'csv' });
    expect(view).toEqual(await regions().overview({}));
    expect(regionTable(view, state).rows.map(({ code }) => code)).toEqual(['ZK09']);
    expect(definitions.length).toBeGreaterThan(0);
    expect(await world.store.read.q.$count(events)).toBe(before + 1);
    const rows = await world.store.read.q.select().from(events);
    expect(rows.at(-1)).toMatchObject({ action: 'regions.overviewDownloaded', actorId: actor.personId });
    expect(rows.at(-1)?.payload).toContain('"rows":1');
    expect(rows.at(-1)?.payload).not.toContain('groningen');
  });

  test('a day that is still to come is refused, and nothing is logged', async () => {
    const actor = world.actor('noord', 'procurementOfficer');
    const state = makeState({ peildatum: '2026-12-31' });
    const events = world.store.read.t.auditEvents;
    const before = await world.store.read.q.$count(events);
    const taken = takeOverview({ deps: world.deps, actor }, { state, format: 'xlsx' });
    await expect(taken).rejects.toMatchObject({ code: 'DATE_IN_FUTURE' });
    await expect(
      takeOverview({ deps: world.deps, actor: null }, { state, format: 'xlsx' }),
    ).rejects.toMatchObject({ code: 'SESSION_MISSING' });
    expect(await world.store.read.q.$count(events)).toBe(before);
  });
});
