import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MadePlan, makePlan, paragraph } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('L-4: sharing and submitting a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const manager = () => world.as('rhoNoord', 'rhoManager');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const sign = async ({ planId, partnerIds }: MadePlan): Promise<string> => {
    const { live } = await rho().plans.get({ planId });
    const contentRevision = live?.contentRevision ?? 0;
    const { version } = await rho().plans.askSignOff({ planId, contentRevision });
    const contentSha256 = version?.contentSha256 ?? '';
    await manager().plans.sign({ planId, partnerId: partnerIds[0], contentSha256 });
    await rho().plans.recordSignature({
      planId,
      partnerId: partnerIds[1],
      contentSha256,
      signatory: 'Voorzitter',
      signedOn: '2026-11-18',
      evidence: 'Archief',
    });
    return contentSha256;
  };
  const toldOf = async (kind: string) => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.notices);
    return rows.filter((row) => row.kind === kind).map(({ personId }) => personId);
  };
  const assessors = () =>
    (['procurementOfficer', 'procurementManager'] as const)
      .map((role) => world.actor('noord', role).personId)
      .sort();
  const countEvents = () => world.store.read.q.$count(world.store.read.t.auditEvents);

  test('C-2: a draft is the RHO’s own until it is shared; what changes after that is again', async () => {
    const { planId } = await makePlan(world);
    expect(await outcomeOf(insurer().plans.get({ planId }))).toBe('NOT_FOUND');
    const view = await rho().plans.release({ planId, contentRevision: 1 });
    expect(view).toMatchObject({ status: 'DRAFT', released: { number: 1, submittedAt: null } });
    expect((await toldOf('planReleased')).sort()).toEqual(assessors());
    const shown = await insurer().plans.get({ planId });
    expect(shown).toMatchObject({ standing: 'insurer', title: 'Plan noord', live: null });
    expect(shown.can.startAssessment.because).toEqual(['PLAN_STEP_NOT_ALLOWED']);
    expect(await outcomeOf(world.as('zuid', 'procurementOfficer').plans.get({ planId }))).toBe('NOT_FOUND');
    await rho().plans.saveSection({
      planId,
      code: 'SOLL',
      seenTextVersion: 1,
      document: paragraph('een geheim van vijf woorden'),
    });
    expect(JSON.stringify(await insurer().plans.get({ planId }))).toBe(JSON.stringify(shown));
    expect(await outcomeOf(rho().plans.release({ planId, contentRevision: 1 }))).toBe('PLAN_VERSION_DIFFERS');
    await rho().plans.release({ planId, contentRevision: 2 });
    const soll = (await insurer().plans.get({ planId })).contents.find(({ code }) => code === 'SOLL');
    expect(soll?.words).toBe(5);
    expect(await outcomeOf(rho().plans.release({ planId, contentRevision: 2 }))).toBe('PLAN_UNCHANGED');
  });

  test('the version that all signed is submitted, with the hash they signed, and locked', async () => {
    const plan = await makePlan(world);
    const { planId, partnerIds } = plan;
    const contentSha256 = await sign(plan);
    const events = await countEvents();
    expect(await outcomeOf(rho().plans.submit({ planId, contentSha256: 'b'.repeat(64) }))).toBe(
      'PLAN_VERSION_DIFFERS',
    );
    const view = await rho().plans.submit({ planId, contentSha256 });
    expect(await countEvents()).toBe(events + 1);
    expect(view).toMatchObject({
      status: 'SUBMITTED',
      statusSince: '2026-11-19',
      released: { number: 1, contentSha256, submittedAt: '2026-11-19T10:00:00.000Z' },
    });
    expect((await toldOf('planSubmitted')).sort()).toEqual(assessors());
    const shown = await insurer().plans.get({ planId });
    expect(shown.can.startAssessment.can).toBe(true);
    expect(shown.completeness.missing).toEqual([]);
    const { partners, past, version } = await insurer().plans.partners({ planId });
    expect(version?.contentSha256).toBe(contentSha256);
    expect(partners.map(({ signature }) => signature?.signedOn)).toEqual(['2026-11-19', '2026-11-18']);
    expect(JSON.stringify(partners)).not.toContain('Archief');
    expect(past).toEqual([]);
    const save = { planId, code: 'SOLL', seenTextVersion: 1, document: paragraph('Te laat') } as const;
    expect(await outcomeOf(rho().plans.saveSection(save))).toBe('PLAN_NOT_EDITABLE');
    expect(await outcomeOf(manager().plans.takeBackSignature({ planId, partnerId: partnerIds[0] }))).toBe(
      'PLAN_NOT_EDITABLE',
    );
    expect(await outcomeOf(rho().plans.submit({ planId, contentSha256 }))).toBe('PLAN_STEP_NOT_ALLOWED');
    const after = await countEvents();
    expect(await outcomeOf(rho().plans.release({ planId, contentRevision: 1 }))).toBe('PLAN_NOT_EDITABLE');
    expect(await countEvents()).toBe(after);
  });

  test('without every signature, or without a known insurer, nothing is submitted', async () => {
    const plan = await makePlan(world);
    const { planId } = plan;
    const { version } = await rho().plans.askSignOff({ planId, contentRevision: 1 });
    const contentSha256 = version?.contentSha256 ?? '';
    expect(await outcomeOf(rho().plans.submit({ planId, contentSha256 }))).toBe('PLAN_NOT_SIGNED');
    const other = await makePlan(world);
    const signed = await sign(other);
    await world.store.transaction((tx) => tx.q.delete(tx.t.preferentInsurers));
    const submit = { planId: other.planId, contentSha256: signed };
    expect(await outcomeOf(rho().plans.submit(submit))).toBe('NO_PREFERENT_INSURER');
    expect((await rho().plans.get({ planId })).status).toBe('DRAFT');
  });

  test('a returned plan is submitted again only when it was mended and signed anew', async () => {
    const plan = await makePlan(world);
    const { planId } = plan;
    const contentSha256 = await sign(plan);
    await rho().plans.submit({ planId, contentSha256 });
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.continuityPlans).set({ status: 'REVISION_ASKED' });
      await q.update(t.planSections).set({ isUnlocked: true });
    });
    expect((await rho().plans.get({ planId })).can.submit.because).toEqual(['PLAN_UNCHANGED']);
    expect(await outcomeOf(rho().plans.submit({ planId, contentSha256 }))).toBe('PLAN_UNCHANGED');
    const before = JSON.stringify(await insurer().plans.partners({ planId }));
    await rho().plans.saveSection({
      planId,
      code: 'SOLL',
      seenTextVersion: 1,
      document: paragraph('Hersteld'),
    });
    // The insurer keeps what was submitted to it, signatures included; the RHO sees them withdrawn.
    expect(JSON.stringify(await insurer().plans.partners({ planId }))).toBe(before);
    expect((await rho().plans.partners({ planId })).past).toHaveLength(2);
    const again = await rho().plans.submit({ planId, contentSha256: await sign(plan) });
    expect(again).toMatchObject({ status: 'SUBMITTED', released: { number: 2 } });
    expect(again.contents.some(({ isUnlocked }) => isUnlocked)).toBe(false);
    const { q, t } = world.store.read;
    const versions = await q.select().from(t.planVersions);
    expect(versions.filter(({ submittedAt }) => submittedAt !== null)).toHaveLength(2);
  });

  test('of two who submit at the same moment one does', async () => {
    const plan = await makePlan(world);
    const { planId } = plan;
    const contentSha256 = await sign(plan);
    const outcomes = await Promise.all(
      [rho(), manager()].map((as) => outcomeOf(as.plans.submit({ planId, contentSha256 }))),
    );
    expect(outcomes.sort()).toEqual(['PLAN_STEP_NOT_ALLOWED', 'ok']);
  });
});
