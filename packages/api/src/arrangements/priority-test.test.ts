import { type ArrangementChange, updateArrangement } from '@regiovast/db/arrangements/write-arrangements';
import { addStatements } from '@regiovast/db/practices/practice-register';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import { PLAIN_WEIGHTS } from '@regiovast/domain/outlook/weights.fixture';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArrangement } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, PLACES, type Side, type TestWorld, TODAY } from '../testing/test-world.ts';

const ANSWERS = {
  whyHere: 'Er is nergens plaats',
  whyMeasure: 'Er is geen opvolger',
  expectedPlaces: 300,
  expectedOn: '2028-06-30',
  expectedOutcome: 'Driehonderd plekken erbij',
};

describe.each(ENGINES)('the priority test on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const officer = () => world.as('noord', 'procurementOfficer');
  const read = (arrangementId: string) => officer().arrangements.priorityTest({ arrangementId });
  const change = (arrangementId: string, fields: ArrangementChange) =>
    world.store.transaction((tx) => updateArrangement(tx, arrangementId, 1, fields));
  /** An arrangement of 100 places and 2 × (fixed + € 3.300). */
  const made = async (status: ArrangementStatus, fixedCents: number, side: Side = 'noord') =>
    (await makeArrangement(world, side, { status, fixedCents })).arrangementId;
  const events = async (arrangementId: string) => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.auditEvents)).filter(({ subjectId }) => subjectId === arrangementId);
  };

  test('A-2: cost per place beside the own arrangements of the type that were approved, and no others', async () => {
    const id = await made('DRAFT', 1_200_000);
    // Per place: € 106, € 206, € 306 and € 1.006.
    for (const [status, cents] of [
      ['ASSESSED_POSITIVE', 200_000],
      ['ACTIVE', 700_000],
      ['ENDED', 1_200_000],
      ['EVALUATED', 4_700_000],
    ] as const)
      await made(status, cents);
    // None of these counts: not approved, another type, without places, of another insurer.
    for (const status of ['DRAFT', 'PROPOSED', 'ASSESSED_NEGATIVE', 'WITHDRAWN'] as const)
      await made(status, 1);
    await makeArrangement(world, 'noord', { status: 'ACTIVE', type: 'INNOVATION', fixedCents: 1 });
    await change(await made('ACTIVE', 1), { expectedPlaces: 0 });
    await change(await made('ACTIVE', 1), { expectedPlaces: null });
    await made('ACTIVE', 1, 'zuid');

    const { figures, frozen, points } = await read(id);
    expect(frozen).toBeNull();
    expect(figures).toMatchObject({ asOf: TODAY, totalCents: 3_060_000, centsPerPlace: 30_600 });
    expect(figures.comparison?.others.map(({ centsPerPlace }) => centsPerPlace)).toEqual([
      10_600, 20_600, 30_600, 100_600,
    ]);
    expect(figures.comparison).toMatchObject({ count: 4, medianCentsPerPlace: 25_600, cheaper: 2 });
    expect(points.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'PRESSURE ok',
      'WHY_HERE ok',
      'WHY_MEASURE ok',
      'EXPECTED_OUTCOME ok',
      'COST_PER_PLACE ok',
    ]);
  });

  test('A-2, R-2: the score and its rank are those of the overview, among the regions that have one', async () => {
    const id = await made('DRAFT', 1_200_000);
    const alone = (await read(id)).figures.pressure;
    expect(alone).toMatchObject({ rank: 1, of: 1, basis: 'live', referenceDate: TODAY, weightsVersion: 1 });
    await world.as('ministry', 'ministryAnalyst').quarters.close({ quarter: '2026Q3' });
    const { rows } = await officer().regions.overview({ regionType: 'careOffice' });
    const scored = rows.flatMap(({ code, score: { value } }) => (value === null ? [] : { code, value }));
    const own = scored.find(({ code }) => code === PLACES.noord.regionCode)?.value ?? Number.NaN;
    expect(scored.length).toBeGreaterThan(1);
    expect((await read(id)).figures.pressure).toEqual({
      score: own,
      rank: 1 + scored.filter(({ value }) => value > own).length,
      of: scored.length,
      definition: 'PRESSURE_SCORE/1',
      weightsVersion: 1,
      basis: 'live',
      referenceDate: TODAY,
    });
  });

  test('A-2: outside the own area the score is that of the last sealed quarter', async () => {
    const id = await made('DRAFT', 1_200_000);
    await change(id, { regionCode: PLACES.zuid.regionCode });
    const { rows } = await officer().regions.overview({ regionType: 'careOffice' });
    expect((await read(id)).figures.pressure).toMatchObject({
      score: rows.find(({ code }) => code === PLACES.zuid.regionCode)?.score.value,
      basis: 'published',
      referenceDate: '2026-09-30',
    });
  });

  test('A-2, C-6: patients with nowhere to go are those of the case, while the insurer sees it', async () => {
    const id = await made('DRAFT', 1_200_000);
    const rho = world.as('rhoNoord', 'rhoCoordinator');
    const { caseId } = await rho.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[0] ?? '',
      primaryCause: 'WORKLOAD',
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-11-23',
      },
    });
    await change(id, { caseId });
    await world.store.transaction((tx) =>
      addStatements(tx, [
        {
          ...NO_FACTS,
          id: world.deps.ids.next(),
          practiceId: world.practiceIds.noord[1] ?? '',
          referenceDate: '2026-09-30',
          source: 'opgave',
          recordedAt: '2026-10-01T08:00:00.000Z',
          recordedBy: null,
          importId: null,
          placesAvailable: 300,
        },
      ]),
    );
    const hidden = await read(id);
    expect([hidden.case, hidden.figures.patientsWithoutPlace]).toEqual([null, null]);
    await rho.cases.share({ caseId, version: 1 });
    const { nowhere } = await officer().cases.impact({ caseId });
    const shown = await read(id);
    expect(nowhere).toBe(1_700);
    expect([shown.case?.id, shown.figures.patientsWithoutPlace]).toEqual([caseId, 1_700]);
  });

  test('A-2: once submitted the test shows what was frozen with the version, whatever happens after', async () => {
    const { arrangementId } = await makeArrangement(world, 'noord', { status: 'ASSESSED_POSITIVE' });
    const before = await read(arrangementId);
    expect(before.frozen).toMatchObject({ versionNumber: 1 });
    expect(before.figures).toMatchObject({ pressure: null, comparison: null, centsPerPlace: 30_600 });
    await made('ACTIVE', 1);
    expect(await read(arrangementId)).toEqual(before);
    expect(before.can.set).toEqual({ can: false, because: ['ARRANGEMENT_NOT_EDITABLE'] });
  });

  test('A-2, S-2: the answers are written with one event that holds no word of them', async () => {
    const id = await made('DRAFT', 1_200_000);
    const view = await officer().arrangements.setPriorityTest({ arrangementId: id, version: 1, ...ANSWERS });
    expect(view).toMatchObject({ ...ANSWERS, version: 2, figures: { centsPerPlace: 10_200 } });
    const [event, ...rest] = await events(id);
    expect(rest).toEqual([]);
    expect(event?.action).toBe('arrangements.priorityTestSet');
    expect(JSON.parse(event?.payload ?? '')).toEqual({
      changes: {
        isReworded: [false, true],
        expectedPlaces: [100, 300],
        expectedOn: ['2027-06-30', '2028-06-30'],
      },
    });
    // The same again is no change.
    await officer().arrangements.setPriorityTest({ arrangementId: id, version: 2, ...ANSWERS });
    expect(await events(id)).toHaveLength(1);
    expect((await read(id)).version).toBe(2);
  });

  test('A-2: a draft may still leave everything open', async () => {
    const id = await made('DRAFT', 1_200_000);
    const { points } = await officer().arrangements.setPriorityTest({
      arrangementId: id,
      version: 1,
      whyHere: ' ',
      whyMeasure: '',
      expectedPlaces: null,
      expectedOn: null,
      expectedOutcome: '',
    });
    expect(points.filter(({ state }) => state === 'missing').map(({ code }) => code)).toEqual([
      'WHY_HERE',
      'WHY_MEASURE',
      'EXPECTED_OUTCOME',
      'COST_PER_PLACE',
    ]);
  });

  test.each([
    ['STALE_VERSION', 'DRAFT', 'noord', 'procurementOfficer', 2],
    ['ARRANGEMENT_NOT_EDITABLE', 'PROPOSED', 'noord', 'procurementManager', 1],
    ['NOT_FOUND', 'DRAFT', 'zuid', 'procurementOfficer', 1],
    ['NOT_ALLOWED', 'DRAFT', 'noord', 'insurerViewer', 1],
    ['NOT_ALLOWED', 'ASSESSED_POSITIVE', 'rhoNoord', 'rhoManager', 1],
  ] as const)(
    'A-2, C-1: %s in %s for %s %s, and nothing changes',
    async (code, status, organisation, role, version) => {
      const id = await made(status, 1_200_000);
      const before = await read(id);
      const call = world.as(organisation, role).arrangements.setPriorityTest({
        arrangementId: id,
        version,
        ...ANSWERS,
      });
      expect(await outcomeOf(call)).toBe(code);
      expect(await read(id)).toEqual(before);
      expect(await events(id)).toEqual([]);
    },
  );

  test('C-1: the RHO that is party to it reads none of the priority test, and another insurer finds nothing', async () => {
    const { arrangementId } = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
    const asked = (organisation: 'rhoNoord' | 'zuid', role: 'rhoManager' | 'procurementManager') =>
      outcomeOf(world.as(organisation, role).arrangements.priorityTest({ arrangementId }));
    expect(await asked('rhoNoord', 'rhoManager')).toBe('NOT_ALLOWED');
    expect(await asked('zuid', 'procurementManager')).toBe('NOT_FOUND');
  });

  test('R-2: scores by other weights have no place beside one by the weights of today', async () => {
    const id = await made('DRAFT', 1_200_000);
    await world.as('platform', 'platformAdmin').outlook.setWeights({
      payload: PLAIN_WEIGHTS,
      validFrom: TODAY,
      reason: 'proef',
      latest: 1,
    });
    expect((await read(id)).figures.pressure).toMatchObject({ weightsVersion: 2, rank: 1, of: 1 });
  });
});
