import type { DecisionWithdrawal } from '@regiovast/domain/arrangements/arrangement-codes';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type DecisionRow = Session['t']['arrangementDecisions']['$inferSelect'];

/** Every decision on an arrangement, oldest first, with the names of who decided and for whom; also withdrawn ones. */
export const listDecisions = ({ q, t }: Session, arrangementId: string) => {
  const decisions = t.arrangementDecisions;
  return q
    .select({ decision: decisions, decidedByName: t.persons.name, organisationName: t.organisations.name })
    .from(decisions)
    .innerJoin(t.persons, eq(t.persons.id, decisions.decidedBy))
    .innerJoin(t.organisations, eq(t.organisations.id, decisions.organisationId))
    .where(eq(decisions.arrangementId, arrangementId))
    .orderBy(asc(decisions.decidedAt), asc(decisions.id));
};
export type ListedDecision = Awaited<ReturnType<typeof listDecisions>>[number];

/** Decisions on one version, also withdrawn ones. */
export const findDecisionsOn = ({ q, t }: Session, versionId: string): Promise<DecisionRow[]> =>
  q
    .select()
    .from(t.arrangementDecisions)
    .where(eq(t.arrangementDecisions.versionId, versionId))
    .orderBy(asc(t.arrangementDecisions.decidedAt), asc(t.arrangementDecisions.id));

export async function insertDecision(
  { q, t }: Session,
  decision: Session['t']['arrangementDecisions']['$inferInsert'],
): Promise<void> {
  await q.insert(t.arrangementDecisions).values(decision);
}

/**
 * C-8 · withdraws the approvals of a version that stand; they stay to be seen, with when and why.
 * @returns their ids
 */
export async function withdrawApprovals(
  { q, t }: Session,
  versionId: string,
  withdrawn: { readonly withdrawnAt: string; readonly withdrawnReason: DecisionWithdrawal },
): Promise<string[]> {
  const decisions = t.arrangementDecisions;
  const rows = await q
    .update(decisions)
    .set(withdrawn)
    .where(
      and(eq(decisions.versionId, versionId), eq(decisions.kind, 'APPROVE'), isNull(decisions.withdrawnAt)),
    )
    .returning({ id: decisions.id });
  return rows.map(({ id }) => id).sort();
}
