import { ENGINES } from '@regiovast/db/testing/test-store';
import type { OptionFields } from '@regiovast/domain/housing/option.schemas';
import { EQUAL_WEIGHTS } from '@regiovast/domain/housing/option-criteria';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { makeHousingOption } from '../testing/make-housing-option.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld, TODAY } from '../testing/test-world.ts';

const NOTHING = '00000000-0000-7000-8000-000000000000';
const UNKNOWN: OptionFields = {
  name: 'Marktplein 1',
  address: 'Marktplein 1',
  municipalityCode: PLACES.noord.municipalityCode,
  place: null,
  floorAreaM2: null,
  consultingRooms: null,
  yearlyCostCents: null,
  oneOffCostCents: null,
  planningStatus: 'UNKNOWN',
  permitExpectedOn: null,
  completionOn: null,
  note: '',
};

describe.each(ENGINES)('locations of a housing case, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const initiative = (wishes = {}) =>
    makeHousingCase(world, 'noord', { practice: null, step: 'OPTIONS', ...wishes });
  const set = (housingCaseId: string, version: number, option: Partial<OptionFields> = {}) =>
    rho().setOption({ housingCaseId, version, optionId: null, option: { ...UNKNOWN, ...option } });
  const choose = (housingCaseId: string, version: number, optionId: string) =>
    rho().judgeOption({
      housingCaseId,
      version,
      optionId,
      judgement: { state: 'CHOSEN', reason: 'Als enige op tijd klaar' },
    });
  const eventsOf = async (housingCaseId: string) => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.filter(({ subjectId }) => subjectId === housingCaseId);
  };

  test('H-5, R-1: a location of which nothing is known has no score and is shown as such', async () => {
    const { housingCaseId } = await initiative();
    const view = await set(housingCaseId, 1);
    expect(view).toMatchObject({
      version: 2,
      today: TODAY,
      weights: EQUAL_WEIGHTS,
      areWeightsEqual: true,
      deadlineOn: '2027-06-30',
      reach: { radiusKm: 10, detourFactor: 1.3, isDefault: true },
      from: { isAbout: true },
      can: { set: { can: true }, judge: { can: true }, setWeights: { can: true } },
    });
    expect(view.options).toMatchObject([
      {
        name: 'Marktplein 1',
        state: 'OPEN',
        place: null,
        reach: { kilometres: null, isAbout: true, isSameMunicipality: true },
      },
    ]);
    expect(Object.values(view.options[0]?.scores ?? {})).toEqual(
      Array.from({ length: 6 }, () => ({ score: null, gap: 'OPTION' })),
    );
  });

  test('H-5: locations are scored against what is wanted, the lease, the cheapest and the way there', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: 2, step: 'OPTIONS' });
    // All practices: the one of the case is among them.
    await world.store.transaction((tx) =>
      tx.q.update(tx.t.practices).set({ latitude: 53.2, longitude: 6.5 }),
    );
    await set(housingCaseId, 1, {
      name: 'Dichtbij',
      place: { latitude: 53.225, longitude: 6.5 },
      floorAreaM2: 130,
      consultingRooms: 5,
      yearlyCostCents: 60_000_00,
      oneOffCostCents: 0,
      planningStatus: 'PERMIT_GRANTED',
      completionOn: '2027-06-30',
    });
    const view = await set(housingCaseId, 2, {
      name: 'Duur',
      place: { latitude: 53.2, longitude: 6.5 },
      floorAreaM2: 260,
      yearlyCostCents: 80_000_00,
      planningStatus: 'PLAN_CHANGE_NEEDED',
      completionOn: '2028-06-29',
    });
    expect(view.from).toEqual({ latitude: 53.2, longitude: 6.5, isAbout: false });
    const scores = view.options.map(({ scores: of }) => Object.values(of).map(({ score }) => score));
    // 0.025 degrees of latitude is 2.78 km; times 1.3 that is 3.6 of 10 km.
    expect(scores).toEqual([
      [50, 100, 100, 100, 100, 64],
      [100, 75, null, 50, 25, 100],
    ]);
    expect(view.options.map(({ reach }) => reach.kilometres)).toEqual([3.6, 0]);
  });

  test('H-5, S-2: one event per change, with codes and days and never a name, an address or an amount', async () => {
    const { housingCaseId } = await initiative();
    const added = await set(housingCaseId, 1, { yearlyCostCents: 61_234_56, completionOn: '2027-05-01' });
    const optionId = added.options[0]?.id ?? '';
    const again = { ...UNKNOWN, yearlyCostCents: 61_234_56, completionOn: '2027-05-01' };
    const same = await rho().setOption({ housingCaseId, version: 2, optionId, option: again });
    expect(same.version).toBe(2);
    await rho().setOption({
      housingCaseId,
      version: 2,
      optionId,
      option: { ...again, note: 'Naast de school', floorAreaM2: 250 },
    });
    const events = await eventsOf(housingCaseId);
    expect(events.map(({ action }) => action)).toEqual(['housing.optionSet', 'housing.optionSet']);
    expect(JSON.parse(events[1]?.payload ?? '')).toEqual({
      optionId,
      isNew: false,
      changes: { floorAreaM2: [null, 250] },
    });
    expect(JSON.stringify(events)).not.toMatch(/Marktplein|61.?234|school/);
  });

  test('S-3: what somebody changed meanwhile is refused, and nothing is written', async () => {
    const { housingCaseId } = await initiative();
    const { optionId } = await makeHousingOption(world, housingCaseId);
    const seen = { housingCaseId, version: 2 };
    for (const refused of [
      set(housingCaseId, 2),
      choose(housingCaseId, 2, optionId),
      rho().setWeights({ ...seen, weights: { ...EQUAL_WEIGHTS, SIZE: 9 } }),
    ])
      expect(await outcomeOf(refused)).toBe('STALE_VERSION');
    expect(await eventsOf(housingCaseId)).toEqual([]);
    expect(await rho().options({ housingCaseId })).toMatchObject({
      version: 1,
      options: [{ state: 'OPEN' }],
      areWeightsEqual: true,
    });
  });

  test('H-5: a closed case keeps its locations as they are', async () => {
    const { housingCaseId } = await initiative({ step: 'CLOSED' });
    const { optionId } = await makeHousingOption(world, housingCaseId);
    for (const refused of [set(housingCaseId, 1), choose(housingCaseId, 1, optionId)])
      expect(await outcomeOf(refused)).toBe('HOUSING_CASE_CLOSED');
    const view = await rho().options({ housingCaseId });
    expect(view.can.set).toEqual({ can: false, because: ['HOUSING_CASE_CLOSED'] });
    expect(view.alarms).toEqual([]);
  });

  test('C-6: a location of another case, a case of another and a municipality elsewhere are absent', async () => {
    const [one, other] = [await initiative(), await initiative()];
    const { optionId } = await makeHousingOption(world, other.housingCaseId);
    expect(await outcomeOf(choose(one.housingCaseId, 1, optionId))).toBe('NOT_FOUND');
    expect(await outcomeOf(choose(one.housingCaseId, 1, NOTHING))).toBe('NOT_FOUND');
    const changed = rho().setOption({ ...one, version: 1, optionId, option: UNKNOWN });
    expect(await outcomeOf(changed)).toBe('NOT_FOUND');
    const { municipalityCode } = PLACES.zuid;
    expect(await outcomeOf(set(one.housingCaseId, 1, { municipalityCode }))).toBe('NOT_FOUND');
    expect(await outcomeOf(world.as('rhoZuid', 'rhoManager').housing.options(one))).toBe('NOT_FOUND');
    expect(await outcomeOf(world.as('zuid', 'procurementManager').housing.options(one))).toBe('NOT_FOUND');
    const unshared = await initiative({ isShared: false });
    expect(await outcomeOf(world.as('noord', 'insurerViewer').housing.options(unshared))).toBe('NOT_FOUND');
  });

  test('C-2: the insurer it was shared with reads the locations and changes nothing', async () => {
    const { housingCaseId } = await initiative();
    await makeHousingOption(world, housingCaseId);
    const insurer = world.as('noord', 'procurementManager').housing;
    const view = await insurer.options({ housingCaseId });
    expect(view.options.length).toBe(1);
    expect(view.can.judge).toEqual({ can: false, because: ['NOT_ALLOWED'] });
    expect(await outcomeOf(insurer.setWeights({ housingCaseId, version: 1, weights: EQUAL_WEIGHTS }))).toBe(
      'NOT_ALLOWED',
    );
  });

  test('H-5: one location is chosen at most, and choosing another has the former weighed again', async () => {
    const { housingCaseId } = await initiative();
    const first = await makeHousingOption(world, housingCaseId, { name: 'Eerste' });
    const second = await makeHousingOption(world, housingCaseId, { name: 'Tweede' });
    const states = ({ options }: Awaited<ReturnType<typeof choose>>) =>
      options.map(({ state, stateReason }) => [state, stateReason]);
    const reason = 'Als enige op tijd klaar';
    expect(states(await choose(housingCaseId, 1, first.optionId))).toEqual([
      ['CHOSEN', reason],
      ['OPEN', null],
    ]);
    expect(states(await choose(housingCaseId, 2, second.optionId))).toEqual([
      ['OPEN', null],
      ['CHOSEN', reason],
    ]);
    // The same again is no change.
    expect((await choose(housingCaseId, 3, second.optionId)).version).toBe(3);
    const events = await eventsOf(housingCaseId);
    expect(events.map(({ payload }) => JSON.parse(payload))).toEqual([
      { optionId: first.optionId, state: 'CHOSEN', formerOptionId: null },
      { optionId: second.optionId, state: 'CHOSEN', formerOptionId: first.optionId },
    ]);
  });

  test('H-5: a location falls off with its reason, is not chosen or changed then, and can be weighed again', async () => {
    const { housingCaseId } = await initiative();
    const { optionId } = await makeHousingOption(world, housingCaseId, { yearlyCostCents: 1 });
    await makeHousingOption(world, housingCaseId, { yearlyCostCents: 70_000_00 });
    const judge = (version: number, judgement: { state: 'DROPPED'; reason: string } | { state: 'OPEN' }) =>
      rho().judgeOption({ housingCaseId, version, optionId, judgement });
    const dropped = await judge(1, { state: 'DROPPED', reason: 'Te ver weg' });
    expect(dropped.options[0]).toMatchObject({ state: 'DROPPED', stateReason: 'Te ver weg' });
    // What fell off is no yardstick for the others.
    expect(dropped.options[1]?.scores.YEARLY_COST).toEqual({ score: 100, gap: null });
    expect(await outcomeOf(choose(housingCaseId, 2, optionId))).toBe('HOUSING_OPTION_DROPPED');
    const changed = rho().setOption({ housingCaseId, version: 2, optionId, option: UNKNOWN });
    expect(await outcomeOf(changed)).toBe('HOUSING_OPTION_DROPPED');
    const open = await judge(2, { state: 'OPEN' });
    expect(open.options[0]).toMatchObject({ state: 'OPEN', stateReason: null });
  });

  test('H-5: a case that is being realised keeps a choice with a day of completion', async () => {
    const { housingCaseId } = await initiative({ step: 'REALISATION' });
    const completionOn = '2027-05-01';
    const { optionId } = await makeHousingOption(world, housingCaseId, { state: 'CHOSEN', completionOn });
    const other = await makeHousingOption(world, housingCaseId);
    const seen = { housingCaseId, version: 1 };
    const again = rho().judgeOption({ ...seen, optionId, judgement: { state: 'OPEN' } });
    expect(await outcomeOf(again)).toBe('HOUSING_CHOICE_MISSING');
    expect(await outcomeOf(choose(housingCaseId, 1, other.optionId))).toBe('HOUSING_COMPLETION_MISSING');
    const emptied = rho().setOption({ ...seen, optionId, option: UNKNOWN });
    expect(await outcomeOf(emptied)).toBe('HOUSING_COMPLETION_MISSING');
    const before = rho().setOption({
      ...seen,
      optionId,
      option: { ...UNKNOWN, completionOn, permitExpectedOn: '2027-05-02' },
    });
    expect(await outcomeOf(before)).toBe('HOUSING_COMPLETION_BEFORE_PERMIT');
    expect(await eventsOf(housingCaseId)).toEqual([]);
  });

  test('H-5: twenty locations are the most, whatever became of them', async () => {
    const { housingCaseId } = await initiative();
    for (let index = 0; index < 19; index += 1)
      await makeHousingOption(world, housingCaseId, index === 0 ? { state: 'DROPPED' } : {});
    await set(housingCaseId, 1);
    expect(await outcomeOf(set(housingCaseId, 2))).toBe('HOUSING_LIMIT_REACHED');
  });

  test('H-5: weights are kept with the case, and all at 0 is refused', async () => {
    const { housingCaseId } = await initiative();
    const weights = { ...EQUAL_WEIGHTS, SIZE: 10, REACH: 0 };
    const view = await rho().setWeights({ housingCaseId, version: 1, weights });
    expect(view).toMatchObject({ version: 2, weights, areWeightsEqual: false });
    expect((await rho().setWeights({ housingCaseId, version: 2, weights })).version).toBe(2);
    const none = { SIZE: 0, YEARLY_COST: 0, ONE_OFF_COST: 0, COMPLETION: 0, PLANNING: 0, REACH: 0 };
    expect(await outcomeOf(rho().setWeights({ housingCaseId, version: 2, weights: none }))).toBe(
      'HOUSING_WEIGHTS_ZERO',
    );
    expect((await eventsOf(housingCaseId)).map(({ action }) => action)).toEqual(['housing.weightsSet']);
  });

  test('H-5: the time line has report, test, permit, completion and lease in order, the alarms what passes', async () => {
    const { housingCaseId } = await initiative({ test: { outcome: 'POSITIVE', state: 'CONFIRMED' } });
    await makeHousingOption(world, housingCaseId, {
      state: 'CHOSEN',
      planningStatus: 'PERMIT_REQUESTED',
      permitExpectedOn: '2026-11-18',
      completionOn: '2027-07-30',
    });
    const view = await rho().options({ housingCaseId });
    expect(view.timeLine.map(({ kind, on, state }) => [kind, on, state])).toEqual([
      ['STEP', '2026-11-01', 'PAST'],
      ['TEST_OFFERED', '2026-11-01', 'PAST'],
      ['TEST_DECIDED', '2026-11-01', 'PAST'],
      ['PERMIT_EXPECTED', '2026-11-18', 'PAST'],
      ['LEASE_ENDS', '2027-06-30', 'FUTURE'],
      ['COMPLETION', '2027-07-30', 'FUTURE'],
    ]);
    expect(view.alarms.map(({ kind, on, days }) => [kind, on, days])).toEqual([
      ['PERMIT_LATE', '2026-11-18', -1],
      ['LEASE_GAP', '2027-06-30', 30],
    ]);
  });
});
