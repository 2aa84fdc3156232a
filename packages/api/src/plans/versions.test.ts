import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('versions of plans on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const keeper = () => world.as('rhoNoord', 'rhoCoordinator');
  const NEXT = { periodFrom: 2029, periodTo: 2031, title: 'Plan 2029-2031' };

  test('L-5: the plan of the next period starts from the last, and the comparison marks what was dropped', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    const started = await keeper().plans.startNext({ planId, ...NEXT });
    const compared = await keeper().plans.compare({
      planId: started.planId,
      from: versionId ?? '',
      to: 'now',
    });
    const changeOf = (piece: string) =>
      compared.pieces.filter((one) => one.piece === piece).map(({ change }) => change);
    // The measure of the test plan ends in 2027: it stays behind, with its obligation; the texts go on.
    expect(changeOf('measure')).toEqual(['dropped']);
    expect(changeOf('obligation')).toEqual(['dropped']);
    expect(changeOf('goal')).toEqual(['dropped']);
    expect(changeOf('initiative')).toEqual(['same']);
    expect(new Set(changeOf('section'))).toEqual(new Set(['same']));
    expect(changeOf('frame')).toEqual(['changed']);
    const { versions } = await keeper().plans.versions({ planId: started.planId });
    expect(versions.map((version) => version.id)).toEqual([versionId]);
    expect(await outcomeOf(keeper().plans.startNext({ planId, ...NEXT }))).toBe('PLAN_HAS_SUCCESSOR');
  });

  test('L-5: only a later period of at most six years starts', async () => {
    const { planId } = await makePlan(world, 'noord', 'EVALUATED');
    const start = (periodFrom: number, periodTo: number) =>
      outcomeOf(keeper().plans.startNext({ planId, periodFrom, periodTo, title: 'Later' }));
    expect(await start(2026, 2028)).toBe('PLAN_OUTSIDE_PERIOD');
    expect(await start(2029, 2028)).toBe('PLAN_OUTSIDE_PERIOD');
    expect(await start(2029, 2035)).toBe('PLAN_OUTSIDE_PERIOD');
    expect(await start(2029, 2034)).toBe('ok');
  });

  test('L-1, L-5: it may share years with the plan it follows, and with no other', async () => {
    const { planId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    const { regionCode } = PLACES.noord;
    const beside = { regionCode, title: 'Ernaast', periodFrom: 2031, periodTo: 2032 };
    await keeper().plans.start(beside);
    const start = (periodTo: number) =>
      keeper().plans.startNext({ ...NEXT, planId, periodFrom: 2027, periodTo });
    expect(await outcomeOf(start(2031))).toBe('PLAN_OVERLAPS');
    const next = await keeper().plans.get(await start(2030));
    const frame = { planId: next.id, version: next.live?.version ?? 0, title: next.title };
    const reframe = (periodTo: number) =>
      keeper().plans.setFrame({
        ...frame,
        ownerId: next.owner.id,
        periodFrom: 2027,
        periodTo,
        municipalityCodes: next.municipalities.map(({ code }) => code),
      });
    expect(await outcomeOf(reframe(2031))).toBe('PLAN_OVERLAPS');
    expect((await reframe(2029)).periodTo).toBe(2029);
  });

  test('L-5, C-6: a draft of the next period is absent for the insurer, and so is what it would compare with', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'POSITIVE');
    const { planId: draft } = await keeper().plans.startNext({ planId, ...NEXT });
    const insurer = world.as('noord', 'procurementOfficer');
    expect(await outcomeOf(insurer.plans.versions({ planId: draft }))).toBe('NOT_FOUND');
    const input = { planId, from: versionId ?? '', to: 'now' as const };
    expect(await outcomeOf(insurer.plans.compare(input))).toBe('NOT_FOUND');
    expect(await outcomeOf(insurer.plans.comparePiece({ ...input, piece: 'frame', key: '' }))).toBe(
      'NOT_FOUND',
    );
    const same = await insurer.plans.compare({ ...input, to: versionId ?? '' });
    expect(same.pieces.every(({ change }) => change === 'same')).toBe(true);
  });

  test('C-6: a version of a plan that is not the one before it is absent', async () => {
    const one = await makePlan(world, 'noord', 'SUBMITTED');
    const other = await makePlan(world, 'noord', 'SUBMITTED');
    const outcome = outcomeOf(
      keeper().plans.compare({ planId: one.planId, from: other.versionId ?? '', to: 'now' }),
    );
    expect(await outcome).toBe('NOT_FOUND');
  });

  test('C-2: who is a partner of the next plan only gets of the one before it what was released', async () => {
    const { planId: before, versionId } = await makePlan(world, 'noord', 'EVALUATED');
    const { planId } = await keeper().plans.startNext({ planId: before, ...NEXT });
    const { store, organisationIds } = world;
    const { ids } = world.deps;
    await store.transaction(async ({ q, t }) => {
      const partner = { kind: 'RHO', name: 'RHO Proef Zuid', task: '', position: 9, version: 1 } as const;
      await q
        .insert(t.planPartners)
        .values({ ...partner, id: ids.next(), planId, organisationId: organisationIds.rhoZuid });
      const [frozen] = (await q.select().from(t.planVersions)).filter(({ id }) => id === versionId);
      if (!frozen) throw new Error('the plan before has a version');
      const kept = { releasedAt: null, submittedAt: null, submittedBy: null };
      await q.insert(t.planVersions).values({ ...frozen, ...kept, id: ids.next(), number: 2 });
      // One municipality of the plan lies in the area of both RHO's.
      const members = await q.select().from(t.regionMemberships);
      const shared = members.filter(
        ({ regionCode, municipalityCode }) => regionCode === 'RA01' && municipalityCode === 'GM0014',
      );
      await q.insert(t.regionMemberships).values(shared.map((row) => ({ ...row, regionCode: 'RA02' })));
    });
    const { versions } = await world.as('rhoZuid', 'rhoCoordinator').plans.versions({ planId });
    expect(versions.map(({ id }) => id)).toEqual([versionId]);
    expect((await keeper().plans.versions({ planId })).versions).toHaveLength(2);
  });

  test('L-5: a piece is compared as two texts or field by field', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    const { planId: next } = await keeper().plans.startNext({ planId, ...NEXT });
    const input = { planId: next, from: versionId ?? '', to: 'now' as const };
    const text = await keeper().plans.comparePiece({ ...input, piece: 'section', key: 'SCOPE' });
    expect(text).toMatchObject({ kind: 'text', code: 'SCOPE' });
    const frame = await keeper().plans.comparePiece({ ...input, piece: 'frame', key: '' });
    if (frame.kind !== 'fields') throw new Error('the frame has fields');
    expect(frame.fields.map(({ path }) => path.join('.'))).toEqual(['title', 'periodFrom', 'periodTo']);
    expect(await outcomeOf(keeper().plans.comparePiece({ ...input, piece: 'measure', key: 'nothing' }))).toBe(
      'NOT_FOUND',
    );
  });
});
