import { and, eq, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type ArrangementInsert = Session['t']['arrangements']['$inferInsert'];
export type ArrangementChange = Partial<Omit<ArrangementInsert, 'id' | 'number' | 'version' | 'insurerId'>>;

export async function insertArrangement({ q, t }: Session, arrangement: ArrangementInsert): Promise<void> {
  await q.insert(t.arrangements).values(arrangement);
}

/** S-3 · changes an arrangement as it was seen; false when it changed meanwhile. */
export async function updateArrangement(
  { q, t }: Session,
  arrangementId: string,
  seenVersion: number,
  change: ArrangementChange,
): Promise<boolean> {
  const { arrangements } = t;
  const changed = await q
    .update(arrangements)
    .set({ ...change, version: sql`${arrangements.version} + 1` })
    .where(and(eq(arrangements.id, arrangementId), eq(arrangements.version, seenVersion)))
    .returning({ id: arrangements.id });
  return changed.length === 1;
}
