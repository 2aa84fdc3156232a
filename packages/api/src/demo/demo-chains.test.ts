import { chainKey } from '@regiovast/domain/practices/chains';
import { isOpenPhase } from '@regiovast/domain/cases/phases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FilledStore, filledStore } from './fixture/filled-store.ts';

let demo: FilledStore;
beforeAll(async () => {
  demo = await filledStore({ scale: 0.2 });
});
afterAll(() => demo.remove());

test('D-5: the RHOs of the demo accounts follow a failing chain whose open locations each have an open case', async () => {
  const { q, t } = demo.store.read;
  const chains = await q.select().from(t.chainCases);
  const practices = new Map((await q.select().from(t.practices)).map((row) => [row.id, row]));
  const cases = (await q.select().from(t.cases)).filter(({ chainCaseId }) => chainCaseId !== null);
  const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
  expect(chains).toHaveLength(2);
  expect(new Set(chains.map(({ organisationId }) => organisationId)).size).toBe(2);
  for (const chain of chains) {
    const own = cases.filter(({ chainCaseId }) => chainCaseId === chain.id);
    expect(own.length).toBeGreaterThan(0);
    for (const { phase, practiceId, openedOn } of own) {
      expect(isOpenPhase(phase)).toBe(true);
      expect(openedOn <= chain.openedOn).toBe(true);
      expect(chainKey(practices.get(practiceId)?.ownerOrganisation ?? '')).toBe(chain.chainKey);
    }
    const [opened, ...more] = events.filter(({ subjectId }) => subjectId === chain.id);
    expect(more).toEqual([]);
    const { caseIds } = JSON.parse(opened?.payload ?? '') as { caseIds: string[] };
    expect(new Set(caseIds)).toEqual(new Set(own.map(({ id }) => id)));
  }
});

test('D-4: an insurer leads only cases that are acute or bridged and that it acknowledged', async () => {
  const { q, t } = demo.store.read;
  for (const { lead, leadSince, phase, acknowledgedOn } of await q.select().from(t.cases)) {
    if (lead !== 'insurer') continue;
    expect(['ACUTE', 'BRIDGING']).toContain(phase);
    expect(acknowledgedOn !== null && leadSince !== null && acknowledgedOn <= leadSince).toBe(true);
  }
});
