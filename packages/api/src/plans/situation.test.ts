import { sha256Hex } from '@regiovast/db/audit/append-event';
import { addStatements } from '@regiovast/db/practices/practice-register';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { situationSchema } from '@regiovast/domain/plans/plan-situation';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';

describe.each(ENGINES)('the situation of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());
  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator');

  test('L-1: today beside what was frozen, then frozen with its hash, and nothing differs any more', async () => {
    const { planId } = await makePlan(world);
    const rho = coordinator();
    const preview = await rho.plans.previewSituation({ planId });
    expect(preview).toMatchObject({ number: 1, frozenOn: '2026-11-01', on: TODAY });
    const values = new Map(preview.differences.map(({ after }) => [after?.key, after?.value]));
    expect(values.get('indicator:POPULATION')).toBeGreaterThan(200_000);
    expect(values.get('supply:practices')).toBe(8);
    const view = await rho.plans.freezeSituation({ planId, seenNumber: 1 });
    expect(view).toMatchObject({ number: 2, situation: { frozenOn: TODAY } });
    // Whether a figure has expired is worked out when it is shown: it is no part of what was frozen.
    expect(sha256Hex(canonicalJson(situationSchema.parse(view.situation)))).toBe(view.sha256);
    const again = await rho.plans.previewSituation({ planId });
    expect(new Set(again.differences.map(({ change }) => change))).toEqual(new Set(['unchanged']));
  });

  test('L-4, S-2: freezing raises the content revision and leaves one event, without a figure', async () => {
    const { planId } = await makePlan(world);
    const { q, t } = world.store.read;
    const before = await q.$count(t.auditEvents);
    await coordinator().plans.freezeSituation({ planId, seenNumber: 1 });
    expect(await q.$count(t.auditEvents)).toBe(before + 1);
    const plan = (await q.select().from(t.continuityPlans)).find(({ id }) => id === planId);
    expect(plan?.contentRevision).toBe(2);
    const event = (await q.select().from(t.auditEvents)).find(({ subjectId }) => subjectId === planId);
    expect(event?.action).toBe('plans.situationFrozen');
    expect(Object.keys(JSON.parse(event?.payload ?? '{}') as object).sort()).toEqual(['frozenOn', 'sha256']);
  });

  test('S-2: the same figures again on the same day are no change: no freeze, no event, no next revision', async () => {
    const { planId } = await makePlan(world);
    const { q, t } = world.store.read;
    const first = await coordinator().plans.freezeSituation({ planId, seenNumber: 1 });
    const before = await q.$count(t.auditEvents);
    const again = await coordinator().plans.freezeSituation({ planId, seenNumber: 2 });
    expect(again).toEqual(first);
    expect(await q.$count(t.auditEvents)).toBe(before);
    expect((await coordinator().plans.get({ planId })).live?.contentRevision).toBe(2);
  });

  test('S-3: who freezes over a freeze that was not seen is told so', async () => {
    const { planId } = await makePlan(world);
    await coordinator().plans.freezeSituation({ planId, seenNumber: 1 });
    const late = coordinator().plans.freezeSituation({ planId, seenNumber: 1 });
    expect(await outcomeOf(late)).toBe('STALE_VERSION');
  });

  test('L-4: a submitted plan is frozen no more; a returned one only with a section of the situation', async () => {
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    const freeze = () => outcomeOf(coordinator().plans.freezeSituation({ planId, seenNumber: 1 }));
    expect(await freeze()).toBe('PLAN_NOT_EDITABLE');
    expect((await coordinator().plans.situation({ planId })).can.freeze.can).toBe(false);
    const returned = await makePlan(world, 'noord', 'REVISION_ASKED');
    expect(
      await outcomeOf(coordinator().plans.freezeSituation({ planId: returned.planId, seenNumber: 1 })),
    ).toBe('PLAN_SECTION_LOCKED');
  });

  test('C-2: the insurer reads the situation of the released version, not what was frozen since', async () => {
    const { planId } = await makePlan(world, 'noord', 'DRAFT');
    const insurer = world.as('noord', 'insurerViewer');
    expect(await outcomeOf(insurer.plans.situation({ planId }))).toBe('NOT_FOUND');
    const released = await makePlan(world, 'noord', 'REVISION_ASKED');
    await world.store.transaction(({ q, t }) => q.update(t.planSections).set({ isUnlocked: true }));
    await coordinator().plans.freezeSituation({ planId: released.planId, seenNumber: 1 });
    const seen = await insurer.plans.situation({ planId: released.planId });
    expect(seen).toMatchObject({ number: null, sha256: null, situation: { frozenOn: '2026-11-01' } });
    expect(await outcomeOf(insurer.plans.previewSituation({ planId: released.planId }))).toBe('NOT_ALLOWED');
  });

  test('S-5: statements that contradict each other stop no situation', async () => {
    const { planId } = await makePlan(world, 'zuid');
    // A later file counts fewer owners than were 60 or older before.
    const stated = { ...NO_FACTS, source: 'test', recordedBy: null, importId: null };
    const said = [
      { referenceDate: '2026-07-01', recordedAt: '2026-07-02T08:00:00.000Z', owners: 4, owners60Plus: 3 },
      { referenceDate: '2026-08-01', recordedAt: '2026-08-02T08:00:00.000Z', owners: 2 },
    ];
    await world.store.transaction((tx) =>
      addStatements(
        tx,
        world.practiceIds.zuid.flatMap((practiceId) =>
          said.map((facts) => ({ ...stated, ...facts, id: world.deps.ids.next(), practiceId })),
        ),
      ),
    );
    const { differences } = await world.as('rhoZuid', 'rhoCoordinator').plans.previewSituation({ planId });
    const owners = differences.filter(({ after }) => after?.key.startsWith('supply:owners'));
    expect(owners.map(({ after }) => after?.value)).toEqual([16, 24]);
  });

  test('C-4: one practice with a case is not told, by phase nor by cause', async () => {
    const { planId } = await makePlan(world);
    const rho = coordinator();
    await rho.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[0] ?? '',
      primaryCause: 'HOUSING_LOSS',
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-12-01',
      },
    });
    const { differences } = await rho.plans.previewSituation({ planId });
    const risk = differences.flatMap(({ after }) =>
      after && (after.key.startsWith('risk:') || after.key === 'housing:cases') ? [after] : [],
    );
    for (const { key, value } of risk) expect([key, value === null || value === 0]).toEqual([key, true]);
    const hidden = risk.filter(({ standing }) => standing === 'suppressed').map(({ key }) => key);
    expect(hidden).toContain('risk:total');
    expect(hidden).toContain('risk:phase.SIGNAL');
    expect(hidden).toContain('housing:cases');
  });
});
