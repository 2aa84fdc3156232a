import { insertSignature } from '@regiovast/db/plans/plan-signing';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import type { WorkItem } from '@regiovast/domain/work/work-list.views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeVersion } from '../plans/freeze-version.ts';
import { mustFindPlan } from '../plans/plan-reach.ts';
import { remindOfProgress } from '../plans/remind-of-progress.ts';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, type OrganisationKey, type TestWorld, TODAY } from '../testing/test-world.ts';

type Who = readonly [OrganisationKey, Role];
const OWNER: Who = ['rhoNoord', 'rhoCoordinator'];
const SIGNER: Who = ['rhoNoord', 'rhoManager'];
const OFFICER: Who = ['noord', 'procurementOfficer'];
const DECIDER: Who = ['noord', 'procurementManager'];
const EVERYBODY: readonly Who[] = [
  OWNER,
  SIGNER,
  ['rhoNoord', 'rhoViewer'],
  ['rhoZuid', 'rhoManager'],
  ['rhoZuid', 'rhoCoordinator'],
  OFFICER,
  DECIDER,
  ['noord', 'insurerViewer'],
  ['zuid', 'procurementManager'],
  ['ministry', 'ministryAnalyst'],
  ['platform', 'platformAdmin'],
];
const AT = '2026-11-02T09:00:00.000Z';

describe.each(ENGINES)('plans in my work, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  /** For whom something of this plan waits, and what. */
  async function waiting(planId: string): Promise<[string, WorkItem['kind']][]> {
    const found: [string, WorkItem['kind']][] = [];
    for (const who of EVERYBODY) {
      const { items, total } = await world.as(...who).work.mine({});
      expect((await world.as(...who).work.counts()).mine).toBe(total);
      for (const { place, kind } of items)
        if (place.at === 'plan' && place.planId === planId) found.push([who.join('/'), kind]);
    }
    return found;
  }

  const itemsOf = async (who: Who, planId: string) =>
    (await world.as(...who).work.mine({})).items.filter(
      ({ place }) => place.at === 'plan' && place.planId === planId,
    );

  test('L-4: a draft waits for who signs, then for who submits, and for nobody before it is offered', async () => {
    const { planId, partnerIds } = await makePlan(world, 'noord', 'DRAFT');
    expect(await waiting(planId)).toEqual([]);
    const { id: versionId, contentSha256 } = await world.store.transaction(async (tx) => {
      const actor = world.actor(...OWNER);
      const scope = { kind: 'rho', organisationId: actor.organisationId, on: TODAY } as const;
      const frozen = await freezeVersion(tx, world.deps, actor, await mustFindPlan(tx, actor, scope, planId));
      await updatePlan(tx, planId, 1, { signOffVersionId: frozen.id });
      return frozen;
    });
    const sign = (partnerId: string) =>
      world.store.transaction((tx) =>
        insertSignature(tx, {
          id: world.deps.ids.next(),
          versionId,
          partnerId,
          partnerName: 'x',
          contentSha256,
          signedOn: '2026-11-02',
          recordedAt: AT,
          recordedBy: world.actor(...SIGNER).personId,
        }),
      );
    expect(await waiting(planId)).toEqual([[SIGNER.join('/'), 'planToSign']]);
    expect(await itemsOf(SIGNER, planId)).toMatchObject([
      { place: { tab: 'ondertekening' }, step: 'plans.sign', plan: { regionName: 'Groningen' }, dueOn: null },
    ]);
    await sign(partnerIds[0]);
    expect(await waiting(planId)).toEqual([]);
    await sign(partnerIds[1]);
    expect(await waiting(planId)).toEqual([[OWNER.join('/'), 'planToSubmit']]);
  });

  test('L-4, C-8: a submitted plan waits for the insurer of its region, but not for who had a hand in it', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'SUBMITTED');
    expect(await waiting(planId)).toEqual([
      [OFFICER.join('/'), 'planToAssess'],
      [DECIDER.join('/'), 'planToAssess'],
    ]);
    await world.store.transaction(async (tx) => {
      await tx.q.insert(tx.t.planSectionTexts).values({
        planId,
        code: 'SCOPE',
        textVersion: 2,
        document: '{"content":[],"type":"doc"}',
        words: 0,
        origin: 'typed',
        savedAt: AT,
        savedBy: world.actor(...OFFICER).personId,
      });
      await updatePlan(tx, planId, 2, { status: 'UNDER_ASSESSMENT' });
    });
    expect(await waiting(planId)).toEqual([]);
    await world.store.transaction(({ q, t }) =>
      q.insert(t.planAssessments).values({
        id: world.deps.ids.next(),
        planId,
        versionId: versionId ?? '',
        insurerId: world.organisationIds.noord,
        contentSha256: '0'.repeat(64),
        criteriaVersion: 1,
        coreValuesVersion: 1,
        startedAt: AT,
        startedBy: world.actor(...DECIDER).personId,
        version: 1,
      }),
    );
    expect(await waiting(planId)).toEqual([[DECIDER.join('/'), 'planToAssess']]);
  });

  test('L-4: a returned plan waits for its owner, with how many sections to mend', async () => {
    const { planId } = await makePlan(world, 'noord', 'REVISION_ASKED');
    await world.store.transaction(async ({ q, t }) => {
      // In the plan of this test only: two sections were returned.
      for (const code of ['SOLL', 'HOUSING'] as const) {
        await q
          .insert(t.planSections)
          .values({
            planId,
            code,
            textVersion: 1,
            words: 3,
            isUnlocked: true,
            updatedAt: AT,
            updatedBy: world.actor(...OWNER).personId,
          })
          .onConflictDoUpdate({
            target: [t.planSections.planId, t.planSections.code],
            set: { isUnlocked: true },
          });
      }
    });
    expect(await waiting(planId)).toEqual([[OWNER.join('/'), 'planToRevise']]);
    expect(await itemsOf(OWNER, planId)).toMatchObject([{ count: 2, place: { tab: 'beoordeling' } }]);
  });

  test('L-5, W-1: progress that is late waits for the owner, by the day it was due', async () => {
    const { planId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    await world.store.transaction((tx) =>
      updatePlan(tx, planId, 2, { contractedOn: '2026-04-15', executionSince: '2026-05-01' }),
    );
    expect(await waiting(planId)).toEqual([[OWNER.join('/'), 'planProgress']]);
    // The second quarter was never reported: fifteen working days after 30 June.
    expect(await itemsOf(OWNER, planId)).toMatchObject([
      { dueOn: '2026-07-21', group: 'late', count: 2, place: { tab: 'voortgang' } },
    ]);
    const before = await world.as(...OWNER).work.counts();
    expect(before.pressing).toBeGreaterThanOrEqual(1);
    expect((await world.as(...OWNER).work.mine({ kind: 'planProgress' })).items).toHaveLength(1);
  });

  test('L-5, W-2: the owner is told once per plan and quarter, however often the job runs', async () => {
    const { planId } = await makePlan(world, 'noord', 'CONTRACTED');
    await world.store.transaction((tx) => updatePlan(tx, planId, 2, { contractedOn: '2026-08-15' }));
    const told = async () => {
      const { q, t } = world.store.read;
      const rows = await q.select().from(t.notices);
      return rows.filter(({ kind, subjectId }) => kind === 'planProgressDue' && subjectId === planId);
    };
    await remindOfProgress(world.deps);
    await remindOfProgress(world.deps);
    expect(await told()).toMatchObject([
      {
        personId: world.actor(...OWNER).personId,
        subjectKind: 'plan',
        details: { quarter: '2026Q3', dueOn: '2026-10-21' },
      },
    ]);
    world.setNow(new Date('2027-01-05T10:00:00.000Z'));
    await remindOfProgress(world.deps);
    expect(new Set((await told()).map(({ details }) => details['quarter']))).toEqual(
      new Set(['2026Q3', '2026Q4']),
    );
    world.setNow(new Date(`${TODAY}T10:00:00.000Z`));
  });
});
