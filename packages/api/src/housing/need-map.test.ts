import { type HousingChange, updateHousing } from '@regiovast/db/housing/write-housing';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { NeedMapFilters } from '@regiovast/domain/housing/need-map.views';
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
  TODAY,
} from '../testing/test-world.ts';
import { takeNeedMap } from './take-need-map.ts';

const RHO = ['rhoNoord', 'rhoViewer'] as const;
const GRONINGEN = { code: PLACES.noord.municipalityCode, name: 'Groningen' };

describe.each(ENGINES)('the need map on %s', (engine) => {
  let world: TestWorld;
  let otherCode: string;

  const add = async (change: HousingChange, wishes: HousingWishes = {}, side: Side = 'noord') => {
    const { housingCaseId } = await makeHousingCase(world, side, { practice: null, ...wishes });
    await world.store.transaction((tx) => updateHousing(tx, housingCaseId, 1, change));
  };
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    const inArea = await world.as('rhoNoord', 'rhoCoordinator').practices.municipalities();
    otherCode = inArea.find(({ code }) => code !== GRONINGEN.code)?.code ?? '';
    await add({ wantedYear: 2027, wantedFloorAreaM2: 260, wantedConsultingRooms: 5 });
    await add({ wantedYear: 2027, wantedFloorAreaM2: null, wantedConsultingRooms: 4 }, { isShared: false });
    await add({ wantedYear: 2028, wantedFloorAreaM2: null, wantedConsultingRooms: null });
    await add({ wantedYear: null, wantedFloorAreaM2: 100, wantedConsultingRooms: 2 });
    await add({ wantedYear: 2027, isOnNeedMap: false, wantedFloorAreaM2: 999 });
    await add({ wantedYear: 2027, wantedFloorAreaM2: 888 }, { step: 'CLOSED' });
    await add({ municipalityCode: otherCode, wantedYear: 2030, wantedFloorAreaM2: 180 });
    await add({ wantedYear: 2027, wantedFloorAreaM2: 777 }, {}, 'zuid');
  });
  afterAll(() => world.discard());

  const map = (input: NeedMapFilters = {}) => world.as(...RHO).housing.needMap(input);
  const take = (filters: NeedMapFilters = {}, [organisation, role]: readonly [OrganisationKey, Role] = RHO) =>
    takeNeedMap(
      { deps: world.deps, actor: world.actor(organisation, role) },
      { filters, format: 'pdf', language: 'nl' },
    );
  const taken = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.flatMap(({ action, subjectKind, subjectId, payload }) =>
      action === 'housing.needMapTaken' ? [[subjectKind, subjectId, JSON.parse(payload) as unknown]] : [],
    );
  };

  test('H-7: open cases per municipality and year with what they want; unknown is counted, never 0', async () => {
    const { rows, heldBack, sum, rhoName, asOf, municipalities } = await map();
    expect([rhoName, asOf]).toEqual(['RHO Proef Noord', TODAY]);
    expect(rows.filter(({ municipality }) => municipality.code === GRONINGEN.code)).toEqual([
      {
        municipality: GRONINGEN,
        year: 2027,
        cases: 2,
        wantedFloorAreaM2: 260,
        casesWithoutFloorArea: 1,
        wantedRooms: 9,
        casesWithoutRooms: 0,
      },
      {
        municipality: GRONINGEN,
        year: 2028,
        cases: 1,
        wantedFloorAreaM2: null,
        casesWithoutFloorArea: 1,
        wantedRooms: null,
        casesWithoutRooms: 1,
      },
      {
        municipality: GRONINGEN,
        year: null,
        cases: 1,
        wantedFloorAreaM2: 100,
        casesWithoutFloorArea: 0,
        wantedRooms: 2,
        casesWithoutRooms: 0,
      },
    ]);
    expect(rows).toHaveLength(4);
    expect(sum).toMatchObject({ cases: 5, wantedFloorAreaM2: 540, casesWithoutFloorArea: 2 });
    expect(municipalities.map(({ code }) => code).toSorted()).toEqual([GRONINGEN.code, otherCode].toSorted());
    expect(heldBack).toEqual([{ municipality: GRONINGEN, year: 2027, cases: 1 }]);
  });

  test('H-7: narrowed to a municipality and years; a case without a year is in no range of years', async () => {
    const { rows } = await map({ municipalityCode: GRONINGEN.code, fromYear: 2028 });
    expect(rows.map(({ year }) => year)).toEqual([2028]);
    expect((await map({ toYear: 2027 })).rows).toMatchObject([{ year: 2027, cases: 2 }]);
    expect((await map({ fromYear: 2031 })).rows).toEqual([]);
    expect((await map({ municipalityCode: otherCode })).rows).toMatchObject([{ year: 2030, cases: 1 }]);
  });

  test('C-6: a municipality outside the area and one that does not exist are absent alike', async () => {
    for (const municipalityCode of [PLACES.zuid.municipalityCode, 'GM9999']) {
      expect(await outcomeOf(map({ municipalityCode }))).toBe('NOT_FOUND');
      expect(await outcomeOf(take({ municipalityCode }))).toBe('NOT_FOUND');
    }
    const south = await world.as('rhoZuid', 'rhoViewer').housing.needMap({});
    expect(south.sum).toMatchObject({ cases: 1, wantedFloorAreaM2: 777 });
  });

  test('H-7, C-7: what leaves has cases with consent alone, no practice and no case; who took it is an event', async () => {
    const before = (await taken()).length;
    const paper = await take({ municipalityCode: GRONINGEN.code, toYear: 2029 });
    expect(paper).toMatchObject({
      municipality: GRONINGEN,
      fromYear: null,
      toYear: 2029,
      rhoName: 'RHO Proef Noord',
      asOf: TODAY,
      rows: [
        { year: 2027, cases: 2, wantedFloorAreaM2: 260 },
        { year: 2028, cases: 1 },
      ],
    });
    const text = JSON.stringify(paper);
    for (const hidden of ['999', 'HV-2026', 'Nieuwe praktijk', 'Proefstraat', 'heldBack'])
      expect([hidden, text.includes(hidden)]).toEqual([hidden, false]);
    expect((await taken()).slice(before)).toEqual([
      [
        'needMap',
        world.organisationIds.rhoNoord,
        {
          format: 'pdf',
          language: 'nl',
          rows: 2,
          municipalityCode: GRONINGEN.code,
          fromYear: null,
          toYear: 2029,
        },
      ],
    ]);
  });

  test('S-4: insurers, the ministry, the platform and strangers take nothing, and leave no event', async () => {
    const before = (await taken()).length;
    for (const who of [
      ['noord', 'procurementManager'],
      ['ministry', 'ministryAnalyst'],
      ['platform', 'platformAdmin'],
    ] as const)
      expect(await outcomeOf(take({}, who))).toBe('NOT_ALLOWED');
    expect(
      await outcomeOf(
        takeNeedMap({ deps: world.deps, actor: null }, { filters: {}, format: 'csv', language: 'nl' }),
      ),
    ).toBe('SESSION_MISSING');
    expect((await taken()).length).toBe(before);
  });
});
