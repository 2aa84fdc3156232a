import { ENGINES } from '@regiovast/db/testing/test-store';
import { arrangementListInputSchema } from '@regiovast/domain/arrangements/arrangement-list.views';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeArrangement, makeArrangement } from '../testing/make-arrangement.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  PLACES,
  type TestWorld,
} from '../testing/test-world.ts';
import { takeArrangements } from './take-arrangements.ts';

const { regionCode } = PLACES.noord;
const ARRANGEMENTS_ASKED = arrangementListInputSchema.parse({});

describe.each(ENGINES)('C-1: the list of arrangements on %s', (engine) => {
  let world: TestWorld;
  let made: Record<'draft' | 'agreed' | 'active' | 'elsewhere', MadeArrangement>;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    made = {
      draft: await makeArrangement(world, 'noord', { type: 'INNOVATION' }),
      agreed: await makeArrangement(world, 'noord', { status: 'AGREED', fixedCents: 1 }),
      active: await makeArrangement(world, 'noord', { status: 'ACTIVE', fixedCents: 9_000_000_001 }),
      elsewhere: await makeArrangement(world, 'zuid', { status: 'ACTIVE', fixedCents: 777_777_777 }),
    };
  });
  afterAll(() => world.discard());

  const insurer = () => world.as('noord', 'procurementOfficer').arrangements;
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

  test('A-6: the insurer has its own, with the exact sum of all that passes, whatever the page', async () => {
    const total = made.draft.totalCents + made.agreed.totalCents + made.active.totalCents;
    const { rows, ...sums } = await insurer().list({ sort: 'total', descending: false, pageSize: 2 });
    expect(sums).toEqual({ total: 3, totalCents: total });
    expect(ids(rows)).toEqual([made.agreed.arrangementId, made.draft.arrangementId]);
    const last = await insurer().list({ sort: 'total', descending: false, pageSize: 2, page: 2 });
    expect(last).toMatchObject({
      total: 3,
      totalCents: total,
      rows: [{ id: made.active.arrangementId, totalCents: made.active.totalCents }],
    });
  });

  test('the RHO has what it was offered and no more; others have nothing, and no sum', async () => {
    const rho = await world.as('rhoNoord', 'rhoViewer').arrangements.list({});
    expect(ids(rho.rows).sort()).toEqual([made.agreed.arrangementId, made.active.arrangementId].sort());
    expect(rho.totalCents).toBe(made.agreed.totalCents + made.active.totalCents);
    const other = await world.as('zuid', 'procurementManager').arrangements.list({ regionCode });
    expect(other).toEqual({ rows: [], total: 0, totalCents: 0 });
    const neighbour = await world.as('rhoZuid', 'rhoManager').arrangements.list({});
    expect(ids(neighbour.rows)).toEqual([made.elsewhere.arrangementId]);
  });

  test.each([
    [{ statuses: ['DRAFT'] }, ['draft']],
    [{ types: ['PRACTICE_MANAGEMENT'] }, ['agreed', 'active']],
    [{ statuses: ['ACTIVE'], types: ['INNOVATION'] }, []],
    [{ course: 'PRACTICE_MANAGEMENT' }, ['draft', 'agreed', 'active']],
    [{ course: 'DESK' }, []],
    [{ year: 2027 }, ['draft', 'agreed', 'active']],
    [{ year: 2028 }, []],
    [{ search: 'PRAKTIJK NOORD 1' }, ['draft', 'agreed', 'active']],
    [{ search: 'management noord' }, ['draft', 'agreed', 'active']],
    [{ search: 'mw-2026' }, ['draft', 'agreed', 'active']],
    [{ search: '100%' }, []],
    [{ search: '_' }, []],
    [{ mineOnly: true }, ['draft', 'agreed', 'active']],
    [{ regionCode: PLACES.zuid.regionCode }, []],
  ] as const)('narrowed by %j', async (filters, expected) => {
    const found = await insurer().list(filters as Parameters<ReturnType<typeof insurer>['list']>[0]);
    expect(ids(found.rows).sort()).toEqual(expected.map((key) => made[key].arrangementId).sort());
    expect(found.total).toBe(expected.length);
    expect(found.totalCents).toBe(expected.reduce((sum, key) => sum + made[key].totalCents, 0));
  });

  test('mine are those one owns', async () => {
    const manager = world.as('noord', 'procurementManager').arrangements;
    expect((await manager.list({ mineOnly: true })).total).toBe(0);
  });

  test('the block of a region counts what lies in it, also in another division; only the insurer can begin there', async () => {
    const own = await insurer().ofRegion({ regionCode });
    expect(own).toMatchObject({ total: 3, can: { start: { can: true } } });
    const province = await insurer().ofRegion({ regionCode: 'PV20' });
    expect(province).toMatchObject({ total: 3, totalCents: own.totalCents });
    expect(province.can.start.because).toEqual(['ARRANGEMENT_REGION_NOT_PREFERENT']);
    const elsewhere = await insurer().ofRegion({ regionCode: PLACES.zuid.regionCode });
    expect(elsewhere).toMatchObject({ rows: [], total: 0, totalCents: 0 });
    const rho = await world.as('rhoNoord', 'rhoManager').arrangements.ofRegion({ regionCode });
    expect(rho.total).toBe(2);
    expect(rho.can.start.because).toContain('NOT_ALLOWED');
  });

  test('C-7: the whole list is taken as a file by a party only; the event tells neither words nor amounts', async () => {
    const asked = { ...ARRANGEMENTS_ASKED, search: 'noord', sort: 'total' as const };
    const take = (organisation: OrganisationKey, role: Role) =>
      takeArrangements(
        { deps: world.deps, actor: world.actor(organisation, role) },
        { asked, format: 'csv' },
      );
    const own = await take('noord', 'insurerViewer');
    expect(ids(own.rows)).toEqual(
      [made.active, made.draft, made.agreed].map(({ arrangementId }) => arrangementId),
    );
    const { q, t } = world.store.read;
    const event = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).at(-1);
    expect(event).toMatchObject({ action: 'arrangements.listDownloaded', subjectKind: 'arrangementList' });
    expect(event?.payload).toBe(JSON.stringify({ format: 'csv', rows: 3 }));
    expect((await take('zuid', 'procurementManager')).totalCents).toBe(0);
    for (const [organisation, role] of [
      ['ministry', 'ministryAnalyst'],
      ['platform', 'platformAdmin'],
    ] as const)
      expect(await outcomeOf(take(organisation, role))).toBe('NOT_ALLOWED');
    const stranger = takeArrangements({ deps: world.deps, actor: null }, { asked, format: 'csv' });
    await expect(stranger).rejects.toMatchObject({ code: 'SESSION_MISSING' });
  });
});
