import { sha256Hex } from '@regiovast/db/audit/append-event';
import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { personIdOfEmail, findActor } from '@regiovast/db/people/read-people';
import { isHistoryAction } from '@regiovast/domain/audit/history-actions';
import { unlistedParts } from '@regiovast/domain/audit/history-changes';
import { HOUSING_OUTCOMES } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_STEP_TABLE, HOUSING_STEPS } from '@regiovast/domain/housing/housing-steps';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCaller } from '../router.ts';
import { systemIds } from '../trpc/system-ids.ts';
import { CLOCK, type FilledStore, filledStore } from './fixture/filled-store.ts';

const TODAY = '2026-11-22';
let demo: FilledStore;
beforeAll(async () => {
  demo = await filledStore({ scale: 1 });
}, 120_000);
afterAll(() => demo.remove());

const read = () => demo.store.read;

test('there are as many as the country has, at every step and with every outcome', async () => {
  const cases = await read().q.select().from(read().t.housingCases);
  expect(cases).toHaveLength(900);
  expect(new Set(cases.map(({ step }) => step))).toEqual(new Set(HOUSING_STEPS));
  expect(new Set(cases.flatMap(({ outcome }) => outcome ?? []))).toEqual(new Set(HOUSING_OUTCOMES));
  expect(cases.filter(({ practiceId }) => practiceId === null).length).toBeGreaterThan(20);
});

test('every course follows the table of steps, day after day', async () => {
  const moves = Map.groupBy(
    await read().q.select().from(read().t.housingMoves),
    ({ housingCaseId }) => housingCaseId,
  );
  for (const { id, step, stepSince } of await read().q.select().from(read().t.housingCases)) {
    const course = (moves.get(id) ?? []).toSorted((a, b) => (a.movedAt < b.movedAt ? -1 : 1));
    expect(course.at(-1)).toMatchObject({ toStep: step, effectiveOn: stepSince });
    for (const [index, { fromStep, toStep, effectiveOn }] of course.entries()) {
      const before = course[index - 1];
      expect(fromStep).toBe(before?.toStep ?? null);
      if (fromStep) expect(HOUSING_STEP_TABLE[fromStep]).toContain(toStep);
      expect(effectiveOn > (before?.effectiveOn ?? '') && effectiveOn < TODAY).toBe(true);
    }
  }
});

test('H-2, C-8: explanations are signed by the other organisation; what is over leaves none unexplained', async () => {
  const { q, t } = read();
  const people = new Map((await q.select().from(t.persons)).map((row) => [row.id, row]));
  const cases = new Map((await q.select().from(t.housingCases)).map((row) => [row.id, row]));
  const { cells } = await currentGuidance(read(), TODAY);
  const answers = await q.select().from(t.housingAnswers);
  expect(answers.length).toBeGreaterThan(8_000);
  for (const answer of answers) {
    const housing = cases.get(answer.housingCaseId);
    expect(cells.find(({ code }) => code === answer.cell)?.cellSha256).toBe(answer.cellSha256);
    if (answer.counterSignedBy)
      expect(people.get(answer.counterSignedBy)?.organisationId).not.toBe(answer.organisationId);
    if (housing?.closedOn && housing.outcome !== 'WITHDRAWN' && answer.state !== 'APPLIED')
      expect([answer.counterSign, (answer.expiresOn ?? '') >= housing.closedOn]).toEqual(['SIGNED', true]);
  }
  const done = [...cases.values()].filter(({ outcome }) => outcome !== null && outcome !== 'WITHDRAWN');
  const perCase = Map.groupBy(answers, ({ housingCaseId }) => housingCaseId);
  for (const { id } of done) expect(perCase.get(id)).toHaveLength(cells.length);
});

test('H-1: every case past its test has one that the insurer judged, with the hash of what it read', async () => {
  const { q, t } = read();
  const tests = new Map((await q.select().from(t.housingAccessTests)).map((row) => [row.housingCaseId, row]));
  for (const { outcome, reason, figures, contentSha256 } of tests.values()) {
    const content = { outcome, reason, figures: JSON.parse(figures) as unknown };
    expect(sha256Hex(canonicalJson(content))).toBe(contentSha256);
  }
  for (const { id, step, outcome } of await q.select().from(t.housingCases)) {
    if (step === 'REPORTED' || step === 'ACCESS_TEST' || outcome === 'WITHDRAWN') continue;
    expect(tests.get(id)?.state).toBe('CONFIRMED');
  }
});

test('W-5: every event is one that a history shows, with parts that it knows', async () => {
  const events = (await read().q.select().from(read().t.auditEvents)).filter(
    ({ subjectKind }) => subjectKind === 'housingCase',
  );
  expect(events.length).toBeGreaterThan(10_000);
  for (const { action, payload } of events) {
    if (!isHistoryAction(action)) throw new Error(`no history shows ${action}`);
    const parts = JSON.parse(payload) as Record<string, unknown>;
    expect([action, unlistedParts(action, parts)]).toEqual([action, []]);
    expect(payload).not.toMatch(/cents|euro|@/i);
  }
});

test('C-6: the coordinator works its own cases; the insurer sees those that were shared with it', async () => {
  const deps = { store: demo.store, clock: CLOCK, ids: systemIds(() => CLOCK.now().getTime()) };
  const as = async (email: string) => {
    const actor = await findActor(read(), (await personIdOfEmail(read(), email)) ?? '');
    return createCaller({ deps, actor });
  };
  const coordinator = await as('coordinator@rho-noord.example');
  const officer = await as('inkoper@noorderzorg.example');
  const seen = await coordinator.housing.list({});
  expect(seen.total).toBeGreaterThan(10);
  const shared = await officer.housing.list({});
  expect(shared.total).toBeGreaterThan(10);
});
