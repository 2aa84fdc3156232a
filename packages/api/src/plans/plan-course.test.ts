import { updatePlan } from '@regiovast/db/plans/write-plans';
import { runRaw } from '@regiovast/db/testing/run-raw';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { judgeAll } from '../testing/judge-all.ts';
import { eventsOf } from '../testing/log-case.ts';
import { type MadePlan, makePlan, paragraph } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';
import { buildContent } from './build-content.ts';
import { mustFindPlan } from './plan-reach.ts';

describe.each(ENGINES)('L-4, L-5: the course of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator').plans;
  const rhoManager = () => world.as('rhoNoord', 'rhoManager').plans;
  const officer = () => world.as('noord', 'procurementOfficer');
  const insurerManager = () => world.as('noord', 'procurementManager');
  const planOf = async (id: string) => {
    const { q, t } = world.store.read;
    const plan = (await q.select().from(t.continuityPlans)).find((row) => row.id === id);
    if (!plan) throw new Error('the plan is there');
    return plan;
  };
  const versionOf = async (planId: string) => (await planOf(planId)).version;
  const statusOf = async (planId: string) => (await rhoManager().assessment({ planId })).status;

  /** Asks for signatures, gets them, and submits. */
  async function submit({ planId, partnerIds: [keeper, paper] }: MadePlan): Promise<void> {
    const { q, t } = world.store.read;
    const { contentRevision } = await planOf(planId);
    await coordinator().askSignOff({ planId, contentRevision });
    const versions = (await q.select().from(t.planVersions)).filter((row) => row.planId === planId);
    const contentSha256 = versions.sort((a, b) => a.number - b.number).at(-1)?.contentSha256 ?? '';
    await rhoManager().sign({ planId, partnerId: keeper, contentSha256 });
    await coordinator().recordSignature({
      planId,
      partnerId: paper,
      contentSha256,
      signatory: 'Voorzitter',
      signedOn: TODAY,
      evidence: 'Ondertekend stuk in het archief',
    });
    await coordinator().submit({ planId, contentSha256 });
  }

  async function startAssessment(planId: string): Promise<string> {
    const { assessments } = await officer().plans.startAssessment({
      planId,
      version: await versionOf(planId),
    });
    return assessments[0]?.id ?? '';
  }

  /** Returns a plan with a message for each of these sections. */
  async function askRevision(planId: string, codes: readonly PlanSection[]): Promise<void> {
    const assessmentId = await startAssessment(planId);
    for (const code of codes)
      await officer().plans.setSectionMessage({ assessmentId, code, message: `Vul ${code} aan`, seen: '' });
    await officer().plans.decide({
      assessmentId,
      outcome: 'REVISION_ASKED',
      reason: 'Nog niet af',
      version: 1 + codes.length,
    });
  }

  async function decidePositive(planId: string): Promise<void> {
    await startAssessment(planId);
    const judged = await judgeAll(officer(), planId);
    await insurerManager().plans.decide({ ...judged, outcome: 'POSITIVE', reason: 'Goed plan' });
  }

  const save = (planId: string, code: PlanSection, seenTextVersion: number) =>
    coordinator().saveSection({
      planId,
      code,
      seenTextVersion,
      document: paragraph(`Aangevuld: ${code}`),
    });

  test('submitted, returned, mended, submitted again, positive, contracted, carried out and evaluated', async () => {
    const made = await makePlan(world, 'noord', 'DRAFT');
    const { planId } = made;
    expect(await outcomeOf(officer().plans.assessment({ planId }))).toBe('NOT_FOUND');
    await submit(made);
    expect(await statusOf(planId)).toBe('SUBMITTED');
    await askRevision(planId, ['FINANCE']);
    expect(await statusOf(planId)).toBe('REVISION_ASKED');
    await save(planId, 'FINANCE', 1);
    await submit(made);
    await decidePositive(planId);
    const { assessments } = await insurerManager().plans.assessment({ planId });
    expect(assessments.map(({ versionNumber, outcome }) => [versionNumber, outcome])).toEqual([
      [2, 'POSITIVE'],
      [1, 'REVISION_ASKED'],
    ]);
    const contract = {
      planId,
      version: await versionOf(planId),
      reference: 'CT-GEHEIM-7',
      contractedOn: TODAY,
    };
    expect(await outcomeOf(officer().plans.contract(contract))).toBe('NOT_ALLOWED');
    expect(
      await outcomeOf(insurerManager().plans.contract({ ...contract, contractedOn: '2026-11-18' })),
    ).toBe('DATE_BEFORE_PREVIOUS_STEP');
    expect(
      await outcomeOf(insurerManager().plans.contract({ ...contract, contractedOn: '2026-11-20' })),
    ).toBe('DATE_IN_FUTURE');
    const contracted = await insurerManager().plans.contract(contract);
    expect(contracted).toMatchObject({
      status: 'CONTRACTED',
      contract: { on: TODAY, reference: 'CT-GEHEIM-7' },
      can: { contract: { can: false, because: ['PLAN_STEP_NOT_ALLOWED'] } },
    });
    expect(await outcomeOf(insurerManager().plans.contract(contract))).toBe('PLAN_STEP_NOT_ALLOWED');
    const early = { planId, version: await versionOf(planId), since: '2026-11-18' };
    expect(await outcomeOf(coordinator().startExecution(early))).toBe('DATE_BEFORE_PREVIOUS_STEP');
    const started = await coordinator().startExecution({ ...early, since: TODAY });
    expect(started).toMatchObject({ status: 'IN_EXECUTION', executionSince: TODAY });
    const ending = { planId, version: await versionOf(planId), evaluation: 'Alle 1.500 plaatsen zijn er.' };
    expect(await outcomeOf(coordinator().evaluate(ending))).toBe('NOT_ALLOWED');
    expect(await rhoManager().evaluate(ending)).toMatchObject({
      status: 'EVALUATED',
      evaluation: 'Alle 1.500 plaatsen zijn er.',
    });
    expect(await outcomeOf(rhoManager().evaluate(ending))).toBe('PLAN_STEP_NOT_ALLOWED');
    const events = await eventsOf(world, planId);
    const steps = events.map(({ payload }) => JSON.parse(payload) as { changes?: { planStatus?: unknown } });
    expect(steps.flatMap(({ changes }) => (changes?.planStatus ? [changes.planStatus] : []))).toEqual([
      ['DRAFT', 'SUBMITTED'],
      ['SUBMITTED', 'UNDER_ASSESSMENT'],
      ['UNDER_ASSESSMENT', 'REVISION_ASKED'],
      ['REVISION_ASKED', 'SUBMITTED'],
      ['SUBMITTED', 'UNDER_ASSESSMENT'],
      ['UNDER_ASSESSMENT', 'POSITIVE'],
      ['POSITIVE', 'CONTRACTED'],
      ['CONTRACTED', 'IN_EXECUTION'],
      ['IN_EXECUTION', 'EVALUATED'],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/GEHEIM|plaatsen zijn er|Goed plan|Vul FINANCE/);
    expect(JSON.stringify(await world.store.read.q.select().from(world.store.read.t.notices))).not.toMatch(
      /GEHEIM|Goed plan|Vul FINANCE/,
    );
  });

  test('L-4: a returned plan opens the sections with a message and nothing else', async () => {
    const made = await makePlan(world, 'noord', 'SUBMITTED');
    const { planId, versionId } = made;
    const { q, t } = world.store.read;
    const versionsOf = async () =>
      (await q.select().from(t.planVersions)).filter((row) => row.planId === planId);
    await askRevision(planId, ['FINANCE', 'SOLL']);
    const unlocked = (await q.select().from(t.planSections)).filter(({ isUnlocked }) => isUnlocked);
    expect(unlocked.map(({ code }) => code).sort()).toEqual(['FINANCE', 'SOLL']);
    expect(await outcomeOf(save(planId, 'FINANCE', 1))).toBe('ok');
    expect(await outcomeOf(save(planId, 'SOLL', 1))).toBe('ok');
    for (const code of ['SCOPE', 'GOVERNANCE', 'MONITORING'] as const)
      expect(await outcomeOf(save(planId, code, 1))).toBe('PLAN_SECTION_LOCKED');
    expect((await versionsOf()).map(({ id }) => id)).toEqual([versionId]);
    // Sent again it is locked as a whole; another return opens what that one names.
    await submit(made);
    await askRevision(planId, ['SCOPE']);
    expect(await outcomeOf(save(planId, 'FINANCE', 2))).toBe('PLAN_SECTION_LOCKED');
    expect(await outcomeOf(save(planId, 'SCOPE', 1))).toBe('ok');
  });

  test('L-4: returning a section that was never written changes nothing of the content, and it can then be written', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'SUBMITTED');
    const { q, t } = world.store.read;
    const sections = await q.select().from(t.planSections);
    for (const table of ['plan_sections', 'plan_section_texts'])
      await runRaw(world.store, `delete from ${table} where code = 'HOUSING'`);
    await askRevision(planId, ['HOUSING']);
    const { contents, live } = await coordinator().get({ planId });
    expect(contents.find(({ code }) => code === 'HOUSING')).toMatchObject({ isUnlocked: true, words: 0 });
    expect(await q.select().from(t.planSections)).toHaveLength(sections.length);
    expect((await q.select().from(t.planVersions)).map(({ id }) => id)).toEqual([versionId]);
    expect(live?.contentRevision).toBe(1);
    const reached = await mustFindPlan(
      world.store.read,
      world.actor('rhoNoord', 'rhoManager'),
      { kind: 'rho', organisationId: world.organisationIds.rhoNoord, on: TODAY },
      planId,
    );
    const content = await buildContent(world.store.read, reached);
    expect(content.sections.map(({ code }) => code)).not.toContain('HOUSING');
    const { textVersion } = await coordinator().section({ planId, code: 'HOUSING' });
    expect(await outcomeOf(save(planId, 'HOUSING', textVersion))).toBe('ok');
  });

  test('C-2: what the RHO does with a returned plan changes nothing of what the insurer is answered', async () => {
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    await askRevision(planId, ['SCOPE']);
    const before = JSON.stringify(await officer().plans.assessment({ planId }));
    await save(planId, 'SCOPE', 1);
    await world.store.transaction(async (tx) =>
      updatePlan(tx, planId, await versionOf(planId), { title: 'GEHEIM concept', updatedAt: TODAY }),
    );
    expect(JSON.stringify(await officer().plans.assessment({ planId }))).toBe(before);
  });

  test('L-5: the contract of a plan makes the one before it give way, told in the same event', async () => {
    const previous = await makePlan(world, 'noord', 'IN_EXECUTION');
    const { planId } = await makePlan(world, 'noord', 'POSITIVE');
    await world.store.transaction((tx) => updatePlan(tx, planId, 2, { previousPlanId: previous.planId }));
    const { version, supersedes } = await insurerManager().plans.assessment({ planId });
    expect(supersedes).toBe(true);
    await insurerManager().plans.contract({
      planId,
      version: version ?? 0,
      reference: 'CT-8',
      contractedOn: TODAY,
    });
    expect(await statusOf(previous.planId)).toBe('SUPERSEDED');
    expect(await eventsOf(world, previous.planId)).toEqual([]);
    const [event] = await eventsOf(world, planId);
    expect(JSON.parse(event?.payload ?? '{}')).toMatchObject({ supersededPlanId: previous.planId });
  });

  test('C-1: the reference of a contract is of those who made it, not of the next preferent insurer', async () => {
    const { planId } = await makePlan(world, 'noord', 'POSITIVE');
    const contracted = await insurerManager().plans.contract({
      planId,
      version: 2,
      reference: 'CT-GEHEIM-9',
      contractedOn: TODAY,
    });
    expect(contracted.contract?.reference).toBe('CT-GEHEIM-9');
    expect((await rhoManager().assessment({ planId })).contract?.reference).toBe('CT-GEHEIM-9');
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.preferentInsurers).set({ validTo: TODAY });
      await q.insert(t.preferentInsurers).values({
        regionCode: 'ZK09',
        organisationId: world.organisationIds.zuid,
        insurerName: 'Verzekeraar Zuid',
        validFrom: '2026-11-20',
        isVerified: true,
        source: 'test',
      });
    });
    world.setNow(new Date('2026-11-20T10:00:00Z'));
    const next = await world.as('zuid', 'procurementManager').plans.assessment({ planId });
    expect(next.contract).toEqual({ on: TODAY, reference: null });
  });
});
