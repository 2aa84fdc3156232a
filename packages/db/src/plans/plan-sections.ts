import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { and, asc, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** L-4 · the sections that were returned and may be changed. */
export async function findUnlockedSections({ q, t }: Session, planId: string): Promise<PlanSection[]> {
  const rows = await q
    .select({ code: t.planSections.code })
    .from(t.planSections)
    .where(and(eq(t.planSections.planId, planId), eq(t.planSections.isUnlocked, true)))
    .orderBy(asc(t.planSections.code));
  return rows.map(({ code }) => code);
}

/** L-4 · what was submitted is locked: no section is open any more. */
export async function lockSections({ q, t }: Session, planId: string): Promise<void> {
  await q.update(t.planSections).set({ isUnlocked: false }).where(eq(t.planSections.planId, planId));
}
