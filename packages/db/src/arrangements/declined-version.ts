import { and, desc, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** C-1 · the version that the RHO declined last: of a draft that follows on it the RHO has nothing else; null: none. */
export async function findDeclinedVersionId(
  { q, t }: Session,
  arrangementId: string,
): Promise<string | null> {
  const decisions = t.arrangementDecisions;
  const [row] = await q
    .select({ versionId: decisions.versionId })
    .from(decisions)
    .where(and(eq(decisions.arrangementId, arrangementId), eq(decisions.kind, 'RHO_DECLINE')))
    .orderBy(desc(decisions.decidedAt))
    .limit(1);
  return row?.versionId ?? null;
}
