import { findActor } from '@regiovast/db/people/read-people';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { movePerson } from '@regiovast/db/testing/move-person';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCaller } from '../router.ts';
import { eventsOf } from '../testing/log-case.ts';
import { makeAssessment } from '../testing/make-assessment.ts';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { recordPlanEvent } from './plan-events.ts';

describe.each(ENGINES)('C-8: four eyes over a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  /** Somebody of the RHO goes to work for the insurer, with a role of its own there. */
  async function movedToInsurer(was: Role, role: Role = 'procurementManager') {
    const { personId } = world.actor('rhoNoord', was);
    await movePerson(world.store, personId, { organisationId: world.organisationIds.noord, role });
    const actor = await findActor(world.store.read, personId);
    if (!actor) throw new Error('who moved is still there');
    return createCaller({ deps: world.deps, actor });
  }

  test.each([
    ['drafted and submitted it', 'rhoCoordinator'],
    ['signed it', 'rhoManager'],
  ] as const)('who %s never starts, marks, writes to a section or decides', async (_name, was) => {
    const { planId: submittedId } = await makePlan(world, 'noord', 'SUBMITTED');
    const { planId, assessmentId } = await makeAssessment(world);
    const moved = await movedToInsurer(was);
    const view = await moved.plans.assessment({ planId: submittedId });
    expect(view.can.startAssessment).toEqual({ can: false, because: ['FOUR_EYES_REQUIRED'] });
    const { work } = (await moved.plans.assessment({ planId })).assessments[0] ?? {};
    expect(work?.can.mark).toEqual({ can: false, because: ['FOUR_EYES_REQUIRED'] });
    expect(work?.can.POSITIVE.because).toContain('FOUR_EYES_REQUIRED');
    const found = { verdict: 'MET', reason: 'Goed', internalNote: '', seenVersion: 0 } as const;
    const attempts = [
      moved.plans.startAssessment({ planId: submittedId, version: 2 }),
      moved.plans.markCriterion({ assessmentId, criterion: 'FEASIBLE', initiativeId: '', ...found }),
      moved.plans.setSectionMessage({ assessmentId, code: 'SOLL', message: 'Meer', seen: '' }),
      moved.plans.decide({ assessmentId, outcome: 'POSITIVE', reason: 'Prima plan', version: 1 }),
    ];
    expect(await Promise.all(attempts.map(outcomeOf))).toEqual(attempts.map(() => 'FOUR_EYES_REQUIRED'));
    expect([...(await eventsOf(world, planId)), ...(await eventsOf(world, submittedId))]).toEqual([]);
  });

  test('L-5: who wrote the plan of the period before does not assess the one that goes on from it', async () => {
    const { planId: before } = await makePlan(world, 'noord', 'EVALUATED');
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    await world.store.transaction((tx) => updatePlan(tx, planId, 2, { previousPlanId: before }));
    const viewer = world.actor('rhoNoord', 'rhoViewer');
    await world.store.transaction((tx) =>
      recordPlanEvent(tx, world.deps, viewer, 'plans.sectionSaved', before, { section: 'SOLL' }),
    );
    const moved = await movedToInsurer('rhoViewer', 'procurementOfficer');
    expect(await outcomeOf(moved.plans.startAssessment({ planId, version: 3 }))).toBe('FOUR_EYES_REQUIRED');
  });

  test('who never signed nor submitted but changed one goal, that others removed since, is known by its event', async () => {
    const { planId, goalId } = await makePlan(world, 'noord', 'SUBMITTED');
    const viewer = world.actor('rhoNoord', 'rhoViewer');
    await world.store.transaction((tx) =>
      recordPlanEvent(tx, world.deps, viewer, 'plans.goalSet', planId, { goalId }),
    );
    const moved = await movedToInsurer('rhoViewer', 'procurementOfficer');
    expect(await outcomeOf(moved.plans.startAssessment({ planId, version: 2 }))).toBe('FOUR_EYES_REQUIRED');
  });

  test('who drafted a plan does not contract it either', async () => {
    const { planId } = await makePlan(world, 'noord', 'POSITIVE');
    const moved = await movedToInsurer('rhoCoordinator');
    const contract = { planId, version: 2, reference: 'CT-1', contractedOn: '2026-11-19' };
    expect(await outcomeOf(moved.plans.contract(contract))).toBe('FOUR_EYES_REQUIRED');
  });

  test('who only read along may assess', async () => {
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    const reader = await movedToInsurer('rhoViewer', 'procurementOfficer');
    const { can, version } = await reader.plans.assessment({ planId });
    expect(can.startAssessment).toEqual({ can: true, because: [] });
    expect(await outcomeOf(reader.plans.startAssessment({ planId, version: version ?? 0 }))).toBe('ok');
  });
});
