import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('the progress of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());
  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator');
  const onMeasure = (planId: string, subjectId: string) =>
    ({
      planId,
      subject: 'measure',
      subjectId,
      quarter: '2026Q4',
      state: 'ON_TRACK',
      words: 'De locatie is er bijna',
      value: null,
      evidence: '',
      seenVersion: null,
    }) as const;

  test('L-5: per quarter from the start of the period to now, and what is due', async () => {
    const { planId, measureId, obligationId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    const view = await coordinator().plans.progress({ planId });
    expect(view.quarters.map(({ quarter }) => quarter)).toEqual(['2026Q1', '2026Q2', '2026Q3', '2026Q4']);
    expect(view.items.map(({ subjectId, asked }) => [subjectId, asked])).toEqual([
      [measureId, ['2026Q4']],
      [obligationId, ['2026Q4']],
    ]);
    expect(view.can.report.can).toBe(true);
    expect(view.quarters.at(-1)?.measures).toEqual({ onSchedule: 0, due: 1, unreported: 1 });
  });

  test('L-5, S-2: a report leaves one event with states, without words; what is signed stays', async () => {
    const { planId, measureId, obligationId } = await makePlan(world, 'noord', 'CONTRACTED');
    const { q, t } = world.store.read;
    const before = await q.$count(t.auditEvents);
    const view = await coordinator().plans.reportProgress({ ...onMeasure(planId, measureId), value: 7 });
    expect(view.items[0]?.reports).toMatchObject([
      { quarter: '2026Q4', state: 'ON_TRACK', words: 'De locatie is er bijna', value: null, version: 1 },
    ]);
    expect(view.quarters.at(-1)?.measures).toEqual({ onSchedule: 1, due: 1, unreported: 0 });
    await coordinator().plans.reportProgress({
      ...onMeasure(planId, obligationId),
      subject: 'obligation',
      value: 300,
    });
    expect(await q.$count(t.auditEvents)).toBe(before + 2);
    const events = (await q.select().from(t.auditEvents)).filter(({ subjectId }) => subjectId === planId);
    expect(events.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
      {
        quarter: '2026Q4',
        subject: 'measure',
        subjectId: measureId,
        changes: { progressState: [null, 'ON_TRACK'] },
      },
      {
        quarter: '2026Q4',
        subject: 'obligation',
        subjectId: obligationId,
        changes: { progressState: [null, 'ON_TRACK'] },
      },
    ]);
    const plan = (await q.select().from(t.continuityPlans)).find(({ id }) => id === planId);
    expect(plan?.contentRevision).toBe(1);
  });

  test('S-3: two who report the same quarter: the second is told, and may write over what it then saw', async () => {
    const { planId, measureId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    const report = onMeasure(planId, measureId);
    await coordinator().plans.reportProgress(report);
    const late = { ...report, state: 'AT_RISK' } as const;
    expect(await outcomeOf(coordinator().plans.reportProgress(late))).toBe('STALE_VERSION');
    const view = await coordinator().plans.reportProgress({ ...late, seenVersion: 1 });
    expect(view.items[0]?.reports).toMatchObject([{ state: 'AT_RISK', version: 2 }]);
    expect(await outcomeOf(coordinator().plans.reportProgress({ ...late, seenVersion: 1 }))).toBe(
      'STALE_VERSION',
    );
  });

  test('L-5: not of a quarter to come, not without a contract, and not of what another plan holds', async () => {
    const { planId, measureId, obligationId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    const report = onMeasure(planId, measureId);
    const outcome = (changes: object) =>
      outcomeOf(coordinator().plans.reportProgress({ ...report, ...changes }));
    expect(await outcome({ quarter: '2027Q1' })).toBe('PLAN_PROGRESS_NOT_NOW');
    expect(await outcome({ quarter: '2025Q4' })).toBe('PLAN_PROGRESS_NOT_NOW');
    expect(await outcome({ state: 'REACHED' })).toBe('PLAN_EVIDENCE_MISSING');
    expect(await outcome({ subjectId: obligationId })).toBe('NOT_FOUND');
    const draft = await makePlan(world, 'noord', 'DRAFT');
    expect(await outcome({ planId: draft.planId, subjectId: draft.measureId })).toBe('PLAN_PROGRESS_NOT_NOW');
    expect(await outcome({ planId: draft.planId })).toBe('NOT_FOUND');
  });

  test('C-6: who does not keep the plan reads its progress and reports none', async () => {
    const { planId, measureId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    await coordinator().plans.reportProgress(onMeasure(planId, measureId));
    const seen = await world.as('noord', 'insurerViewer').plans.progress({ planId });
    expect(seen.items[0]?.reports).toHaveLength(1);
    expect(seen.can.report).toEqual({ can: false, because: ['NOT_ALLOWED'] });
    const stranger = world.as('rhoZuid', 'rhoManager').plans.progress({ planId });
    expect(await outcomeOf(stranger)).toBe('NOT_FOUND');
  });
});
