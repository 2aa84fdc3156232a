import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FilledStore, filledStore } from './fixture/filled-store.ts';

let demo: FilledStore;
beforeAll(async () => {
  demo = await filledStore({ scale: 0.1 });
});
afterAll(() => demo.remove());

test('D-8: every threatened practice of the demo has a plan, at a stage of its own, with the events of its writing', async () => {
  const { q, t } = demo.store.read;
  const plans = await q.select().from(t.emergencyPlans);
  const items = await q.select().from(t.emergencyPlanItems);
  const planned = new Set(plans.map(({ practiceId }) => practiceId));
  const cases = (await q.select().from(t.cases)).filter(({ phase }) =>
    OPEN_PHASES.some((one) => one === phase),
  );
  const threatened = cases.filter(({ phase }) => phase === 'THREATENED' || phase === 'ACUTE');
  expect(threatened.length).toBeGreaterThan(3);
  expect(threatened.filter(({ practiceId }) => !planned.has(practiceId))).toEqual([]);
  expect(new Set(plans.map(({ filledItems }) => filledItems)).size).toBeGreaterThan(2);
  for (const { preparedOn, rehearsedOn } of plans) {
    expect(preparedOn <= '2026-11-21').toBe(true);
    expect(rehearsedOn === null || rehearsedOn >= preparedOn).toBe(true);
  }
  const events = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).filter(
    ({ subjectKind }) => subjectKind === 'emergencyPlan',
  );
  expect(events.filter(({ action }) => action === 'cases.planPrepared')).toHaveLength(plans.length);
  expect(events.filter(({ action }) => action === 'cases.planItemSet')).toHaveLength(items.length);
});
