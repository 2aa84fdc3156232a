import type { TestWorld } from './test-world.ts';

/** A payment put in place beside the procedures, each with a reference of its own. */
export async function makePayment(
  { store, deps, actor }: TestWorld,
  arrangementId: string,
  { quarter, amountCents }: { readonly quarter: string; readonly amountCents: number },
): Promise<void> {
  const id = deps.ids.next();
  await store.transaction(async ({ q, t }) => {
    await q.insert(t.arrangementPayments).values({
      id,
      arrangementId,
      kind: 'PAYMENT',
      quarter,
      amountCents,
      reference: id,
      paidOn: '2026-11-01',
      recordedAt: '2026-11-01T09:00:00.000Z',
      recordedBy: actor('noord', 'procurementOfficer').personId,
    });
  });
}
