import { ENGINES } from '@regiovast/db/testing/test-store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { GoalFields } from '@regiovast/domain/plans/goals.schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GOAL } from '../testing/access/plan-measure-rows.ts';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

const added = { id: null, version: null } as const;

describe.each(ENGINES)('goals of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());
  const rho = () => world.as('rhoNoord', 'rhoCoordinator').plans;
  const set = (planId: string, goal: Partial<GoalFields>) =>
    rho().setGoal({ planId, ...added, goal: { ...GOAL, ...goal } });
  const eventsOf = async (planId: string) => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.filter(({ subjectId }) => subjectId === planId);
  };

  test('L-2: a goal is measurable: indicator with unit and definition, baseline with date and source, target, date', async () => {
    const { planId } = await makePlan(world);
    const known = { baselineValue: 4.75, baselineOn: '2026-06-30', baselineSource: 'Nivel' };
    const { goals } = await set(planId, known);
    expect(goals).toHaveLength(2);
    expect(goals[1]).toMatchObject({
      ...GOAL,
      ...known,
      version: 1,
      measures: 0,
      indicator: { code: 'GPS_PER_10K', unit: 'fte per 10.000 inwoners' },
    });
    expect((await eventsOf(planId)).map(({ action }) => action)).toEqual(['plans.goalSet']);
  });

  test('R-1: a baseline of 0 is 0, an unknown one is unknown, and a known one without date or source is refused', async () => {
    const { planId } = await makePlan(world);
    const zero = { baselineValue: 0, baselineOn: '2026-06-30', baselineSource: 'Nivel' };
    await set(planId, zero);
    const { goals } = await set(planId, {});
    expect(goals.map(({ baselineValue }) => baselineValue)).toEqual([5, 0, null]);
    expect(await outcomeOf(set(planId, { ...zero, baselineOn: null }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(set(planId, { ...zero, baselineSource: '' }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(set(planId, { ...zero, baselineValue: null }))).toBe('BAD_REQUEST');
  });

  test.each<[Partial<GoalFields>, string]>([
    [{ targetOn: '2026-01-01' }, 'ok'],
    [{ targetOn: '2025-12-31' }, 'PLAN_OUTSIDE_PERIOD'],
    [{ targetOn: '2028-12-31' }, 'ok'],
    [{ targetOn: '2029-01-01' }, 'PLAN_OUTSIDE_PERIOD'],
    [{ indicatorCode: 'NOT_AN_INDICATOR' }, 'PLAN_INDICATOR_UNKNOWN'],
    [{ baselineValue: 1, baselineOn: '2026-11-19', baselineSource: 'x' }, 'ok'],
    [{ baselineValue: 1, baselineOn: '2026-11-20', baselineSource: 'x' }, 'DATE_IN_FUTURE'],
    [{ wording: '  ' }, 'BAD_REQUEST'],
  ])('L-2: a goal with %o is %s', async (goal, outcome) => {
    const { planId } = await makePlan(world);
    expect(await outcomeOf(set(planId, goal))).toBe(outcome);
    expect(await eventsOf(planId)).toHaveLength(outcome === 'ok' ? 1 : 0);
  });

  test('L-2: the baseline is offered from the frozen situation, known figures of indicators only', async () => {
    const { planId } = await makePlan(world);
    const words = { nl: 'x', en: 'x' };
    const figure = {
      section: 'IST_SUPPLY',
      label: words,
      definition: words,
      definitionVersion: 1,
      unit: 'x',
      digits: 2,
      referenceDate: '2026-06-30',
      source: 'Praktijkopgaven',
    };
    const figures = [
      { ...figure, key: 'indicator:GPS_PER_10K', value: 5.25, standing: 'known' },
      { ...figure, key: 'indicator:INHABITANTS', value: null, standing: 'unknown' },
      { ...figure, key: 'indicator:PRACTICES_AT_RISK', value: null, standing: 'suppressed' },
      { ...figure, key: 'score:total', value: 61, standing: 'known' },
    ];
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.planSituations).set({ payload: canonicalJson({ frozenOn: '2026-11-01', figures }) });
    });
    expect((await rho().goals({ planId })).offers).toEqual([
      { indicatorCode: 'GPS_PER_10K', value: 5.25, on: '2026-06-30', source: 'Praktijkopgaven' },
    ]);
    expect((await world.as('rhoNoord', 'rhoViewer').plans.goals({ planId })).offers).toEqual([]);
  });

  test('L-2: a goal that a measure serves stays', async () => {
    const { planId, goalId } = await makePlan(world);
    expect(await outcomeOf(rho().removeGoal({ planId, id: goalId, version: 1 }))).toBe('PLAN_GOAL_IN_USE');
    const goals = (await set(planId, {})).goals;
    const free = goals.find(({ id }) => id !== goalId);
    const left = await rho().removeGoal({ planId, id: free?.id ?? '', version: 1 });
    expect(left.goals.map(({ id }) => id)).toEqual([goalId]);
  });

  test('S-3: who is second on a goal is told and loses nothing; the same words again are no change', async () => {
    const { planId, goalId } = await makePlan(world);
    const at = (version: number, wording: string) =>
      rho().setGoal({ planId, id: goalId, version, goal: { ...GOAL, wording } });
    const { goals } = await at(1, 'Van de eerste');
    expect(goals[0]).toMatchObject({ wording: 'Van de eerste', version: 2 });
    expect(await outcomeOf(at(1, 'Van de tweede'))).toBe('STALE_VERSION');
    expect(await outcomeOf(at(1, 'Van de eerste'))).toBe('ok');
    expect(await outcomeOf(rho().removeGoal({ planId, id: goalId, version: 1 }))).not.toBe('ok');
    expect((await rho().goals({ planId })).goals[0]).toMatchObject({ wording: 'Van de eerste', version: 2 });
    expect(await eventsOf(planId)).toHaveLength(1);
  });

  test('L-2: a plan holds at most 50 goals', async () => {
    const { planId } = await makePlan(world);
    for (let count = 1; count < 50; count += 1) await set(planId, {});
    expect(await outcomeOf(set(planId, {}))).toBe('PLAN_LIMIT_REACHED');
  });

  test('C-6: a goal of another plan is absent, in this plan and in that', async () => {
    const { planId } = await makePlan(world);
    const south = await makePlan(world, 'zuid');
    const seen = { id: south.goalId, version: 1 };
    expect(await outcomeOf(rho().setGoal({ planId, ...seen, goal: GOAL }))).toBe('NOT_FOUND');
    expect(await outcomeOf(rho().setGoal({ planId: south.planId, ...seen, goal: GOAL }))).toBe('NOT_FOUND');
    expect(await outcomeOf(rho().removeGoal({ planId, ...seen }))).toBe('NOT_FOUND');
  });
});
