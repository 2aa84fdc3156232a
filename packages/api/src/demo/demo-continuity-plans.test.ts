import { sha256Hex } from '@regiovast/db/audit/append-event';
import { findActor, personIdOfEmail } from '@regiovast/db/people/read-people';
import { findPlansToReport } from '@regiovast/db/plans/progress';
import { contentOf } from '@regiovast/db/plans/plan-versions';
import { type HistoryAction, isHistoryAction } from '@regiovast/domain/audit/history-actions';
import { unlistedParts } from '@regiovast/domain/audit/history-changes';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { PLAN_STATUSES } from '@regiovast/domain/plans/plan-statuses';
import { progressDue } from '@regiovast/domain/plans/progress-due';
import { progressItems } from '@regiovast/domain/plans/progress-items';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildContent } from '../plans/build-content.ts';
import { createCaller } from '../router.ts';
import { systemIds } from '../trpc/system-ids.ts';
import { CLOCK, type FilledStore, filledStore } from './fixture/filled-store.ts';

let demo: FilledStore;
beforeAll(async () => {
  demo = await filledStore({ scale: 1 });
}, 60_000);
afterAll(() => demo.remove());

const plansOf = async () => {
  const { q, t } = demo.store.read;
  const organisations = await q.select().from(t.organisations);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const plans = await q.select().from(t.continuityPlans);
  return plans.map((plan) => ({ ...plan, rhoName: nameOf.get(plan.rhoId) ?? '' }));
};

test('there are about forty plans, in every status, and each RHO keeps one', async () => {
  const plans = await plansOf();
  expect(plans.length).toBeGreaterThanOrEqual(35);
  expect([...new Set(plans.map(({ status }) => status))].sort()).toEqual([...PLAN_STATUSES].sort());
  expect(new Set(plans.map(({ rhoId }) => rhoId)).size).toBe(19);
});

test('RHO Noord carries a plan out, and RHO Zuid is writing one', async () => {
  const plans = await plansOf();
  const of = (name: string) => plans.filter(({ rhoName }) => rhoName === name);
  expect(of('RHO Noord').map(({ status }) => status)).toContain('IN_EXECUTION');
  expect(of('RHO Zuid').map(({ status }) => status)).toContain('DRAFT');
});

test('L-4: every last version is what its plan builds to, with its hash, and its signatures are under that hash', async () => {
  const { q, t } = demo.store.read;
  const regions = new Map((await q.select().from(t.regions)).map(({ code, name }) => [code, name]));
  const versions = new Map((await q.select().from(t.planVersions)).map((row) => [row.id, row]));
  for (const { rhoName, ...plan } of await plansOf()) {
    const version = versions.get(plan.signOffVersionId ?? '');
    if (!version) continue;
    const regionName = regions.get(plan.regionCode) ?? '';
    const text = canonicalJson(await buildContent(demo.store.read, { plan, regionName, rhoName }));
    expect([plan.number, version.contentSha256]).toEqual([plan.number, sha256Hex(text)]);
    expect(version.contentRevision).toBe(plan.contentRevision);
  }
  for (const signature of await q.select().from(t.planSignatures))
    expect(signature.contentSha256).toBe(versions.get(signature.versionId)?.contentSha256);
  for (const version of versions.values()) expect(contentOf(version).sections.length).toBeGreaterThan(0);
});

test('C-8: nobody assesses what they wrote, and what was decided is decided by a manager of the insurer', async () => {
  const { q, t } = demo.store.read;
  const roles = new Map((await q.select().from(t.personRoles)).map(({ personId, role }) => [personId, role]));
  const assessments = await q.select().from(t.planAssessments);
  expect(assessments.length).toBeGreaterThan(15);
  for (const { startedBy, decidedBy } of assessments) {
    expect(roles.get(startedBy)).toBe('procurementOfficer');
    if (decidedBy !== null) expect(roles.get(decidedBy)).toBe('procurementManager');
  }
});

test('W-5: every event of a plan holds only what history knows of, in order of time and before now', async () => {
  const { q, t } = demo.store.read;
  const events = (await q.select().from(t.auditEvents)).filter(({ subjectKind }) => subjectKind === 'plan');
  expect(events.length).toBeGreaterThan(1_000);
  for (const { action, payload, at } of events) {
    expect(isHistoryAction(action)).toBe(true);
    expect([action, unlistedParts(action as HistoryAction, JSON.parse(payload) as object as never)]).toEqual([
      action,
      [],
    ]);
    expect(at < CLOCK.now().toISOString()).toBe(true);
  }
});

test('L-5: somebody has progress to report, and the plan of RHO Noord is reported on', async () => {
  const plans = await findPlansToReport(demo.store.read);
  const due = plans.filter((plan) => progressDue(progressItems(plan, plan, plan.reports), '2026-11-22'));
  expect(due.length).toBeGreaterThan(0);
  expect(due.length).toBeLessThanOrEqual(plans.length);
  const running = plans.filter(({ contractedOn }) => contractedOn < '2026-07-01');
  expect(running.length).toBeGreaterThan(5);
  for (const plan of running) expect(plan.reports.length).toBeGreaterThan(0);
});

test.each([
  ['coordinator@rho-noord.example', ['planProgress']],
  ['manager@rho-noord.example', ['planToSign']],
  ['coordinator@rho-zuid.example', ['planToRevise']],
  ['inkoper@noorderzorg.example', ['planToAssess']],
  ['manager@zuiderzorg.example', ['planToAssess']],
])('W-1: what waits of plans for %s', async (email, kinds) => {
  const { store } = demo;
  const actor = await findActor(store.read, (await personIdOfEmail(store.read, email)) ?? '');
  const deps = { store, clock: CLOCK, ids: systemIds(() => CLOCK.now().getTime()) };
  const { items } = await createCaller({ deps, actor }).work.mine({});
  const waiting = items.filter(({ place }) => place.at === 'plan').map(({ kind }) => kind);
  expect([...new Set(waiting)]).toEqual(kinds);
});
