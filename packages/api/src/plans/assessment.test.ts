import { findPlanVersion } from '@regiovast/db/plans/plan-versions';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { judgeAll } from '../testing/judge-all.ts';
import { eventsOf } from '../testing/log-case.ts';
import { makeAssessment } from '../testing/make-assessment.ts';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';

const fail = (): never => {
  throw new Error('a plan under assessment has a version');
};

describe.each(ENGINES)('L-4: the assessment of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const officer = () => world.as('noord', 'procurementOfficer');
  const manager = () => world.as('noord', 'procurementManager');
  const rho = () => world.as('rhoNoord', 'rhoManager');
  const mark = (assessmentId: string, more: object = {}) => ({
    assessmentId,
    criterion: 'FEASIBLE',
    initiativeId: '' as const,
    verdict: 'PARTLY' as const,
    reason: 'Eigenaren ontbreken',
    internalNote: 'GEHEIM overleg met directie',
    seenVersion: 0,
    ...more,
  });
  const message = (assessmentId: string, code: 'FINANCE' | 'SOLL' = 'FINANCE', text = 'Noem de kosten') => ({
    assessmentId,
    code,
    message: text,
    seen: '',
  });

  test('the preferent insurer takes up what was submitted, by its hash and the criteria of today', async () => {
    const { planId, versionId, initiativeId } = await makePlan(world, 'noord', 'SUBMITTED');
    const before = await officer().plans.assessment({ planId });
    expect(before.can).toMatchObject({ startAssessment: { can: true }, takesOver: false });
    expect(before.upcoming.length).toBeGreaterThan(0);
    const view = await officer().plans.startAssessment({ planId, version: before.version ?? 0 });
    expect(view).toMatchObject({ status: 'UNDER_ASSESSMENT', statusSince: TODAY, upcoming: [] });
    const [assessment] = view.assessments;
    expect(assessment).toMatchObject({
      versionId,
      contentSha256: before.submitted?.contentSha256,
      isOwn: true,
      startedBy: 'procurementOfficer van Verzekeraar Noord',
      work: { judged: 0, can: { POSITIVE: { can: false, because: ['NOT_ALLOWED'] } } },
    });
    expect(assessment?.work?.total).toBe(assessment?.criteria.length);
    expect(assessment?.criteria.some((row) => row.initiativeId === initiativeId)).toBe(true);
    const [event, ...more] = await eventsOf(world, planId);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ action: 'plans.assessmentStarted' });
    expect(await outcomeOf(officer().plans.startAssessment({ planId, version: 3 }))).toBe(
      'PLAN_STEP_NOT_ALLOWED',
    );
  });

  test('only what was submitted is taken up, and only as it was seen', async () => {
    for (const status of ['DRAFT', 'REVISION_ASKED', 'POSITIVE', 'CONTRACTED'] as const) {
      const { planId } = await makePlan(world, 'noord', status);
      expect(await outcomeOf(officer().plans.startAssessment({ planId, version: 2 }))).toBe(
        status === 'DRAFT' ? 'NOT_FOUND' : 'PLAN_STEP_NOT_ALLOWED',
      );
    }
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    expect(await outcomeOf(officer().plans.startAssessment({ planId, version: 1 }))).toBe('STALE_VERSION');
    const both = await Promise.all([
      outcomeOf(officer().plans.startAssessment({ planId, version: 2 })),
      outcomeOf(manager().plans.startAssessment({ planId, version: 2 })),
    ]);
    expect(both.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  });

  test('S-3: who marks a criterion over another mark is told, and nothing is overwritten', async () => {
    const { planId, assessmentId, initiativeId } = await makeAssessment(world);
    await officer().plans.markCriterion(mark(assessmentId));
    expect(await outcomeOf(manager().plans.markCriterion(mark(assessmentId, { reason: 'Anders' })))).toBe(
      'STALE_VERSION',
    );
    await manager().plans.markCriterion(mark(assessmentId, { reason: 'Samen', seenVersion: 1 }));
    expect(await outcomeOf(officer().plans.markCriterion(mark(assessmentId, { seenVersion: 1 })))).toBe(
      'STALE_VERSION',
    );
    const { assessments } = await officer().plans.assessment({ planId });
    const found = assessments[0]?.criteria.find(({ criterion }) => criterion === 'FEASIBLE');
    expect(found?.mark).toMatchObject({ reason: 'Samen', version: 2, verdict: 'PARTLY' });
    expect(
      await outcomeOf(officer().plans.markCriterion(mark(assessmentId, { criterion: 'ONBEKEND' }))),
    ).toBe('PLAN_REFERENCE_UNKNOWN');
    expect(await outcomeOf(officer().plans.markCriterion(mark(assessmentId, { initiativeId })))).toBe(
      'PLAN_REFERENCE_UNKNOWN',
    );
    await officer().plans.setSectionMessage(message(assessmentId));
    expect(await outcomeOf(manager().plans.setSectionMessage(message(assessmentId)))).toBe('STALE_VERSION');
    await manager().plans.setSectionMessage({
      ...message(assessmentId),
      message: '',
      seen: 'Noem de kosten',
    });
    expect((await officer().plans.assessment({ planId })).assessments[0]?.messages).toEqual([]);
  });

  test('C-2: notes stay with the insurer that wrote them, before and after the decision', async () => {
    const { planId, assessmentId } = await makeAssessment(world);
    await officer().plans.markCriterion(mark(assessmentId));
    await officer().plans.setSectionMessage(message(assessmentId));
    const openToRho = await rho().plans.assessment({ planId });
    expect(openToRho.assessments).toMatchObject([
      { outcome: null, work: null, startedBy: null, messages: [] },
    ]);
    expect(openToRho.assessments[0]?.criteria.every((row) => row.mark === null)).toBe(true);
    const { version } = (await officer().plans.assessment({ planId })).assessments[0]?.work ?? { version: 0 };
    await officer().plans.decide({
      assessmentId,
      outcome: 'REVISION_ASKED',
      reason: 'Nog niet af',
      version,
    });
    const decided = await rho().plans.assessment({ planId });
    expect(decided.assessments).toMatchObject([
      {
        outcome: 'REVISION_ASKED',
        reason: 'Nog niet af',
        messages: [{ code: 'FINANCE', message: 'Noem de kosten' }],
        isOwn: false,
      },
    ]);
    const seen = decided.assessments[0]?.criteria.filter((row) => row.mark !== null);
    expect(seen).toMatchObject([
      {
        criterion: 'FEASIBLE',
        mark: { verdict: 'PARTLY', reason: 'Eigenaren ontbreken', internalNote: null, updatedBy: null },
      },
    ]);
    const { q, t } = world.store.read;
    await world.store.transaction(async (tx) => {
      await tx.q.update(tx.t.preferentInsurers).set({ organisationId: world.organisationIds.zuid });
    });
    const ofNew = await world.as('zuid', 'procurementManager').plans.assessment({ planId });
    expect(ofNew.assessments).toMatchObject([{ outcome: 'REVISION_ASKED', isOwn: false, startedBy: null }]);
    expect(await outcomeOf(officer().plans.assessment({ planId }))).toBe('NOT_FOUND');
    const others = [
      openToRho,
      decided,
      ofNew,
      await eventsOf(world, planId),
      await q.select().from(t.notices),
    ];
    expect(JSON.stringify(others)).not.toContain('GEHEIM');
    expect(JSON.stringify(await eventsOf(world, planId))).not.toMatch(/ontbreken|kosten|Nog niet af/);
    expect(JSON.stringify(await q.select().from(t.notices))).not.toMatch(/ontbreken|kosten|Nog niet af/);
  });

  test('L-4: positive and negative ask every criterion, negative and revision a message, and a manager', async () => {
    const { planId, assessmentId } = await makeAssessment(world);
    const decision = { assessmentId, reason: 'Besloten', version: 1 };
    for (const outcome of ['POSITIVE', 'NEGATIVE'] as const) {
      expect(await outcomeOf(officer().plans.decide({ ...decision, outcome }))).toBe('NOT_ALLOWED');
      expect(await outcomeOf(manager().plans.decide({ ...decision, outcome }))).toBe(
        'PLAN_ASSESSMENT_INCOMPLETE',
      );
    }
    expect(await outcomeOf(officer().plans.decide({ ...decision, outcome: 'REVISION_ASKED' }))).toBe(
      'PLAN_MESSAGE_MISSING',
    );
    const judged = await judgeAll(officer(), planId);
    const ready = { ...judged, reason: 'Besloten' };
    expect(await outcomeOf(manager().plans.decide({ ...ready, outcome: 'NEGATIVE' }))).toBe(
      'PLAN_MESSAGE_MISSING',
    );
    const view = (await manager().plans.assessment({ planId })).assessments[0]?.work;
    expect(view).toMatchObject({
      judged: view?.total,
      can: { POSITIVE: { can: true }, NEGATIVE: { because: ['PLAN_MESSAGE_MISSING'] } },
    });
    // S-3 · what was marked since is seen first.
    expect(await outcomeOf(manager().plans.decide({ ...ready, version: 1, outcome: 'POSITIVE' }))).toBe(
      'STALE_VERSION',
    );
    const decided = await manager().plans.decide({ ...ready, outcome: 'POSITIVE' });
    expect(decided).toMatchObject({ status: 'POSITIVE', assessments: [{ outcome: 'POSITIVE', work: null }] });
    expect(await outcomeOf(officer().plans.markCriterion(mark(assessmentId)))).toBe(
      'PLAN_ASSESSMENT_DECIDED',
    );
    expect(await outcomeOf(officer().plans.setSectionMessage(message(assessmentId)))).toBe(
      'PLAN_ASSESSMENT_DECIDED',
    );
  });

  test('L-4: of two decisions at the same moment one wins, with one event and one round of notices', async () => {
    const { planId, assessmentId } = await makeAssessment(world);
    await judgeAll(officer(), planId);
    await officer().plans.setSectionMessage(message(assessmentId));
    const version = (await officer().plans.assessment({ planId })).assessments[0]?.work?.version ?? 0;
    const decision = { assessmentId, reason: 'Besloten', version };
    const outcomes = await Promise.all([
      outcomeOf(manager().plans.decide({ ...decision, outcome: 'POSITIVE' })),
      outcomeOf(manager().plans.decide({ ...decision, outcome: 'NEGATIVE' })),
      outcomeOf(officer().plans.decide({ ...decision, outcome: 'REVISION_ASKED' })),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
    const lost = outcomes.filter((outcome) => outcome !== 'ok');
    expect(lost.every((code) => code === 'PLAN_ASSESSMENT_DECIDED' || code === 'STALE_VERSION')).toBe(true);
    const events = await eventsOf(world, planId);
    expect(events.filter(({ action }) => action === 'plans.decided')).toHaveLength(1);
    const { q, t } = world.store.read;
    const told = (await q.select().from(t.notices)).filter(({ subjectId }) => subjectId === planId);
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [
        world.actor('rhoNoord', 'rhoCoordinator').personId,
        world.actor('rhoNoord', 'rhoManager').personId,
      ].sort(),
    );
    expect(told[0]).toMatchObject({ subjectKind: 'plan', details: { planNumber: expect.any(String) } });
  });

  test('C-8: a decision stands on the hash that was assessed', async () => {
    const { planId, versionId } = await makeAssessment(world);
    const judged = await judgeAll(officer(), planId);
    const decision = { ...judged, outcome: 'POSITIVE' as const, reason: 'Akkoord' };
    const { content, contentSha256 } = (await findPlanVersion(world.store.read, versionId ?? '')) ?? fail();
    const setVersion = (change: { content?: string; contentSha256?: string }) =>
      world.store.transaction(({ q, t }) => q.update(t.planVersions).set(change));
    await setVersion({ content: content.replace('Plan noord', 'Ander plan') });
    expect(await outcomeOf(manager().plans.decide(decision))).toBe('PLAN_VERSION_DIFFERS');
    await setVersion({ content, contentSha256: '0'.repeat(64) });
    expect(await outcomeOf(manager().plans.decide(decision))).toBe('PLAN_VERSION_DIFFERS');
    await setVersion({ contentSha256 });
    const { assessments } = await manager().plans.decide(decision);
    expect(assessments).toMatchObject([{ outcome: 'POSITIVE', contentSha256 }]);
  });

  test('C-2: an insurer that became preferent meanwhile begins anew, and finds nothing of the other', async () => {
    const { planId, assessmentId } = await makeAssessment(world);
    await officer().plans.markCriterion(mark(assessmentId));
    await world.store.transaction(async (tx) => {
      await tx.q.update(tx.t.preferentInsurers).set({ organisationId: world.organisationIds.zuid });
    });
    const zuid = world.as('zuid', 'procurementManager');
    const view = await zuid.plans.assessment({ planId });
    expect(view).toMatchObject({ can: { startAssessment: { can: true }, takesOver: true } });
    expect(JSON.stringify(view)).not.toMatch(/GEHEIM|ontbreken/);
    expect(await outcomeOf(zuid.plans.markCriterion(mark(assessmentId)))).toBe('NOT_FOUND');
    expect(await outcomeOf(officer().plans.markCriterion(mark(assessmentId)))).toBe('NOT_FOUND');
    const taken = await zuid.plans.startAssessment({ planId, version: view.version ?? 0 });
    expect(taken).toMatchObject({ status: 'UNDER_ASSESSMENT', assessments: [{ isOwn: true }] });
    expect(taken.assessments[0]?.criteria.every((row) => row.mark === null)).toBe(true);
    const judged = await judgeAll(zuid, planId);
    await zuid.plans.decide({ ...judged, outcome: 'POSITIVE', reason: 'Akkoord' });
    expect((await rho().plans.assessment({ planId })).assessments).toMatchObject([
      { insurerName: 'Verzekeraar Zuid', outcome: 'POSITIVE' },
    ]);
    const started = (await eventsOf(world, planId)).filter(
      ({ action }) => action === 'plans.assessmentStarted',
    );
    expect(JSON.parse(started.at(-1)?.payload ?? '{}')).toMatchObject({
      changes: { insurerId: [world.organisationIds.noord, world.organisationIds.zuid] },
    });
  });
});
