import type { FollowState } from '@regiovast/domain/arrangements/arrangement-codes';
import { and, eq, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type NewRequest = Session['t']['followRequests']['$inferInsert'];

/** Writes requests; how many there were. One less than given: an insurer was asked meanwhile, and keeps what it had. */
export async function insertFollowRequests(
  { q, t }: Session,
  requests: readonly NewRequest[],
): Promise<number> {
  const written = await q
    .insert(t.followRequests)
    .values([...requests])
    .onConflictDoNothing({ target: [t.followRequests.arrangementId, t.followRequests.insurerId] })
    .returning({ id: t.followRequests.id });
  return written.length;
}

/** What was answered, by whom and when. */
type Answered = {
  readonly state: FollowState;
  readonly answer: string;
  readonly answeredAt: string;
  readonly answeredBy: string;
};

/**
 * S-3 · writes the answer of an insurer to a request to it, as it was seen; false when it changed meanwhile. What the
 * request says cannot be written.
 */
export async function answerFollowRequest(
  { q, t }: Session,
  seen: { readonly requestId: string; readonly insurerId: string; readonly version: number },
  answered: Answered,
): Promise<boolean> {
  const { followRequests: requests } = t;
  const changed = await q
    .update(requests)
    .set({ ...answered, version: sql`${requests.version} + 1` })
    .where(
      and(
        eq(requests.id, seen.requestId),
        eq(requests.insurerId, seen.insurerId),
        eq(requests.version, seen.version),
      ),
    )
    .returning({ id: requests.id });
  return changed.length === 1;
}
