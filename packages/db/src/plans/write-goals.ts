import type { GoalFields } from '@regiovast/domain/plans/goals.schemas';
import { and, eq, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import type { SeenRow, Written } from './content-rows.ts';

/** L-2 · adds a goal; it begins a line of its own. */
export async function insertGoal(
  { q, t }: Session,
  row: GoalFields & Written & { readonly id: string; readonly planId: string; readonly position: number },
): Promise<void> {
  await q.insert(t.planGoals).values({ ...row, lineageId: row.id, version: 1 });
}

/** S-3 · changes a goal as it was seen; false when it changed meanwhile or is no goal of the plan. */
export async function updateGoal(
  { q, t }: Session,
  seen: SeenRow,
  change: GoalFields & Written,
): Promise<boolean> {
  const goals = t.planGoals;
  const changed = await q
    .update(goals)
    .set({ ...change, version: sql`${goals.version} + 1` })
    .where(and(eq(goals.id, seen.id), eq(goals.planId, seen.planId), eq(goals.version, seen.version)))
    .returning({ id: goals.id });
  return changed.length === 1;
}
