import { type ChainVerdict, chainVerifier } from '@regiovast/domain/audit/hash-chain';
import { asc, gt } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { sha256Hex } from './append-event.ts';

const EVENTS_PER_READ = 5_000;

/** S-2 · Reads the whole chain, some thousands of events at a time, and names the first that is wrong. */
export async function verifyStoredChain({ q, t }: Session): Promise<ChainVerdict> {
  const verifier = chainVerifier(sha256Hex);
  let after = -1;
  for (;;) {
    const events = await q
      .select()
      .from(t.auditEvents)
      .where(gt(t.auditEvents.seq, after))
      .orderBy(asc(t.auditEvents.seq))
      .limit(EVENTS_PER_READ);
    for (const event of events) verifier.next(event);
    const last = events.at(-1);
    if (!last) break;
    after = last.seq;
  }
  const [head] = await q.select().from(t.auditHead);
  return verifier.finish(head ?? null);
}
