import { contentOfVersion } from '@regiovast/db/arrangements/arrangement-versions';
import { findCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { findYearsOfInsurer } from '@regiovast/db/arrangements/budget-years';
import { findUnpaid } from '@regiovast/db/arrangements/payments';
import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import { findArrangementIn } from '@regiovast/db/arrangements/read-arrangements';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { amountOfQuantity } from '@regiovast/domain/arrangements/amounts';
import { isPossibleStart, quartersOfPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import { readPayload } from '@regiovast/domain/arrangements/follow-payload';
import {
  ARRANGEMENT_STATUSES,
  isUnderContract,
  wasContracted,
} from '@regiovast/domain/arrangements/arrangement-statuses';
import { budgetOf } from '@regiovast/domain/arrangements/budget';
import { completenessOf } from '@regiovast/domain/arrangements/completeness';
import { ARRANGEMENT_DRAFTING_ACTIONS } from '@regiovast/domain/arrangements/four-eyes.rules';
import { approvalsNeeded } from '@regiovast/domain/arrangements/purchase-terms';
import { type HistoryAction, isHistoryAction } from '@regiovast/domain/audit/history-actions';
import { unlistedParts } from '@regiovast/domain/audit/history-changes';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { sumCents } from '@regiovast/domain/kernel/money';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findActor, personIdOfEmail } from '@regiovast/db/people/read-people';
import { buildContent } from '../arrangements/build-content.ts';
import { createCaller } from '../router.ts';
import { systemIds } from '../trpc/system-ids.ts';
import { CLOCK, type FilledStore, filledStore } from './fixture/filled-store.ts';

const TODAY = '2026-11-22';
let demo: FilledStore;
beforeAll(async () => {
  demo = await filledStore({ scale: 1 });
}, 120_000);
afterAll(() => demo.remove());

const rowsOf = <Name extends keyof FilledStore['store']['read']['t']>(name: Name) => {
  const { q, t } = demo.store.read;
  // One table of many: only its name says which row comes back.
  return q.select().from(t[name] as never) as unknown as Promise<
    FilledStore['store']['read']['t'][Name] extends { $inferSelect: infer Row } ? Row[] : never
  >;
};
const insurers = async () => (await rowsOf('organisations')).filter(({ kind }) => kind === 'insurer');

test('there are as many as the country has, with the two insurers of the documentation in every status', async () => {
  const arrangements = await rowsOf('arrangements');
  expect(arrangements).toHaveLength(1_500);
  for (const name of ['Noorderzorg', 'Zuiderzorg']) {
    const id = (await insurers()).find((one) => one.name === name)?.id;
    const own = arrangements.filter(({ insurerId }) => insurerId === id);
    expect([...new Set(own.map(({ status }) => status))].sort()).toEqual([...ARRANGEMENT_STATUSES].sort());
  }
  expect(arrangements.filter(({ planId }) => planId !== null).length).toBeGreaterThan(10);
  expect(arrangements.filter(({ caseId }) => caseId !== null).length).toBeGreaterThan(3);
});

test('C-1: everybody drafts where they are preferent, with the RHO of the practice', async () => {
  const preferent = new Map(
    (await rowsOf('preferentInsurers')).map(({ regionCode, organisationId }) => [regionCode, organisationId]),
  );
  const memberships = await rowsOf('regionMemberships');
  const organisations = new Map((await rowsOf('organisations')).map((row) => [row.id, row]));
  const practices = new Map((await rowsOf('practices')).map((row) => [row.id, row]));
  for (const { regionCode, insurerId, rhoId, practiceId } of await rowsOf('arrangements')) {
    expect(preferent.get(regionCode)).toBe(insurerId);
    const practice = practices.get(practiceId ?? '');
    if (!practice) continue;
    const lies = (code: string | null | undefined) =>
      memberships.some(
        (row) => row.regionCode === code && row.municipalityCode === practice.municipalityCode,
      );
    expect([lies(regionCode), lies(organisations.get(rhoId)?.areaCode)]).toEqual([true, true]);
  }
}, 60_000);

test('A-6: what patients and hours cost is computed, and every amount lies within the period', async () => {
  const lines = new Map((await rowsOf('arrangementLines')).map((row) => [row.id, row]));
  const arrangements = new Map((await rowsOf('arrangements')).map((row) => [row.id, row]));
  const amounts = await rowsOf('arrangementAmounts');
  expect(amounts.length).toBeGreaterThan(12_000);
  for (const amount of amounts) {
    const line = lines.get(amount.lineId);
    const arrangement = arrangements.get(amount.arrangementId);
    if (!line || !arrangement) throw new Error('an amount of nothing');
    if (line.kind !== 'FIXED') {
      expect(amount.plannedCents).toBe(amountOfQuantity(line, amount.plannedQuantity ?? 0));
      if (amount.realisedQuantity !== null)
        expect(amount.realisedCents).toBe(amountOfQuantity(line, amount.realisedQuantity));
    }
    expect(quartersOfPeriod(arrangement)).toContain(amount.quarter);
    if (amount.realisedCents !== null) expect(wasContracted(arrangement.status)).toBe(true);
  }
});

test('A-3, C-8: every version that counts is what its arrangement builds to, with its hash, and decisions are under it', async () => {
  const versions = new Map((await rowsOf('arrangementVersions')).map((row) => [row.id, row]));
  for (const version of versions.values()) expect(sha256Hex(version.content)).toBe(version.contentSha256);
  for (const { id, insurerId, proposedVersionId } of await rowsOf('arrangements')) {
    if (proposedVersionId === null) continue;
    const version = versions.get(proposedVersionId);
    const scope = { kind: 'insurer', organisationId: insurerId, on: TODAY } as const;
    const found = await findArrangementIn(demo.store.read, scope, id);
    if (!version || !found) throw new Error('a version of nothing');
    const content = await buildContent(demo.store.read, found, contentOfVersion(version).priority);
    expect(canonicalJson(content)).toBe(version.content);
    expect([version.totalCents, content.priority.totalCents]).toEqual([found.totalCents, found.totalCents]);
  }
  for (const { versionId, contentSha256 } of await rowsOf('arrangementDecisions'))
    expect(versions.get(versionId)?.contentSha256).toBe(contentSha256);
}, 60_000);

test('A-3, C-8: as many managers approved as the mandate asks, none of whom drafted; the RHO answered itself', async () => {
  const roles = Map.groupBy(await rowsOf('personRoles'), ({ personId }) => personId);
  const people = new Map((await rowsOf('persons')).map((row) => [row.id, row]));
  const events = (await rowsOf('auditEvents')).filter(({ subjectKind }) => subjectKind === 'arrangement');
  const drafting: readonly string[] = ARRANGEMENT_DRAFTING_ACTIONS;
  const hands = new Set(
    events.flatMap(({ action, actorId, subjectId }) =>
      drafting.includes(action) ? [`${subjectId} ${actorId}`] : [],
    ),
  );
  const versions = new Map((await rowsOf('arrangementVersions')).map((row) => [row.id, row]));
  const decisions = Map.groupBy(await rowsOf('arrangementDecisions'), ({ versionId }) => versionId);
  const terms = new Map<string, Awaited<ReturnType<typeof purchaseTermsOn>>>();
  for (const { id } of await insurers()) terms.set(id, await purchaseTermsOn(demo.store.read, id, TODAY));
  let two = 0;
  for (const row of await rowsOf('arrangements')) {
    const given = decisions.get(row.proposedVersionId ?? '') ?? [];
    const approvals = given.filter(({ kind }) => kind === 'APPROVE');
    const own = terms.get(row.insurerId);
    if (row.offeredAt !== null && own) {
      const total = versions.get(row.proposedVersionId ?? '')?.totalCents ?? 0;
      expect(new Set(approvals.map(({ decidedBy }) => decidedBy)).size).toBe(approvalsNeeded(own, total));
      expect(row.offeredAt).toBe(
        approvals
          .map(({ decidedAt }) => decidedAt)
          .sort()
          .at(-1),
      );
      two += approvals.length - 1;
    }
    for (const { decidedBy, kind, organisationId } of given) {
      expect(hands.has(`${row.id} ${decidedBy}`)).toBe(false);
      const isRho = kind.startsWith('RHO');
      expect(roles.get(decidedBy)?.map(({ role }) => role)).toEqual([
        isRho ? 'rhoManager' : 'procurementManager',
      ]);
      expect(organisationId).toBe(isRho ? row.rhoId : row.insurerId);
      expect(people.get(decidedBy)?.organisationId).toBe(organisationId);
    }
  }
  expect(two).toBeGreaterThan(10);
});

test('A-3: what is submitted is complete and could begin; what waits for approval still can', async () => {
  const versions = new Map((await rowsOf('arrangementVersions')).map((row) => [row.id, row]));
  const amounts = Map.groupBy(await rowsOf('arrangementAmounts'), ({ arrangementId }) => arrangementId);
  const lines = Map.groupBy(await rowsOf('arrangementLines'), ({ arrangementId }) => arrangementId);
  for (const row of await rowsOf('arrangements')) {
    const version = versions.get(row.proposedVersionId ?? '');
    if (!version) continue;
    const submittedOn = version.frozenAt.slice(0, 10);
    const terms = await purchaseTermsOn(demo.store.read, row.insurerId, submittedOn);
    expect(terms && isPossibleStart(terms, submittedOn, row.periodFrom)).toBe(true);
    const cells = (amounts.get(row.id) ?? []).map(({ lineId, quarter, plannedCents }) => ({
      lineId,
      quarter,
      cents: plannedCents,
    }));
    expect(
      completenessOf(
        { ...row, housing: null, amounts: cells, lines: lines.get(row.id) ?? [] },
        terms,
        submittedOn,
      ),
    ).toEqual([]);
    if (row.status === 'PROPOSED') expect(row.periodFrom >= TODAY).toBe(true);
  }
}, 60_000);

test('A-4: no year of an insurer is above its ceiling, and of one it is nearly full', async () => {
  let tightest = Number.POSITIVE_INFINITY;
  for (const { id } of await insurers()) {
    const ceilings = await findCeilings(demo.store.read, id);
    const years = await findYearsOfInsurer(demo.store.read, id);
    for (const { year } of years) expect(ceilings.has(year)).toBe(true);
    for (const [year, ceiling] of ceilings) {
      const { freeCents } = budgetOf(
        year,
        ceiling,
        years.filter((one) => one.year === year),
      );
      expect(freeCents).toBeGreaterThanOrEqual(0);
      tightest = Math.min(tightest, freeCents ?? 0);
    }
  }
  expect(tightest).toBeLessThan(20_000_000);
});

test.each([
  ['inkoper@noorderzorg.example', ['arrangementToContract', 'arrangementToEvaluate']],
  ['manager@noorderzorg.example', ['arrangementToApprove']],
  ['inkoper@zuiderzorg.example', ['arrangementReturned', 'followToAnswer']],
  ['manager@rho-noord.example', ['arrangementToAgree']],
])('W-1: what waits of arrangements for %s', async (email, kinds) => {
  const { store } = demo;
  const actor = await findActor(store.read, (await personIdOfEmail(store.read, email)) ?? '');
  const deps = { store, clock: CLOCK, ids: systemIds(() => CLOCK.now().getTime()) };
  const { kinds: waiting } = await createCaller({ deps, actor }).work.mine({});
  expect(waiting.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
  for (const { kind, count } of waiting)
    if (kind.startsWith('arrangement')) expect([kind, count <= 40]).toEqual([kind, true]);
});

test('A-5: nobody was paid more than was contracted, nor before the contract or after today', async () => {
  const payments = await rowsOf('arrangementPayments');
  expect(payments.length).toBeGreaterThan(3_000);
  const arrangements = new Map((await rowsOf('arrangements')).map((row) => [row.id, row]));
  const planned = Map.groupBy(await rowsOf('arrangementAmounts'), ({ arrangementId }) => arrangementId);
  for (const [id, own] of Map.groupBy(payments, ({ arrangementId }) => arrangementId)) {
    const row = arrangements.get(id);
    const total = sumCents((planned.get(id) ?? []).map(({ plannedCents }) => plannedCents));
    expect(sumCents(own.map(({ amountCents }) => amountCents))).toBeLessThanOrEqual(total);
    for (const { paidOn, quarter } of own) {
      expect(paidOn > (row?.contractedOn ?? '9999') && paidOn < TODAY).toBe(true);
      expect(row && quartersOfPeriod(row)).toContain(quarter);
    }
  }
  const unpaid = await findUnpaid(demo.store.read, { upTo: '2026Q3' });
  expect(unpaid.length).toBeGreaterThan(5);
  expect(unpaid.length).toBeLessThan(200);
});

test('C-1: what other insurers read holds no amount and no name, is hashed, and is about what is under contract', async () => {
  const requests = await rowsOf('followRequests');
  expect(requests.length).toBeGreaterThan(50);
  const arrangements = new Map((await rowsOf('arrangements')).map((row) => [row.id, row]));
  const practices = new Map((await rowsOf('practices')).map((row) => [row.id, row.name]));
  for (const { id, payload, payloadSha256, arrangementId, insurerId, state, answeredAt } of requests) {
    const row = arrangements.get(arrangementId);
    expect(sha256Hex(payload)).toBe(payloadSha256);
    expect(readPayload(payload)).toMatchObject({ requestId: id, number: row?.number });
    expect(payload).not.toContain(practices.get(row?.practiceId ?? '') ?? 'geen praktijk');
    expect(insurerId).not.toBe(row?.insurerId);
    expect(row && isUnderContract(row.status)).toBe(true);
    expect(state === 'UNKNOWN').toBe(answeredAt === null);
  }
});

test('W-5, C-1: every event holds only what history knows of and no amount, in the past', async () => {
  const events = (await rowsOf('auditEvents')).filter(({ subjectKind }) => subjectKind === 'arrangement');
  expect(events.length).toBeGreaterThan(10_000);
  const unlisted = new Set<string>();
  for (const { action, payload, at } of events) {
    if (!isHistoryAction(action)) throw new Error(action);
    for (const part of unlistedParts(action as HistoryAction, JSON.parse(payload) as Record<string, unknown>))
      unlisted.add(`${action} ${part}`);
    expect(payload).not.toMatch(/cents|euro/i);
    expect(at < CLOCK.now().toISOString()).toBe(true);
  }
  expect([...unlisted]).toEqual([]);
});

test('S-2: each status was come to by steps that follow one another', async () => {
  const events = (await rowsOf('auditEvents')).sort((one, other) => one.seq - other.seq);
  const reached = new Map<string, string | null>();
  for (const { subjectKind, subjectId, payload } of events) {
    if (subjectKind !== 'arrangement') continue;
    const { changes } = JSON.parse(payload) as { changes?: { arrangementStatus?: [string | null, string] } };
    if (!changes?.arrangementStatus) continue;
    const [from, to] = changes.arrangementStatus;
    expect(from).toBe(reached.get(subjectId) ?? null);
    reached.set(subjectId, to);
  }
  for (const { id, status } of await rowsOf('arrangements')) expect(reached.get(id)).toBe(status);
});
