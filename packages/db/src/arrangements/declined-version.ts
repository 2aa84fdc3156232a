import { and, desc, eq } from 'drizzle-orm';
import { amongIds } from '../store/among.ts';
import type { Session } from '../store/store.ts';

export type DeclinedVersion = Session['t']['arrangementVersions']['$inferSelect'] & {
  readonly declinedAt: string;
};

/** C-1 · the version that the RHO declined last: until the next offer it has nothing else; null: it declined none. */
export async function findDeclinedVersion(
  { q, t }: Session,
  arrangementId: string,
): Promise<DeclinedVersion | null> {
  const { arrangementDecisions: decisions, arrangementVersions: versions } = t;
  const [row] = await q
    .select({ version: versions, declinedAt: decisions.decidedAt })
    .from(decisions)
    .innerJoin(versions, eq(versions.id, decisions.versionId))
    .where(and(eq(decisions.arrangementId, arrangementId), eq(decisions.kind, 'RHO_DECLINE')))
    .orderBy(desc(decisions.decidedAt), desc(versions.number))
    .limit(1);
  return row ? { ...row.version, declinedAt: row.declinedAt } : null;
}

/** C-1 · which of these arrangements an RHO declined at any time. */
export async function findDeclinedAmong(s: Session, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const decisions = s.t.arrangementDecisions;
  const rows = await s.q
    .selectDistinct({ id: decisions.arrangementId })
    .from(decisions)
    .where(and(amongIds(s, decisions.arrangementId, ids), eq(decisions.kind, 'RHO_DECLINE')));
  return new Set(rows.map(({ id }) => id));
}
