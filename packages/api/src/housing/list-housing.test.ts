import { ENGINES } from '@regiovast/db/testing/test-store';
import { housingListInputSchema } from '@regiovast/domain/housing/housing-list.views';
import { HOUSING_SORTS } from '@regiovast/domain/housing/housing-columns';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HousingWishes, makeHousingCase } from '../testing/make-housing-case.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  PLACES,
  type Side,
  type TestWorld,
} from '../testing/test-world.ts';
import { takeHousing } from './take-housing.ts';

const ASKED = housingListInputSchema.parse({});
const KEYS = ['own', 'shared', 'initiative', 'closed'] as const;
type Key = (typeof KEYS)[number];

describe.each(ENGINES)('the list of housing cases on %s', (engine) => {
  let world: TestWorld;
  let made: Record<Key | 'elsewhere', string>;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    const make = async (side: Side, wishes: HousingWishes): Promise<string> =>
      (await makeHousingCase(world, side, wishes)).housingCaseId;
    made = {
      own: await make('noord', { practice: 0, isShared: false }),
      shared: await make('noord', {
        practice: 1,
        step: 'OPTIONS',
        test: { outcome: 'POSITIVE', state: 'CONFIRMED' },
      }),
      initiative: await make('noord', { practice: null, step: 'DECISION' }),
      closed: await make('noord', { practice: 3, step: 'CLOSED' }),
      elsewhere: await make('zuid', { practice: 0 }),
    };
    const manager = world.as('rhoNoord', 'rhoManager').housing;
    await manager.setFrame({ housingCaseId: made.shared, version: 1, leaseEndsOn: '2026-11-18' });
    await manager.setFrame({
      housingCaseId: made.initiative,
      version: 1,
      leaseEndsOn: null,
      bottlenecks: ['NO_LOCATION'],
      initiativeName: 'Praktijk Überwijk 50%',
    });
    await world.store.transaction(async ({ q, t }) => {
      await q.insert(t.housingOptions).values({
        id: world.deps.ids.next(),
        housingCaseId: made.shared,
        name: 'Hoofdstraat 1',
        address: 'Hoofdstraat 1',
        municipalityCode: PLACES.noord.municipalityCode,
        planningStatus: 'UNKNOWN',
        completionOn: '2027-05-01',
        note: '',
        state: 'CHOSEN',
        stateReason: 'Beste',
        addedAt: '2026-11-01T09:00:00.000Z',
        addedBy: world.actor('rhoNoord', 'rhoCoordinator').personId,
      });
    });
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const keysOf = (rows: readonly { id: string }[]) => KEYS.filter((key) => ids(rows).includes(made[key]));

  test('C-2, C-6: the RHO has its area, the insurer what was shared with it, others nothing', async () => {
    const own = await rho().list({ shown: 'all' });
    expect(keysOf(own.rows)).toEqual(['own', 'shared', 'initiative', 'closed']);
    expect(own.total).toBe(4);
    const insurer = await world.as('noord', 'insurerViewer').housing.list({ shown: 'all' });
    expect(keysOf(insurer.rows)).toEqual(['shared', 'initiative', 'closed']);
    const neighbour = await world.as('rhoZuid', 'rhoManager').housing.list({ shown: 'all' });
    expect(ids(neighbour.rows)).toEqual([made.elsewhere]);
    const other = world.as('zuid', 'procurementManager').housing;
    const across = await other.list({ shown: 'all', regionCode: PLACES.noord.regionCode });
    expect(across).toEqual({ rows: [], total: 0 });
  });

  test.each([
    [{}, ['own', 'shared', 'initiative']],
    [{ shown: 'closed' }, ['closed']],
    [{ steps: ['DECISION'] }, ['initiative']],
    [{ steps: ['CLOSED', 'DECISION'] }, ['initiative', 'closed']],
    [{ bottleneck: 'NO_LOCATION' }, ['initiative']],
    [{ bottleneck: 'TOO_SMALL' }, ['own', 'shared']],
    [{ bottleneck: 'ZONING_CONFLICT' }, []],
    [{ municipalityCode: PLACES.noord.municipalityCode, shown: 'all' }, [...KEYS]],
    [{ municipalityCode: PLACES.zuid.municipalityCode, shown: 'all' }, []],
    [{ regionCode: 'PV20' }, ['own', 'shared', 'initiative']],
    [{ regionCode: PLACES.zuid.regionCode }, []],
    [{ search: 'hv-2026' }, ['own', 'shared', 'initiative']],
    [{ search: 'PRAKTIJK NOORD 2' }, ['shared']],
    [{ search: 'BERWIJK' }, ['initiative']],
    [{ search: 'Überwijk' }, ['initiative']],
    [{ search: '50%' }, ['initiative']],
    [{ search: '%' }, ['initiative']],
    [{ search: '_' }, []],
    [{ search: 'groningen' }, ['own', 'shared', 'initiative']],
    [{ mineOnly: true }, ['own', 'shared', 'initiative']],
  ] as const)('narrowed by %j', async (filters, expected) => {
    const asked = housingListInputSchema.parse(filters);
    const found = await rho().list(asked);
    expect(keysOf(found.rows)).toEqual(expected);
    expect(found.total).toBe(expected.length);
  });

  test('mine are those one owns', async () => {
    expect((await world.as('rhoNoord', 'rhoManager').housing.list({ mineOnly: true })).total).toBe(0);
  });

  test('those of a practice or of a discontinuity case are found by it', async () => {
    const practiceId = world.practiceIds.noord[1] ?? '';
    expect(ids((await rho().list({ practiceId })).rows)).toEqual([made.shared]);
    expect((await rho().list({ caseId: made.shared })).total).toBe(0);
  });

  test('H-5: a row tells the last test, what is wrong and the next date, the nearest first', async () => {
    const { rows } = await rho().list({});
    expect(ids(rows)).toEqual([made.shared, made.own, made.initiative]);
    expect(rows.map(({ nextTerm }) => nextTerm)).toEqual([
      { kind: 'completion', on: '2027-05-01' },
      { kind: 'leaseEnd', on: '2027-06-30' },
      null,
    ]);
    expect(rows[0]).toMatchObject({
      practiceName: 'Praktijk noord 2',
      initiativeName: null,
      bottlenecks: ['LEASE_ENDS', 'TOO_SMALL'],
      accessTest: { outcome: 'POSITIVE', state: 'CONFIRMED' },
      regionName: expect.any(String),
    });
    const last = await rho().list({ descending: true });
    expect(ids(last.rows)).toEqual([made.own, made.shared, made.initiative]);
  });

  test.each(HOUSING_SORTS)('by %s, whatever the page and the direction', async (sort) => {
    for (const descending of [false, true]) {
      const all = await rho().list({ sort, descending, shown: 'all' });
      const pages = [1, 2].map((page) => rho().list({ sort, descending, shown: 'all', page, pageSize: 2 }));
      expect((await Promise.all(pages)).flatMap(({ rows }) => ids(rows))).toEqual(ids(all.rows));
      expect(all.rows).toHaveLength(4);
    }
  });

  test('the block of a region counts the steps of what is open, those that moved last first', async () => {
    const { regionCode } = PLACES.noord;
    const own = await rho().ofRegion({ regionCode });
    expect(own).toMatchObject({
      total: 3,
      steps: [
        { step: 'REPORTED', count: 1 },
        { step: 'OPTIONS', count: 1 },
        { step: 'DECISION', count: 1 },
      ],
      can: { start: { can: true } },
    });
    expect(keysOf(own.rows)).toEqual(['own', 'shared', 'initiative']);
    const insurer = await world.as('noord', 'procurementOfficer').housing.ofRegion({ regionCode });
    expect(insurer).toMatchObject({ total: 2, can: { start: { can: false, because: ['NOT_ALLOWED'] } } });
    const hidden = await world.as('zuid', 'procurementOfficer').housing.ofRegion({ regionCode });
    expect(hidden).toMatchObject({ total: 0, rows: [], steps: [] });
  });

  test('C-7: the file has exactly the rows of the list; the event tells how many and no search', async () => {
    const asked = { ...ASKED, search: 'praktijk', shown: 'all' as const };
    const take = (organisation: OrganisationKey, role: Role) =>
      takeHousing({ deps: world.deps, actor: world.actor(organisation, role) }, { asked, format: 'csv' });
    const { rows } = await take('rhoNoord', 'rhoViewer');
    expect(rows).toEqual((await rho().list(asked)).rows);
    const { q, t } = world.store.read;
    const event = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).at(-1);
    expect(event).toMatchObject({ action: 'housing.listDownloaded', subjectKind: 'housingList' });
    expect(event?.payload).toBe(JSON.stringify({ format: 'csv', rows: rows.length }));
    expect((await take('zuid', 'insurerViewer')).rows.map(({ id }) => id)).not.toContain(made.shared);
    for (const [organisation, role] of [
      ['ministry', 'ministryAnalyst'],
      ['platform', 'platformAdmin'],
    ] as const)
      expect(await outcomeOf(take(organisation, role))).toBe('NOT_ALLOWED');
    const stranger = takeHousing({ deps: world.deps, actor: null }, { asked, format: 'csv' });
    await expect(stranger).rejects.toMatchObject({ code: 'SESSION_MISSING' });
  });
});
