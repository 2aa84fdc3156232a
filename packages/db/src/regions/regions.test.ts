import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import {
  makeInhabitants,
  makeMembership,
  makeMunicipality,
  makeOrganisation,
  makeRegion,
} from '../testing/make-row.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { writeRows } from '../testing/write-rows.ts';
import {
  findMunicipalitiesOf,
  findPopulation,
  findRegionOfMunicipality,
  findRegions,
  findRegionsWithin,
} from './read-regions.ts';
import { seedRegions } from './seed-regions.ts';

const TODAY = '2026-11-22';

describe.each(ENGINES)('the division of the country on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    expect(await store.transaction(seedRegions)).toBe(true);
  });
  afterAll(() => discard());

  test('has 31 care-office regions, 12 provinces and 342 municipalities', async () => {
    expect(await findRegions(store.read, { type: 'careOffice' }, TODAY)).toHaveLength(31);
    expect(await findRegions(store.read, { type: 'province' }, TODAY)).toHaveLength(12);
    expect(await store.read.q.$count(store.read.t.municipalities)).toBe(342);
  });

  test('is written once, however often it is asked for', async () => {
    const { q, t } = store.read;
    const counts = () =>
      Promise.all(
        [t.regions, t.regionMemberships, t.indicatorFigures, t.preferentInsurers].map((table) =>
          q.$count(table),
        ),
      );
    const before = await counts();
    expect(await store.transaction(seedRegions)).toBe(false);
    expect(await counts()).toEqual(before);
  });

  test.each([
    // Hilversum and Wijdemeren became one in 2026 and keep their last figures.
    [TODAY, 18_129_951, '2023-01-01', '2026-01-01'],
    ['2026-01-01', 18_129_951, '2023-01-01', '2026-01-01'],
    ['2025-12-31', 17_811_291, '2023-01-01', '2023-01-01'],
    ['2023-06-01', 17_811_291, '2023-01-01', '2023-01-01'],
    ['2023-01-01', 17_811_291, '2023-01-01', '2023-01-01'],
  ])(
    'R-1: on %s there are %i inhabitants by either division, with their dates',
    async (on, total, oldest, newest) => {
      for (const type of ['careOffice', 'province'] as const) {
        const population = await findPopulation(store.read, type, on);
        expect(population.total).toBe(total);
        expect([...population.byRegion.values()].reduce((sum, value) => sum + value, 0)).toBe(total);
        expect(population).toMatchObject({ oldestDate: oldest, newestDate: newest });
        expect(population.source).not.toBe('');
      }
    },
  );

  test('before the first figure no inhabitants are known', async () => {
    const { byRegion, total } = await findPopulation(store.read, 'careOffice', '2022-12-31');
    expect([byRegion.size, total]).toEqual([0, 0]);
  });

  test('every municipality lies in one care-office region and one province', async () => {
    const { q, t } = store.read;
    const rows = await q
      .select({ code: t.regionMemberships.municipalityCode, region: t.regionMemberships.regionCode })
      .from(t.regionMemberships);
    const regionsOf = Map.groupBy(rows, (row) => row.code);
    expect(regionsOf.size).toBe(342);
    for (const [code, places] of regionsOf) {
      expect(places.map(({ region }) => region.slice(0, 2)).sort(), code).toEqual(['PV', 'ZK']);
    }
  });

  test('every care-office region has a preferent insurer by approximation, and no province has', async () => {
    const regions = await findRegions(store.read, { type: 'careOffice' }, TODAY);
    for (const { preferent } of regions) {
      expect(preferent).toMatchObject({ organisationId: null, isVerified: false });
      expect(preferent?.source).toContain('niet geverifieerd');
    }
    expect(await findRegions(store.read, { code: 'ZK33' }, TODAY)).toMatchObject([
      { preferent: { name: 'DSW' } },
    ]);
    expect(await findRegions(store.read, { code: 'ZK33' }, '2022-12-31')).toMatchObject([
      { preferent: null },
    ]);
    const provinces = await findRegions(store.read, { type: 'province' }, TODAY);
    expect(provinces.every(({ preferent }) => preferent === null)).toBe(true);
  });

  test('regions come in the order of their names', async () => {
    const names = (await findRegions(store.read, { type: 'careOffice' }, TODAY)).map(({ name }) => name);
    expect(names[0]).toBe("'t Gooi");
    expect(names).toEqual([...names].sort());
  });

  test('a region lists its municipalities with their inhabitants, and a municipality knows its region', async () => {
    const zeeland = await findMunicipalitiesOf(store.read, 'ZK27', TODAY);
    const { byRegion } = await findPopulation(store.read, 'careOffice', TODAY);
    expect(zeeland.reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0)).toBe(byRegion.get('ZK27'));
    const region = await findRegionOfMunicipality(store.read, 'GM0518', 'careOffice', TODAY);
    expect(region).toMatchObject({ code: 'ZK10', name: 'Haaglanden', preferent: { name: 'CZ' } });
    expect(await findRegionOfMunicipality(store.read, 'GM0000', 'careOffice', TODAY)).toBeNull();
  });
});

describe.each(ENGINES)('a municipality that moves region on %s', (engine) => {
  const LAST_DAY = '2025-06-30';
  const FIRST_DAY = '2025-07-01';
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      regions: [makeRegion('OLD'), makeRegion('NEW'), makeRegion('AREA', { type: 'rhoArea' })],
      municipalities: ['GM1', 'GM2', 'GM3', 'GM4'].map((code) => makeMunicipality(code)),
      regionMemberships: [
        makeMembership('OLD', 'GM1'),
        makeMembership('OLD', 'GM2', { validTo: LAST_DAY }),
        makeMembership('NEW', 'GM2', { validFrom: FIRST_DAY }),
        makeMembership('NEW', 'GM3'),
        makeMembership('NEW', 'GM4'),
        makeMembership('AREA', 'GM1'),
        makeMembership('AREA', 'GM2'),
      ],
      indicatorFigures: [
        makeInhabitants('GM1', 100),
        makeInhabitants('GM2', 20),
        makeInhabitants('GM3', 3, '2024-01-01'),
        {
          ...makeInhabitants('GM3', 4, FIRST_DAY),
          id: 'another source',
          recordedAt: '2024-01-01T08:00:00.000Z',
        },
        makeInhabitants('GM3', 5, FIRST_DAY),
      ],
      organisations: [
        makeOrganisation('rho', { areaCode: 'AREA' }),
        makeOrganisation('insurer', { kind: 'insurer' }),
      ],
      preferentInsurers: [
        {
          regionCode: 'OLD',
          validFrom: '2025-01-01',
          validTo: LAST_DAY,
          insurerName: 'First',
          isVerified: false,
          source: 'a',
        },
        {
          regionCode: 'OLD',
          validFrom: FIRST_DAY,
          insurerName: 'Second',
          organisationId: 'insurer',
          isVerified: true,
          source: 'b',
        },
      ],
    });
  });
  afterAll(() => discard());

  test('counts in the old region up to and including its last day there, in the new one from the day after', async () => {
    const before = await findPopulation(store.read, 'careOffice', LAST_DAY);
    expect(Object.fromEntries(before.byRegion)).toEqual({ OLD: 120, NEW: 3 });
    expect(before).toMatchObject({ total: 123, oldestDate: '2024-01-01', newestDate: '2025-01-01' });
    const after = await findPopulation(store.read, 'careOffice', FIRST_DAY);
    expect(Object.fromEntries(after.byRegion)).toEqual({ OLD: 100, NEW: 25 });
    expect(after).toMatchObject({ total: 125, oldestDate: '2025-01-01', newestDate: FIRST_DAY });
  });

  test('stands in the list of the region it is in on the day; no figure is no nought', async () => {
    const codes = async (region: string, on: string) =>
      (await findMunicipalitiesOf(store.read, region, on)).map(({ code, inhabitants }) => [
        code,
        inhabitants,
      ]);
    expect(await codes('OLD', LAST_DAY)).toEqual([
      ['GM1', 100],
      ['GM2', 20],
    ]);
    expect(await codes('OLD', FIRST_DAY)).toEqual([['GM1', 100]]);
    expect(await codes('NEW', FIRST_DAY)).toEqual([
      ['GM2', 20],
      ['GM3', 5],
      ['GM4', null],
    ]);
    expect(await findRegionOfMunicipality(store.read, 'GM2', 'careOffice', LAST_DAY)).toMatchObject({
      code: 'OLD',
    });
    expect(await findRegionOfMunicipality(store.read, 'GM2', 'careOffice', FIRST_DAY)).toMatchObject({
      code: 'NEW',
    });
  });

  test('the preferent insurer is the one of the day', async () => {
    const preferent = async (on: string) =>
      (await findRegions(store.read, { code: 'OLD' }, on))[0]?.preferent;
    expect(await preferent(LAST_DAY)).toMatchObject({
      name: 'First',
      organisationId: null,
      isVerified: false,
    });
    expect(await preferent(FIRST_DAY)).toEqual({
      name: 'Second',
      organisationId: 'insurer',
      isVerified: true,
      source: 'b',
    });
  });

  test('C-6: a region is the reader’s when all its municipalities of the day are', async () => {
    const within = async (scope: Parameters<typeof findRegionsWithin>[2]) =>
      [...(await findRegionsWithin(store.read, 'careOffice', scope))].sort();
    const rho = { kind: 'rho', organisationId: 'rho' } as const;
    const insurer = { kind: 'insurer', organisationId: 'insurer' } as const;
    expect(await within({ ...rho, on: LAST_DAY })).toEqual(['OLD']);
    expect(await within({ ...rho, on: FIRST_DAY })).toEqual(['OLD']);
    expect(await within({ ...insurer, on: LAST_DAY })).toEqual([]);
    expect(await within({ ...insurer, on: FIRST_DAY })).toEqual(['OLD']);
    expect(await within({ kind: 'everywhere', on: FIRST_DAY })).toEqual(['NEW', 'OLD']);
  });
});
