import { insertHousingReference } from '@regiovast/db/housing/housing-references';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeArrangement } from '../testing/make-arrangement.ts';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';

const YEARS = [
  { year: 2026, yearlyCostCents: 6_822_000, enrolledPatients: 2_350, source: 'Huurofferte' },
  { year: 2025, yearlyCostCents: 6_822_000, enrolledPatients: 2_095, source: 'Jaarrekening' },
  { year: 2027, yearlyCostCents: 9_000_000, enrolledPatients: 3_000, source: 'Begroting' },
];
const POSITIVE = { step: 'OPTIONS', test: { outcome: 'POSITIVE', state: 'CONFIRMED' } } as const;

describe.each(ENGINES)('need and shortfall on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const insurer = () => world.as('noord', 'procurementOfficer').housing;
  const events = async () => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).map(({ action, payload }) => ({
      action,
      payload: JSON.parse(payload) as unknown,
    }));
  };

  test('H-4: the shortfall to the cent with every input; the year without a component is in no sum', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const set = await rho().setCosts({
      housingCaseId,
      version: 1,
      years: YEARS,
      contributionCents: 2_500_000,
    });
    expect(set).toMatchObject({
      version: 2,
      component: { version: 1, years: [{ year: 2025 }, { year: 2026 }] },
      years: [
        {
          year: 2025,
          source: 'Jaarrekening',
          enrolledPatients: 2_095,
          component: { centsPer1000: 1_719_800 },
          componentCents: 3_602_981,
          shortfallCents: 3_219_019,
          breakEvenPatients: 3_967,
        },
        { year: 2026, componentCents: 4_142_580, shortfallCents: 2_679_420, breakEvenPatients: 3_870 },
        { year: 2027, component: null, componentCents: null, shortfallCents: null },
      ],
      knownYears: [2025, 2026],
      unknownYears: [2027],
      total: { costCents: 13_644_000, componentCents: 7_745_561, shortfallCents: 5_898_439 },
      cover: { coveredCents: 2_500_000, shareBasisPoints: 4_238, leftCents: 3_398_439, beyondCents: 0 },
      can: { setCosts: { can: true }, draftContribution: { can: false } },
    });
    expect(await rho().need({ housingCaseId })).toEqual(set);
    expect(await insurer().need({ housingCaseId })).toMatchObject({
      total: { shortfallCents: 5_898_439 },
      can: { setCosts: { can: false, because: ['NOT_ALLOWED'] } },
    });
  });

  test('S-2, C-1: one event that says how many years, and no amount, patients or source', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const before = (await events()).length;
    await rho().setCosts({ housingCaseId, version: 1, years: YEARS, contributionCents: 2_500_000 });
    expect((await events()).slice(before)).toEqual([{ action: 'housing.costsSet', payload: { years: 3 } }]);
  });

  test('what is set takes the place of all that was there, also by nothing', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await rho().setCosts({ housingCaseId, version: 1, years: YEARS, contributionCents: 1 });
    const emptied = await rho().setCosts({ housingCaseId, version: 2, years: [], contributionCents: null });
    expect(emptied).toMatchObject({
      version: 3,
      years: [],
      total: null,
      contributionCents: null,
      cover: null,
    });
  });

  test('S-3, S-5: an old version, a closed case, a year twice and too many years change nothing', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const closed = await makeHousingCase(world, 'noord', { practice: null, step: 'CLOSED' });
    await rho().setCosts({ housingCaseId, version: 1, years: YEARS, contributionCents: null });
    const before = [await events(), await rho().need({ housingCaseId })];
    const set = (change: object) =>
      outcomeOf(rho().setCosts({ housingCaseId, version: 2, years: [], contributionCents: null, ...change }));
    expect(await set({ version: 1 })).toBe('STALE_VERSION');
    expect(await set({ ...closed, version: 1 })).toBe('HOUSING_CASE_CLOSED');
    const [year] = YEARS;
    for (const years of [
      [year, year],
      Array.from({ length: 16 }, (_, index) => ({ ...year, year: 2020 + index })),
      [{ ...year, yearlyCostCents: 0.5 }],
      [{ ...year, yearlyCostCents: -1 }],
      [{ ...year, yearlyCostCents: 1_000_000_001 }],
      [{ ...year, enrolledPatients: 100_001 }],
      [{ ...year, source: ' ' }],
      [{ ...year, year: 2019 }],
    ])
      expect(await set({ years })).not.toBe('ok');
    expect(await set({ contributionCents: -1 })).not.toBe('ok');
    expect([await events(), await rho().need({ housingCaseId })]).toEqual(before);
  });

  test('C-6: hidden from other RHO’s and insurers, and from the preferent one until it is shared', async () => {
    const own = await makeHousingCase(world, 'noord', { isShared: false });
    const shared = await makeHousingCase(world, 'noord', { practice: null });
    expect(await outcomeOf(insurer().need(own))).toBe('NOT_FOUND');
    for (const other of [world.as('rhoZuid', 'rhoManager'), world.as('zuid', 'procurementManager')])
      expect(await outcomeOf(other.housing.need(shared))).toBe('NOT_FOUND');
    expect(
      await outcomeOf(
        world
          .as('rhoZuid', 'rhoManager')
          .housing.setCosts({ ...shared, version: 1, years: [], contributionCents: null }),
      ),
    ).toBe('NOT_FOUND');
  });

  test('H-3: without a norm there is no number; with one it stands beside premises and wish, with its source', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    expect((await rho().need({ housingCaseId })).need).toMatchObject({ unknown: 'NO_NORM', lines: [] });
    await world.store.transaction((tx) =>
      insertHousingReference(tx, {
        kind: 'norms',
        validFrom: TODAY,
        items: [
          {
            code: 'CONSULTING',
            unit: 'ROOM',
            per1000Hundredths: 150,
            nl: { label: 'Spreekkamers' },
            en: { label: 'Consulting rooms' },
            source: 'Norm van de gemeente',
          },
        ],
        source: 'Gemeente',
        reason: 'Vastgesteld',
        recordedAt: `${TODAY}T09:00:00.000Z`,
        recordedBy: world.actor('platform', 'platformAdmin').personId,
      }),
    );
    expect((await rho().need({ housingCaseId })).need).toMatchObject({
      norms: { version: 2, source: 'Gemeente' },
      unknown: null,
      lines: [
        {
          norm: { source: 'Norm van de gemeente' },
          now: { patients: 2_000, need: 3, missing: 0 },
          atCompletion: { patients: 3_000, need: 5, missing: 2 },
          there: 3,
          wanted: 5,
          wantedBeyondNeed: 0,
        },
      ],
    });
  });

  test('H-1: a contribution is drafted by the insurer after a confirmed positive test alone', async () => {
    const draft = async (wishes: Parameters<typeof makeHousingCase>[2]) => {
      const made = await makeHousingCase(world, 'noord', { practice: null, ...wishes });
      return (await insurer().need(made)).can.draftContribution;
    };
    expect(await draft(POSITIVE)).toEqual({ can: true, because: [] });
    const refused = { can: false, because: ['HOUSING_TEST_NOT_POSITIVE'] };
    expect(await draft({})).toEqual(refused);
    for (const test of [
      { outcome: 'POSITIVE', state: 'OFFERED' },
      { outcome: 'POSITIVE', state: 'REFUSED' },
      { outcome: 'NEGATIVE', state: 'CONFIRMED' },
    ] as const)
      expect(await draft({ test })).toEqual(refused);
    const { test: positive } = POSITIVE;
    expect(await draft({ step: 'CLOSED', test: positive })).toEqual({
      can: false,
      because: ['HOUSING_CASE_CLOSED'],
    });
  });

  test('C-1: what arrangements plan for it, per year, for who sees the arrangement alone', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', POSITIVE);
    const contracted = await makeArrangement(world, 'noord', { status: 'CONTRACTED' });
    const draft = await makeArrangement(world);
    const elsewhere = await makeArrangement(world, 'zuid', { status: 'CONTRACTED' });
    await world.store.transaction(async (tx) => {
      // Also one of an insurer that the case was never shared with: no screen offers that, a fault might.
      await tx.q.update(tx.t.arrangements).set({ housingCaseId });
    });
    const seenBy = async (housing: ReturnType<typeof rho>) =>
      (await housing.need({ housingCaseId })).arrangements;
    const mine = await seenBy(insurer());
    expect(mine.map(({ id }) => id).toSorted()).toEqual(
      [contracted.arrangementId, draft.arrangementId].toSorted(),
    );
    const theirs = await seenBy(rho());
    expect(theirs.map(({ id }) => id)).toEqual([contracted.arrangementId]);
    const [found] = theirs;
    expect(found?.years.reduce((sum, { plannedCents }) => sum + plannedCents, 0)).toBe(contracted.totalCents);
    expect(JSON.stringify([mine, theirs])).not.toContain(elsewhere.arrangementId);
  });
});
