import { and, asc, desc, eq, max } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type StoredSnapshot = Session['t']['quarterSnapshots']['$inferSelect'];

/** The latest revision of every closed quarter, oldest quarter first, without the payload. */
export async function listClosedQuarters({ q, t }: Session) {
  const rows = await q
    .select({
      quarter: t.quarterSnapshots.quarter,
      revision: t.quarterSnapshots.revision,
      closedAt: t.quarterSnapshots.closedAt,
      sha256: t.quarterSnapshots.sha256,
    })
    .from(t.quarterSnapshots)
    .orderBy(asc(t.quarterSnapshots.quarter), asc(t.quarterSnapshots.revision));
  return [...new Map(rows.map((row) => [row.quarter, row])).values()];
}

/** A sealed snapshot: the revision asked for, else the latest; null when the quarter was not closed. */
export async function findSnapshot({ q, t }: Session, quarter: string, revision?: number) {
  const [row] = await q
    .select({ snapshot: t.quarterSnapshots, closedBy: t.persons.name })
    .from(t.quarterSnapshots)
    .leftJoin(t.persons, eq(t.persons.id, t.quarterSnapshots.closedBy))
    .where(
      and(
        eq(t.quarterSnapshots.quarter, quarter),
        revision === undefined ? undefined : eq(t.quarterSnapshots.revision, revision),
      ),
    )
    .orderBy(desc(t.quarterSnapshots.revision))
    .limit(1);
  return row ?? null;
}

export async function latestRevision({ q, t }: Session, quarter: string): Promise<number | null> {
  const [row] = await q
    .select({ revision: max(t.quarterSnapshots.revision) })
    .from(t.quarterSnapshots)
    .where(eq(t.quarterSnapshots.quarter, quarter));
  return row?.revision ?? null;
}

export async function insertSnapshot({ q, t }: Session, row: StoredSnapshot): Promise<void> {
  await q.insert(t.quarterSnapshots).values(row);
}
