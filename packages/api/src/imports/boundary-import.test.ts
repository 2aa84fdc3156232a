import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBoundaries } from '../regions/boundaries.ts';
import { makeBoundaryFile, type Square } from '../testing/boundary-file.ts';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';
import {
  commitBoundaries,
  importBoundaries,
  rehearseBoundaries,
  uploadBoundaries,
} from './boundary-import.ts';

const NOBODY = { personId: null, organisationId: null };
const REQUEST = { division: null, source: 'CBS/Kadaster, gebiedsindelingen 2025, CC BY 4.0' };

/** Four municipalities of two provinces: Groningen and Westerwolde, Eemsdelta; Almere apart in Flevoland. */
const COUNTRY: readonly Square[] = [
  { column: 0, row: 0, properties: { statcode: 'GM0014' } },
  { column: 1, row: 0, properties: { statcode: 'GM1950' } },
  { column: 0, row: 1, properties: { statcode: 'GM1979' } },
  { column: 5, row: 5, properties: { statcode: 'GM0034' } },
];
const fileOf = (squares: readonly Square[] = COUNTRY) => ({
  fileName: 'gemeenten.geojson',
  bytes: makeBoundaryFile(squares),
});

describe.each(ENGINES)('boundaries on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const counts = async () => {
    const { q, t } = world.store.read;
    return {
      boundaries: await q.$count(t.boundaries),
      imports: await q.$count(t.imports),
      events: await q.$count(t.auditEvents),
    };
  };
  const map = (regionType: 'province' | 'careOffice' | 'custom') =>
    world.as('rhoNoord', 'rhoViewer').regions.boundaries({ regionType });

  test('P-2: rehearsing writes nothing; importing puts the boundaries in use with one event; twice changes nothing', async () => {
    const before = await counts();
    expect(await map('province')).toBeNull();
    const rehearsed = await rehearseBoundaries(world.deps, fileOf(), REQUEST);
    expect(rehearsed.mapping).toEqual({
      ...REQUEST,
      division: 'municipality',
      property: 'statcode',
      crs: 'WGS84',
    });
    expect(rehearsed.report).toMatchObject({
      rows: 4,
      new: 4,
      changed: 0,
      unchanged: 0,
      refused: 0,
      committed: false,
    });
    expect(rehearsed.missing).toHaveLength(338);
    expect(await counts()).toEqual(before);

    const { report } = await importBoundaries(world.deps, NOBODY, fileOf(), REQUEST);
    expect(report).toEqual({ ...rehearsed.report, committed: true });
    expect(await counts()).toEqual({
      boundaries: 1,
      imports: before.imports + 1,
      events: before.events + 1,
    });
    const { q, t } = world.store.read;
    const kept = await q.select().from(t.boundaries);
    const again = await importBoundaries(world.deps, NOBODY, fileOf(), REQUEST);
    expect(again.report).toMatchObject({ new: 0, changed: 0, unchanged: 4, committed: true });
    expect(await q.select().from(t.boundaries)).toEqual(kept);
    expect(await verifyStoredChain(world.store.read)).toMatchObject({ ok: true });
  });

  test('P-2: only the shapes that differ are changed, whatever simplifying them together does', async () => {
    await importBoundaries(world.deps, NOBODY, fileOf(), REQUEST);
    const moved = COUNTRY.map((square) => (square.column === 5 ? { ...square, column: 6 } : square));
    const more = [...moved, { column: 2, row: 0, properties: { statcode: 'GM0363' } }];
    const { report } = await rehearseBoundaries(world.deps, fileOf(more), REQUEST);
    expect(report).toMatchObject({ rows: 5, new: 1, changed: 1, unchanged: 3, refused: 0 });
  });

  test('P-3: one refused shape and nothing is written; every fault is named', async () => {
    const before = await counts();
    const faults = [
      ...COUNTRY,
      { column: 2, row: 2, properties: { statcode: 'GM0014' } },
      { column: 3, row: 3, properties: { statcode: 'GM9999' } },
    ];
    const { report } = await importBoundaries(world.deps, NOBODY, fileOf(faults), REQUEST);
    expect(report).toMatchObject({ rows: 6, new: 4, refused: 2, committed: false });
    expect(report.refusals.map(({ row, code }) => [row, code])).toEqual([
      [5, 'AREA_TWICE'],
      [6, 'MUNICIPALITY_UNKNOWN'],
    ]);
    expect(await counts()).toEqual(before);

    const id = await uploadBoundaries(world.deps, NOBODY, fileOf(faults), REQUEST);
    expect(await outcomeOf(commitBoundaries(world.deps, NOBODY, id))).toBe('BOUNDARIES_REFUSED');
    expect(await counts()).toEqual({ boundaries: 0, imports: before.imports + 1, events: before.events + 1 });
  });

  test('P-2: on screen a file is kept, seen with what it lacks, and taken over once', async () => {
    const admin = world.as('platform', 'platformAdmin');
    const contentBase64 = Buffer.from(fileOf().bytes).toString('base64');
    const view = await admin.imports.uploadBoundaries({ ...REQUEST, fileName: 'g.geojson', contentBase64 });
    expect(view).toMatchObject({ state: 'rehearsed', mapping: { division: 'municipality' } });
    expect(view.missing).toContainEqual({ code: 'GM0363', name: 'Amsterdam' });
    expect(await admin.imports.boundariesInUse()).toEqual([]);
    expect(await admin.imports.commitBoundaries({ id: view.id })).toMatchObject({
      state: 'committed',
      report: { new: 4, committed: true },
    });
    expect(await outcomeOf(admin.imports.commitBoundaries({ id: view.id }))).toBe('IMPORT_ALREADY_COMMITTED');
    expect(await admin.imports.boundariesInUse()).toMatchObject([
      { division: 'municipality', source: REQUEST.source },
    ]);
    const { q, t } = world.store.read;
    const events = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).slice(-2);
    expect(events.map(({ action, payload }) => [action, JSON.parse(payload).division])).toEqual([
      ['imports.uploaded', 'municipality'],
      ['imports.committed', 'municipality'],
    ]);
  });

  test('municipalities give the map of every region type by their membership of the day', async () => {
    await importBoundaries(world.deps, NOBODY, fileOf(), REQUEST);
    const provinces = await map('province');
    expect(provinces).toMatchObject({
      division: 'municipality',
      source: REQUEST.source,
      importedOn: '2026-11-19',
    });
    expect(provinces?.areas.map(({ code }) => code)).toEqual(['PV20', 'PV24']);
    // Three squares in an L are one outline; the border between them is gone.
    expect(provinces?.areas[0]?.path.match(/M/g)).toHaveLength(1);
    expect(provinces?.missing).toContain('Amsterdam');
    expect((await map('careOffice'))?.areas.map(({ code }) => code)).toEqual(['ZK09', 'ZK21']);
    const custom = await map('custom');
    expect(custom).toMatchObject({ areas: [], missing: [] });
    expect(custom?.rest.match(/M/g)).toHaveLength(2);
  });

  test('another membership gives another map at once', async () => {
    await importBoundaries(world.deps, NOBODY, fileOf(), REQUEST);
    const drawn = await readBoundaries(world.store, 'province', TODAY);
    expect(await readBoundaries(world.store, 'province', TODAY)).toBe(drawn);
    await world.store.transaction(async ({ q, t }) => {
      await q.insert(t.regions).values({ code: 'CU-1', type: 'custom', name: 'Proef', source: 'test' });
      await q.insert(t.regionMemberships).values({
        regionCode: 'CU-1',
        municipalityCode: 'GM0034',
        validFrom: '2026-11-01',
        validTo: null,
        source: 'test',
      });
    });
    const custom = await map('custom');
    expect(custom?.areas.map(({ code }) => code)).toEqual(['CU-1']);
    expect(custom?.rest.match(/M/g)).toHaveLength(1);
    const viewer = world.as('rhoNoord', 'rhoViewer');
    const then = await viewer.regions.boundaries({ regionType: 'custom', asOf: '2026-10-31' });
    expect(then?.areas).toEqual([]);
    expect((await map('custom'))?.areas).toHaveLength(1);
  });

  test("a type's own boundaries come before those of its municipalities, in RD as in WGS84", async () => {
    await importBoundaries(world.deps, NOBODY, fileOf(), REQUEST);
    const own = [
      { column: 0, row: 0, properties: { zk: 'ZK09' } },
      { column: 1, row: 1, properties: { zk: 'ZK07' } },
    ];
    const bytes = makeBoundaryFile(own, { system: 'RD' });
    const { mapping } = await importBoundaries(world.deps, NOBODY, { fileName: 'zk.json', bytes }, REQUEST);
    expect(mapping).toMatchObject({ division: 'careOffice', property: 'zk', crs: 'RD' });
    const careOffices = await map('careOffice');
    expect(careOffices).toMatchObject({ division: 'careOffice', rest: '', missing: [] });
    expect(careOffices?.areas.map(({ code }) => code)).toEqual(['ZK07', 'ZK09']);
    expect((await map('province'))?.division).toBe('municipality');
  });
});
