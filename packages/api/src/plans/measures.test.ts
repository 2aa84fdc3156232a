import { updatePlan } from '@regiovast/db/plans/write-plans';
import { markVersion } from '@regiovast/db/plans/plan-versions';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { MeasureFields } from '@regiovast/domain/plans/measures.schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MEASURE } from '../testing/access/plan-measure-rows.ts';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';
import { freezeVersion } from './freeze-version.ts';
import { mustFindPlan } from './plan-reach.ts';

const added = { id: null, version: null } as const;

describe.each(ENGINES)('measures of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());
  const rho = () => world.as('rhoNoord', 'rhoCoordinator').plans;
  const insurer = () => world.as('noord', 'procurementOfficer').plans;
  const add = (planId: string, measure: Partial<MeasureFields>) =>
    rho().setMeasure({ planId, ...added, measure: { ...MEASURE, ...measure } });
  const eventsOf = async (planId: string) => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.filter(({ subjectId }) => subjectId === planId);
  };
  const someApproach = async () => {
    const [approach] = (await rho().library()).approaches;
    if (!approach) throw new Error('the library is empty');
    return approach;
  };

  test('L-3: the library holds every course of action and the approaches of today with source and date', async () => {
    const { courses, approaches, version } = await rho().library();
    expect(courses).toHaveLength(23);
    expect(version).toBe(1);
    expect(approaches.length).toBeGreaterThan(0);
    for (const { region, nl, en } of approaches) {
      expect([region, nl.label, en.label].every((text) => text.length > 0)).toBe(true);
    }
  });

  test('L-3: a basket becomes measures at once, in its order, by one event without words', async () => {
    const { planId, measureId } = await makePlan(world);
    const { code, courses } = await someApproach();
    const course = courses[0] ?? 'DESK';
    const { measures } = await rho().addMeasures({
      planId,
      picks: [
        { origin: 'catalogue', course: 'NURSERY_PRACTICE', title: 'Kweekpraktijk' },
        { origin: 'approach', approachCode: code, course, title: 'Aanpak', description: 'Zoals daar' },
      ],
    });
    expect(measures.map(({ id }) => id)[0]).toBe(measureId);
    expect(measures.slice(1)).toMatchObject([
      { origin: 'catalogue', course: 'NURSERY_PRACTICE', approachCode: null, title: 'Kweekpraktijk' },
      { origin: 'approach', course, approachCode: code, title: 'Aanpak', costCents: null, version: 1 },
    ]);
    const events = await eventsOf(planId);
    expect(events.map(({ action }) => action)).toEqual(['plans.measuresAdded']);
    expect(JSON.parse(events[0]?.payload ?? '')).toEqual({
      measureIds: measures.slice(1).map(({ id }) => id),
      count: 2,
    });
  });

  test('L-3: an approach that is not in the library, or under another course, is refused with the whole basket', async () => {
    const { planId } = await makePlan(world);
    const { code, courses } = await someApproach();
    const other = (await rho().library()).courses.find((course) => !courses.includes(course)) ?? 'DESK';
    const fine = { origin: 'catalogue', course: 'DESK', title: 'Loket' } as const;
    for (const [approachCode, course] of [
      ['UNKNOWN_APPROACH', 'DESK'],
      [code, other],
    ] as const) {
      const picks = [fine, { origin: 'approach', approachCode, course, title: 'Aanpak' } as const];
      expect(await outcomeOf(rho().addMeasures({ planId, picks }))).toBe('PLAN_REFERENCE_UNKNOWN');
    }
    expect((await rho().measures({ planId })).measures).toHaveLength(1);
    expect(await eventsOf(planId)).toHaveLength(0);
  });

  test('L-3: a plan holds 100 measures, the hundred and first is refused', async () => {
    const { planId } = await makePlan(world);
    const pick = { origin: 'catalogue', course: 'DESK', title: 'Loket' } as const;
    const picks = (count: number) => Array.from({ length: count }, () => pick);
    expect(await outcomeOf(rho().addMeasures({ planId, picks: picks(100) }))).toBe('PLAN_LIMIT_REACHED');
    expect(await outcomeOf(rho().addMeasures({ planId, picks: picks(99) }))).toBe('ok');
    expect(await outcomeOf(add(planId, {}))).toBe('PLAN_LIMIT_REACHED');
  });

  test.each<[Partial<MeasureFields>, string]>([
    [{ startQuarter: '2026Q1', endQuarter: '2028Q4' }, 'ok'],
    [{ startQuarter: '2026Q1', endQuarter: '2026Q1' }, 'ok'],
    [{ startQuarter: '2025Q4', endQuarter: '2026Q2' }, 'PLAN_OUTSIDE_PERIOD'],
    [{ startQuarter: '2028Q4', endQuarter: '2029Q1' }, 'PLAN_OUTSIDE_PERIOD'],
    [{ startQuarter: '2026Q2', endQuarter: '2026Q1' }, 'BAD_REQUEST'],
    [{ startQuarter: '2026Q2', endQuarter: null }, 'BAD_REQUEST'],
    [{ steps: [{ quarter: '2028Q4', partialResult: 'Klaar' }] }, 'ok'],
    [{ steps: [{ quarter: '2029Q1', partialResult: 'Klaar' }] }, 'PLAN_OUTSIDE_PERIOD'],
    [
      {
        startQuarter: '2026Q1',
        endQuarter: '2026Q2',
        steps: [{ quarter: '2026Q3', partialResult: 'Te laat' }],
      },
      'BAD_REQUEST',
    ],
    [
      {
        steps: [
          { quarter: '2026Q1', partialResult: 'a' },
          { quarter: '2026Q1', partialResult: 'b' },
        ],
      },
      'BAD_REQUEST',
    ],
    [{ costCents: 0 }, 'ok'],
    [{ costCents: 2_000_000_000 }, 'ok'],
    [{ costCents: 2_000_000_001 }, 'BAD_REQUEST'],
    [{ costCents: -1 }, 'BAD_REQUEST'],
    [{ costCents: 10.5 }, 'BAD_REQUEST'],
    [{ title: ' ' }, 'BAD_REQUEST'],
  ])('L-3, A-6: a measure with %o is %s', async (measure, outcome) => {
    const { planId } = await makePlan(world);
    expect(await outcomeOf(add(planId, measure))).toBe(outcome);
    expect(await eventsOf(planId)).toHaveLength(outcome === 'ok' ? 1 : 0);
  });

  test('L-3: partner and goal are of the same plan, and a measure from the catalogue keeps a course', async () => {
    const { planId, measureId } = await makePlan(world);
    const other = await makePlan(world);
    const refused = 'PLAN_REFERENCE_UNKNOWN';
    expect(await outcomeOf(add(planId, { goalId: other.goalId }))).toBe(refused);
    expect(await outcomeOf(add(planId, { partnerId: other.partnerIds[0] }))).toBe(refused);
    const seen = { planId, id: measureId, version: 1 };
    expect(await outcomeOf(rho().setMeasure({ ...seen, measure: { ...MEASURE, course: null } }))).toBe(
      refused,
    );
    expect(await outcomeOf(add(planId, { course: null }))).toBe('ok');
  });

  test('A-6: what measures cost together is exact per funding basis, and what is unknown is counted, never 0', async () => {
    const { planId } = await makePlan(world);
    await add(planId, { costCents: 10, fundingBasis: 'S3' });
    await add(planId, { costCents: 20, fundingBasis: 'S2' });
    await add(planId, { costCents: null, fundingBasis: 'S2' });
    await add(planId, { costCents: null });
    const { total, byFunding } = await rho().measures({ planId });
    expect(total).toEqual({ measures: 5, knownCents: 12_500_030, unknown: 2 });
    expect(byFunding).toEqual([
      { fundingBasis: 'S2', measures: 2, knownCents: 20, unknown: 1 },
      { fundingBasis: 'S3', measures: 2, knownCents: 12_500_010, unknown: 0 },
      { fundingBasis: null, measures: 1, knownCents: null, unknown: 1 },
    ]);
  });

  test('S-3: a change replaces the steps, a stale one changes neither row nor steps', async () => {
    const { planId, measureId } = await makePlan(world);
    const step = (partialResult: string) => [{ quarter: '2026Q3', partialResult }];
    const at = (version: number, words: string) =>
      rho().setMeasure({
        planId,
        id: measureId,
        version,
        measure: { ...MEASURE, title: words, steps: step(words) },
      });
    const { measures } = await at(1, 'Eerst');
    expect(measures[0]).toMatchObject({
      origin: 'catalogue',
      version: 2,
      title: 'Eerst',
      steps: step('Eerst'),
    });
    expect(await outcomeOf(at(1, 'Tweede'))).toBe('STALE_VERSION');
    const [now] = (await rho().measures({ planId })).measures;
    expect(now).toMatchObject({ version: 2, title: 'Eerst', steps: step('Eerst') });
    expect(await eventsOf(planId)).toHaveLength(1);
  });

  test('L-2: a measure with a result obligation stays; without one it goes with its steps', async () => {
    const { planId, measureId, obligationId } = await makePlan(world);
    const remove = (version: number) => rho().removeMeasure({ planId, id: measureId, version });
    expect(await outcomeOf(remove(1))).toBe('PLAN_MEASURE_IN_USE');
    await rho().removeObligation({ planId, id: obligationId, version: 1 });
    expect(await outcomeOf(remove(2))).toBe('STALE_VERSION');
    expect((await remove(1)).measures).toEqual([]);
    const { q, t } = world.store.read;
    const steps = await q.select().from(t.planMeasureSteps);
    expect(steps.filter((step) => step.measureId === measureId)).toEqual([]);
  });

  test('L-2: a result obligation hangs on a measure of its plan and is due within the period', async () => {
    const { planId, measureId } = await makePlan(world);
    const other = await makePlan(world);
    const set = (change: object) =>
      rho().setObligation({
        planId,
        ...added,
        obligation: {
          measureId,
          wording: '500 plaatsen',
          targetValue: 500,
          unit: 'plaatsen',
          dueOn: '2028-12-31',
          evidence: 'Opgave',
          ...change,
        },
      });
    const { obligations } = await set({});
    expect(obligations[1]).toMatchObject({ measureId, targetValue: 500, unit: 'plaatsen', version: 1 });
    expect(await outcomeOf(set({ dueOn: '2026-01-01' }))).toBe('ok');
    expect(await outcomeOf(set({ dueOn: '2025-12-31' }))).toBe('PLAN_OUTSIDE_PERIOD');
    expect(await outcomeOf(set({ dueOn: '2029-01-01' }))).toBe('PLAN_OUTSIDE_PERIOD');
    expect(await outcomeOf(set({ measureId: other.measureId }))).toBe('PLAN_REFERENCE_UNKNOWN');
    expect(await outcomeOf(set({ evidence: '' }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(set({ unit: '' }))).toBe('BAD_REQUEST');
    const id = obligations[1]?.id ?? '';
    const again = { planId, id, obligation: { ...obligations[1], dueOn: '2027-06-30' } as never };
    expect((await rho().setObligation({ ...again, version: 1 })).obligations[1]?.version).toBe(2);
    expect(await outcomeOf(rho().removeObligation({ planId, id, version: 1 }))).toBe('STALE_VERSION');
  });

  test('L-4, C-2: the insurer reads the last released version until the next release; a partner reads as it is now', async () => {
    const { planId, goalId, measureId } = await makePlan(world, 'noord', 'REVISION_ASKED');
    const { deps, store } = world;
    await store.transaction(async ({ q, t }) => {
      await q.update(t.planSections).set({ isUnlocked: true });
    });
    const read = async (as: typeof insurer) => {
      const { measures } = await as().measures({ planId });
      const { obligations } = await as().obligations({ planId });
      const { goals } = await as().goals({ planId });
      const { initiatives } = await as().initiatives({ planId });
      return [measures, obligations, goals, initiatives].map((rows) => rows.length);
    };
    const before = JSON.stringify(await insurer().measures({ planId }));
    await add(planId, { title: 'Nog van de RHO alleen', costCents: 1 });
    await rho().setGoal({
      planId,
      ...added,
      goal: {
        wording: 'Nieuw doel',
        indicatorCode: 'GPS_PER_10K',
        baselineValue: null,
        baselineOn: null,
        baselineSource: '',
        targetValue: 1,
        targetOn: '2027-01-01',
      },
    });
    await rho().setInitiative({
      planId,
      ...added,
      initiative: { kind: 'CHAIN', name: 'Keten', note: '' },
    });
    expect(await read(insurer)).toEqual([1, 1, 1, 1]);
    expect(await read(rho)).toEqual([2, 1, 2, 2]);
    expect(JSON.stringify(await insurer().measures({ planId }))).toBe(before);
    const seen = (await insurer().measures({ planId })).measures[0];
    expect(seen).toMatchObject({ id: measureId, goalId, version: null, updatedBy: null });
    const manager = world.actor('rhoNoord', 'rhoManager');
    await store.transaction(async (tx) => {
      const scope = { kind: 'rho', organisationId: manager.organisationId, on: TODAY } as const;
      const reached = await mustFindPlan(tx, manager, scope, planId);
      const { id } = await freezeVersion(tx, deps, manager, reached);
      await markVersion(tx, id, { releasedAt: '2026-11-19T10:00:00.000Z' });
      await updatePlan(tx, planId, reached.plan.version, { releasedVersionId: id });
    });
    expect(await read(insurer)).toEqual([2, 1, 2, 2]);
  });

  test('L-4: what may be done comes with the view; a submitted plan refuses it by the same reason', async () => {
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    const { can } = await rho().measures({ planId });
    expect(can.add).toEqual({ can: false, because: ['PLAN_NOT_EDITABLE'] });
    expect((await insurer().measures({ planId })).can.set).toEqual({ can: false, because: ['NOT_ALLOWED'] });
    expect(await outcomeOf(add(planId, {}))).toBe('PLAN_NOT_EDITABLE');
    const returned = await makePlan(world, 'noord', 'REVISION_ASKED');
    const locked = await rho().measures({ planId: returned.planId });
    expect(locked.can.set.because).toEqual(['PLAN_SECTION_LOCKED']);
    expect(await outcomeOf(add(returned.planId, {}))).toBe('PLAN_SECTION_LOCKED');
  });

  test('S-2: an event of a measure, goal or answer holds no written words and no amount', async () => {
    const { planId, initiativeId } = await makePlan(world);
    await add(planId, { title: 'geheimtitel', costCents: 987_654, owner: 'geheimnaam' });
    const [initiative] = (await rho().initiatives({ planId })).initiatives;
    await rho().answerInitiative({
      planId,
      id: initiativeId,
      criterion: initiative?.criteria[0]?.code ?? '',
      answer: { words: 'geheimwoord', evidence: '' },
      seen: { words: '', evidence: '' },
    });
    const text = (await eventsOf(planId)).map(({ payload }) => payload).join('\n');
    expect(text).not.toMatch(/geheim|987654/);
  });
});
