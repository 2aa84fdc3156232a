import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import {
  makeMembership,
  makeMunicipality,
  makeOrganisation,
  makePractice,
  makeRegion,
} from '../testing/make-row.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { writeRows } from '../testing/write-rows.ts';
import {
  countOpenPractices,
  findLastSealed,
  findMemberFacts,
  findPlacedMunicipalities,
  listAreas,
  listKeptRegions,
} from './kept-regions.ts';
import { correctPreferent, renameRegion, writeMembers, writePreferent } from './write-regions.ts';

const TODAY = '2026-11-22';

describe.each(ENGINES)('regions as they are kept on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      regions: [
        makeRegion('R1'),
        makeRegion('R2'),
        makeRegion('A1', { type: 'rhoArea' }),
        makeRegion('C1', { type: 'custom' }),
        makeRegion('C2', { type: 'custom' }),
      ],
      municipalities: [
        makeMunicipality('GM1'),
        makeMunicipality('GM2'),
        makeMunicipality('GM3'),
        makeMunicipality('GM4', { validTo: '2025-12-31' }),
      ],
      regionMemberships: [
        makeMembership('R1', 'GM1'),
        makeMembership('R1', 'GM2', { validTo: '2026-12-31' }),
        makeMembership('R2', 'GM2', { validFrom: '2027-01-01' }),
        makeMembership('R1', 'GM4', { validTo: '2025-12-31' }),
        makeMembership('A1', 'GM1'),
        makeMembership('C1', 'GM1'),
        makeMembership('C2', 'GM1'),
      ],
      organisations: [
        makeOrganisation('rho', { areaCode: 'A1' }),
        makeOrganisation('new rho'),
        makeOrganisation('insurer', { kind: 'insurer' }),
      ],
      preferentInsurers: [
        {
          regionCode: 'R1',
          validFrom: '2025-01-01',
          insurerName: 'Insurer',
          organisationId: 'insurer',
          isVerified: false,
          source: 'hand-made',
        },
      ],
      practices: [
        makePractice(1, 'GM1'),
        makePractice(2, 'GM2', { closedOn: '2026-11-21' }),
        makePractice(3, 'GM2', { closedOn: TODAY }),
      ],
    });
  });
  afterAll(() => discard());

  test('each with its members today, changes to come, insurer and RHO', async () => {
    const rows = await listKeptRegions(store.read, 'careOffice', TODAY);
    expect(rows.map((row) => [row.code, row.municipalities, row.planned, row.preferentName])).toEqual([
      ['R1', 2, 1, 'Insurer'],
      ['R2', 0, 1, null],
    ]);
    const [area] = await listKeptRegions(store.read, 'rhoArea', TODAY);
    expect(area).toMatchObject({ code: 'A1', municipalities: 1, planned: 0, areaOf: 'Organisation rho' });
  });

  test('a municipality that exists and lies in no region of the type stands without one, once', async () => {
    const placed = await findPlacedMunicipalities(store.read, 'careOffice', TODAY);
    expect(placed.map(({ code, regionCode }) => [code, regionCode])).toEqual([
      ['GM1', 'R1'],
      ['GM2', 'R1'],
      ['GM3', null],
    ]);
    const custom = await findPlacedMunicipalities(store.read, 'custom', TODAY);
    expect(custom.map(({ code, regionCode }) => [code, regionCode])).toEqual([
      ['GM1', 'C1'],
      ['GM2', null],
      ['GM3', null],
    ]);
  });

  test('an RHO without an area comes first, with no municipalities', async () => {
    expect((await listAreas(store.read, TODAY)).map((row) => [row.areaCode, row.municipalities])).toEqual([
      [null, 0],
      ['A1', 1],
    ]);
  });

  test('R-4: practices count to and including their closing date', async () => {
    expect(await countOpenPractices(store.read, 'R1', TODAY)).toBe(2);
    expect(await countOpenPractices(store.read, 'R1', '2026-11-21')).toBe(3);
    expect(await findLastSealed(store.read)).toBeNull();
  });

  test('facts of membership are those of the type only', async () => {
    const { municipalities, memberships } = await findMemberFacts(store.read, 'careOffice', ['GM1', 'GM9']);
    expect([...municipalities.keys()]).toEqual(['GM1']);
    expect(memberships.map(({ regionCode }) => regionCode)).toEqual(['R1']);
  });

  test('S-3: a rename or a correction of what has changed meanwhile writes nothing', async () => {
    const answers = await store.transaction(async (tx) => [
      await renameRegion(tx, { code: 'C1', knownName: 'Region C1', name: 'One' }),
      await renameRegion(tx, { code: 'C1', knownName: 'Region C1', name: 'Two' }),
      await correctPreferent(
        tx,
        { regionCode: 'R1', validFrom: '2025-01-01' },
        { source: 'hand-made', isVerified: true },
        { source: 'letter', isVerified: true },
      ),
      await correctPreferent(
        tx,
        { regionCode: 'R1', validFrom: '2025-01-01' },
        { source: 'hand-made', isVerified: false },
        { source: 'letter', isVerified: true },
      ),
    ]);
    expect(answers).toEqual([true, false, false, true]);
  });

  test('rows are ended, taken away and begun as planned', async () => {
    const { q, t } = store.read;
    const rowsOf = async () =>
      (await q.select().from(t.regionMemberships))
        .filter((row) => row.municipalityCode === 'GM2')
        .map((row) => `${row.regionCode} ${row.validFrom} ${row.validTo ?? 'null'}`)
        .toSorted();
    const row = (regionCode: string, validFrom: string, validTo: string | null) => ({
      regionCode,
      regionName: regionCode,
      municipalityCode: 'GM2',
      validFrom,
      validTo,
    });
    await store.transaction((tx) =>
      writeMembers(tx, { regionCode: 'R2', from: '2026-12-01', source: 'hand-made' }, [
        { kind: 'end', row: row('R1', '2025-01-01', '2026-12-31'), validTo: '2026-11-30' },
        { kind: 'remove', row: row('R2', '2027-01-01', null) },
        { kind: 'begin', municipalityCode: 'GM2' },
      ]),
    );
    expect(await rowsOf()).toEqual(['R1 2025-01-01 2026-11-30', 'R2 2026-12-01 null']);
  });

  test('the database itself refuses a second insurer at present', async () => {
    const second = {
      validFrom: '2026-12-01',
      insurerName: 'Other',
      organisationId: null,
      isVerified: false,
      source: 'hand-made',
    };
    const write = (end: { validFrom: string; validTo: string } | null) =>
      store.transaction((tx) => writePreferent(tx, 'R1', { end, remove: null }, second));
    await expect(write(null)).rejects.toThrow();
    await write({ validFrom: '2025-01-01', validTo: '2026-11-30' });
    expect(await store.read.q.$count(store.read.t.preferentInsurers)).toBe(2);
  });
});
