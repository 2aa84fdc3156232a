import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { inStore } from '../server/demo-store.ts';

/** What stands in the store of a server that is gone: signals, actions by title, events by action, the chain. */
export const readStoredWrites = (dataFolder: string) =>
  inStore(dataFolder, async ({ store: { read } }) => {
    const { q, t } = read;
    const actions = await q
      .select({ title: t.caseActions.title, caseId: t.caseActions.caseId })
      .from(t.caseActions);
    const events = await q.select({ action: t.auditEvents.action }).from(t.auditEvents);
    return {
      chain: await verifyStoredChain(read),
      signals: new Map((await q.select().from(t.signalRequests)).map((row) => [row.requestKey, row.caseId])),
      actionsByTitle: Map.groupBy(actions, ({ title }) => title),
      eventCount: events.length,
      countOf: (name: string) => events.filter(({ action }) => action === name).length,
    };
  });
