import { ENGINES } from '@regiovast/db/testing/test-store';
import type { TimelineEvent } from '@regiovast/domain/regions/timeline.views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('the timeline of a region on %s', (engine) => {
  let world: TestWorld;
  let sharedCase = '';
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    const { store, deps, practiceIds } = world;
    const [first = '', second = '', third = '', fourth = ''] = practiceIds.noord;
    const as = world.as('rhoNoord', 'rhoCoordinator');
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    for (const practiceId of [first, second]) {
      const { caseId } = await as.cases.logSignal({
        requestKey: deps.ids.next(),
        practiceId,
        primaryCause: 'WORKLOAD',
        action: { title: 'Bellen', ownerId, dueOn: '2026-12-01' },
      });
      sharedCase = caseId;
    }
    const moved = await as.cases.movePhase({
      caseId: sharedCase,
      version: 1,
      to: 'WATCH',
      reason: 'geheime reden',
      effectiveOn: '2026-11-19',
    });
    await as.cases.share({ caseId: sharedCase, version: moved.version });
    const analyst = world.as('ministry', 'ministryAnalyst');
    await analyst.quarters.close({ quarter: '2026Q3' });
    const importId = deps.ids.next();
    await store.transaction(async ({ q, t }) => {
      await q.insert(t.practiceClosures).values({
        id: deps.ids.next(),
        practiceId: third,
        closedOn: '2026-06-30',
        reopenedOn: '2026-09-01',
        reason: 'verbouwing',
        recordedAt: '2026-06-01T08:00:00.000Z',
        recordedBy: null,
      });
      await q.insert(t.imports).values({
        id: importId,
        kind: 'practices',
        fileName: 'geheim.csv',
        bytes: 1,
        sha256: 'x',
        content: Buffer.from('x'),
        reading: {} as never,
        report: {} as never,
        state: 'committed',
        uploadedAt: '2026-10-01T08:00:00.000Z',
        uploadedBy: world.actor('platform', 'platformAdmin').personId,
        committedAt: '2026-10-01T23:30:00.000Z',
      });
      await q.insert(t.importTraces).values([
        { importId, practiceId: third, before: null },
        { importId, practiceId: fourth, before: null },
        { importId, practiceId: practiceIds.zuid[0] ?? '', before: null },
      ]);
    });
  });
  afterAll(() => world.discard());

  const kindsOf = (rows: readonly TimelineEvent[]) => rows.map(({ kind, on }) => `${on} ${kind}`);
  const read = (as: ReturnType<TestWorld['as']>, change: object = {}) =>
    as.regions.timeline({ code: 'ZK09', pageSize: 50, ...change });

  const PUBLIC = ['2026-11-19 quarterSealed', '2023-01-01 preferentBegan', '2023-01-01 municipalitiesJoined'];
  /** The score's own weights are public too; which versions there are is not this test's business. */
  const withoutWeights = (rows: readonly TimelineEvent[]) =>
    rows.filter(({ kind }) => kind !== 'scoreWeightsSet');

  test('an RHO sees everything of its own area, newest first', async () => {
    const { rows } = await read(world.as('rhoNoord', 'rhoViewer'));
    expect(kindsOf(withoutWeights(rows)).sort()).toEqual(
      [
        ...PUBLIC,
        '2026-11-19 caseMoved',
        '2026-11-19 caseMoved',
        '2026-11-19 caseMoved',
        '2026-09-01 practiceReopened',
        '2026-06-30 practiceClosed',
      ].sort(),
    );
    expect(rows.map(({ on }) => on)).toEqual(
      rows
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    );
    expect(rows.find((row) => row.kind === 'caseMoved' && row.to === 'WATCH')).toMatchObject({
      caseId: sharedCase,
      from: 'SIGNAL',
      practiceName: 'Praktijk noord 2',
    });
    expect(JSON.stringify(rows)).not.toContain('geheim');
  });

  test('D-4: the insurer sees the moves of the case that was shared, not of the other', async () => {
    const { rows } = await read(world.as('noord', 'procurementOfficer'));
    const moves = rows.filter((row) => row.kind === 'caseMoved');
    expect(moves.map(({ caseId, to }) => [caseId, to])).toEqual([
      [sharedCase, 'WATCH'],
      [sharedCase, 'SIGNAL'],
    ]);
  });

  test.each([
    ['the ministry', 'ministry', 'ministryAnalyst'],
    ['another insurer', 'zuid', 'procurementManager'],
    ['another RHO', 'rhoZuid', 'rhoManager'],
  ] as const)('C-6: %s sees only what is public, also in the count', async (_name, organisation, role) => {
    const { rows, total } = await read(world.as(organisation, role));
    expect(kindsOf(withoutWeights(rows)).sort()).toEqual([...PUBLIC].sort());
    expect(total).toBe(rows.length);
  });

  test('the platform sees imports and closings, never cases', async () => {
    const { rows } = await read(world.as('platform', 'platformAdmin'));
    const kinds = new Set(rows.map(({ kind }) => kind));
    expect(kinds.has('caseMoved')).toBe(false);
    expect(kinds.has('practiceClosed')).toBe(true);
    // Half past eleven at night UTC is the next day in the Netherlands; only practices of the region count.
    expect(rows.find(({ kind }) => kind === 'imported')).toMatchObject({
      on: '2026-10-02',
      practices: 2,
      canOpen: true,
    });
  });

  test('pages laid end to end are the whole, and as of a past day is what had happened by then', async () => {
    const as = world.as('rhoNoord', 'rhoCoordinator');
    const whole = await read(as);
    const pages: TimelineEvent[] = [];
    for (let page = 1; pages.length < whole.total; page += 1) {
      const part = await read(as, { page, pageSize: 3 });
      expect(part.total).toBe(whole.total);
      pages.push(...part.rows);
    }
    expect(pages).toEqual(whole.rows);
    const then = await read(as, { asOf: '2026-08-31' });
    expect(then.rows).toEqual(whole.rows.filter(({ on }) => on <= '2026-08-31'));
    expect(then.total).toBe(then.rows.length);
  });

  test('changes of the region itself are told from their day on', async () => {
    const admin = world.as('platform', 'platformAdmin');
    await admin.regions.setExchange({
      code: 'ZK09',
      knownId: null,
      state: 'planned',
      from: '2026-11-10',
      placedPatients: null,
      source: 'Opgave',
    });
    await admin.regions.setMembers({ code: 'ZK09', from: '2026-11-20', leave: ['GM0014'], source: 'CBS' });
    const analyst = world.as('ministry', 'ministryAnalyst');
    expect(kindsOf((await read(analyst)).rows)).toContain('2026-11-10 exchangeStated');
    expect(kindsOf((await read(analyst)).rows)).not.toContain('2026-11-20 municipalitiesLeft');
    world.setNow(new Date('2026-11-20T10:00:00Z'));
    expect((await read(analyst)).rows[0]).toMatchObject({ kind: 'municipalitiesLeft', names: ['Groningen'] });
    world.setNow(new Date('2026-11-19T10:00:00Z'));
  });

  test('a region that does not exist is not found', async () => {
    const as = world.as('platform', 'platformAdmin');
    expect(await outcomeOf(as.regions.timeline({ code: 'ZK98' }))).toBe('NOT_FOUND');
  });
});
