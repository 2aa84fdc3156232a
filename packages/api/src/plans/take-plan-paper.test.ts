import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import type { PlanDocument } from '@regiovast/domain/plans/plan-reference';
import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, type OrganisationKey, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { takePlanPaper } from './take-plan-paper.ts';

const NOTE = 'GEHEIME-NOTITIE';

describe.each(ENGINES)('L-6: documents of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const take = (
    planId: string,
    [organisation, role]: readonly [OrganisationKey, Role] = ['rhoNoord', 'rhoViewer'],
    document: PlanDocument = 'plan',
  ) => {
    const actor = world.actor(organisation, role);
    return takePlanPaper({ deps: world.deps, actor }, { planId, document, format: 'docx' });
  };
  const downloads = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.flatMap(({ action, subjectId, payload }) =>
      action === 'plans.downloaded' ? [[subjectId, JSON.parse(payload) as unknown]] : [],
    );
  };
  const assess = async (planId: string, versionId: string, isDecided: boolean) => {
    const { deps, organisationIds, store, actor } = world;
    const by = actor('noord', 'procurementManager').personId;
    const id = deps.ids.next();
    await store.transaction(async ({ q, t }) => {
      const [version] = await q.select().from(t.planVersions);
      await q.insert(t.planAssessments).values({
        id,
        planId,
        versionId,
        insurerId: organisationIds.noord,
        contentSha256: version?.contentSha256 ?? '',
        criteriaVersion: 1,
        coreValuesVersion: 1,
        startedAt: '2026-11-02T09:00:00.000Z',
        startedBy: by,
        ...(isDecided && {
          outcome: 'REVISION_ASKED' as const,
          reason: 'Nog niet concreet',
          decidedAt: '2026-11-10T23:30:00.000Z',
          decidedBy: by,
        }),
        version: 1,
      });
      await q.insert(t.planAssessmentMarks).values({
        assessmentId: id,
        criterion: 'ACCESS_FOR_ALL',
        initiativeId: '',
        verdict: 'PARTLY',
        reason: 'De datum ontbreekt',
        internalNote: NOTE,
        version: 1,
        updatedAt: '2026-11-02T09:00:00.000Z',
        updatedBy: by,
      });
      await q.insert(t.planSectionMessages).values({
        assessmentId: id,
        code: 'SOLL',
        message: 'Noem een datum',
        updatedAt: '2026-11-02T09:00:00.000Z',
        updatedBy: by,
      });
    });
  };

  test('C-7: a download gives the plan with its version and is one event, without a word of it', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'SUBMITTED');
    const paper = await take(planId);
    expect([paper.content.title, paper.versionNumber, paper.submittedOn, paper.insurerName]).toEqual([
      'Plan noord',
      1,
      '2026-11-01',
      expect.any(String),
    ]);
    expect(paper.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await downloads()).toEqual([[planId, { document: 'plan', format: 'docx', versionId }]]);
  });

  test('C-2: an insurer has what was released, the RHO its plan as it is; a draft is absent for the insurer', async () => {
    const draft = await makePlan(world, 'noord', 'DRAFT');
    expect(await outcomeOf(take(draft.planId, ['noord', 'procurementOfficer']))).toBe('NOT_FOUND');
    expect((await take(draft.planId)).versionNumber).toBe(null);
    const { planId } = await makePlan(world, 'noord', 'REVISION_ASKED');
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.continuityPlans).set({ title: 'Nieuwe titel', contentRevision: 2 });
    });
    const insurer = await take(planId, ['noord', 'insurerViewer']);
    expect([insurer.content.title, insurer.versionNumber]).toEqual(['Plan noord', 1]);
    const keeper = await take(planId);
    expect([keeper.content.title, keeper.versionNumber, keeper.submittedOn]).toEqual([
      'Nieuwe titel',
      null,
      null,
    ]);
    expect(keeper.contentSha256).not.toBe(insurer.contentSha256);
  });

  test.each<[OrganisationKey, Role, PlanStatus, string]>([
    ['zuid', 'procurementManager', 'SUBMITTED', 'NOT_FOUND'],
    ['rhoZuid', 'rhoManager', 'SUBMITTED', 'NOT_FOUND'],
    ['ministry', 'ministryAnalyst', 'SUBMITTED', 'NOT_ALLOWED'],
    ['platform', 'platformAdmin', 'SUBMITTED', 'NOT_ALLOWED'],
  ])(
    'C-6: %s as %s gets of a plan %s what a stranger gets: %s',
    async (organisation, role, status, outcome) => {
      const { planId } = await makePlan(world, 'noord', status);
      expect(await outcomeOf(take(planId, [organisation, role]))).toBe(outcome);
      expect(await downloads()).toEqual([]);
    },
  );

  test('C-2: there is a decision letter once it is decided, and no note of the insurer in it', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'UNDER_ASSESSMENT');
    await assess(planId, versionId ?? '', false);
    expect(await outcomeOf(take(planId, undefined, 'decisionLetter'))).toBe('NOT_FOUND');
    const open = await take(planId, undefined, 'summary');
    expect([open.decision, JSON.stringify(open).includes('De datum ontbreekt')]).toEqual([null, false]);
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.planAssessments).set({
        outcome: 'REVISION_ASKED',
        reason: 'Nog niet concreet',
        decidedAt: '2026-11-10T23:30:00.000Z',
        decidedBy: world.actor('noord', 'procurementManager').personId,
      });
    });
    for (const reader of [
      ['rhoNoord', 'rhoViewer'],
      ['noord', 'procurementOfficer'],
    ] as const) {
      const paper = await take(planId, reader, 'decisionLetter');
      expect(paper.decision).toMatchObject({
        outcome: 'REVISION_ASKED',
        reason: 'Nog niet concreet',
        // The calendar day in Amsterdam, where it was already the next one.
        decidedOn: '2026-11-11',
        versionNumber: 1,
        marks: [{ verdict: 'PARTLY', reason: 'De datum ontbreekt', initiative: null }],
        messages: [{ section: 'SOLL', message: 'Noem een datum' }],
      });
      expect(JSON.stringify(paper)).not.toContain(NOTE);
    }
  });
});
