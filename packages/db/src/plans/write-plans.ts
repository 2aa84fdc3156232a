import { and, eq, isNull, sql } from 'drizzle-orm';
import type { WithdrawalReason } from '@regiovast/domain/plans/plan-codes';
import type { Session } from '../store/store.ts';

type PlanInsert = Session['t']['continuityPlans']['$inferInsert'];
type PlanChange = Partial<Omit<PlanInsert, 'id' | 'version' | 'contentRevision'>>;

/** Writes a new plan and the municipalities it is for. */
export async function insertPlan(
  { q, t }: Session,
  plan: PlanInsert,
  municipalityCodes: readonly string[],
): Promise<void> {
  await q.insert(t.continuityPlans).values(plan);
  await q
    .insert(t.planMunicipalities)
    .values(municipalityCodes.map((municipalityCode) => ({ planId: plan.id, municipalityCode })));
}

/** S-3 · changes a plan as it was seen; false when it changed meanwhile. */
export async function updatePlan(
  { q, t }: Session,
  planId: string,
  seenVersion: number,
  change: PlanChange,
): Promise<boolean> {
  const plans = t.continuityPlans;
  const changed = await q
    .update(plans)
    .set({ ...change, version: sql`${plans.version} + 1` })
    .where(and(eq(plans.id, planId), eq(plans.version, seenVersion)))
    .returning({ id: plans.id });
  return changed.length === 1;
}

/**
 * L-4 · what is signed changed: the plan gets the next content revision and no version waits for signatures any more.
 * The version of the row, by which its frame is edited, stays: a text of one section is no change of the frame.
 */
export async function raiseContentRevision({ q, t }: Session, planId: string, at: string): Promise<void> {
  const plans = t.continuityPlans;
  await q
    .update(plans)
    .set({ contentRevision: sql`${plans.contentRevision} + 1`, signOffVersionId: null, updatedAt: at })
    .where(eq(plans.id, planId));
}

/** L-4 · withdraws every signature that stands under a version; answers the partners whose it was. */
export async function withdrawSignatures(
  { q, t }: Session,
  versionId: string,
  withdrawn: { readonly withdrawnAt: string; readonly withdrawnReason: WithdrawalReason },
): Promise<string[]> {
  const signatures = t.planSignatures;
  const rows = await q
    .update(signatures)
    .set(withdrawn)
    .where(and(eq(signatures.versionId, versionId), isNull(signatures.withdrawnAt)))
    .returning({ partnerId: signatures.partnerId });
  return rows.map(({ partnerId }) => partnerId).sort();
}
