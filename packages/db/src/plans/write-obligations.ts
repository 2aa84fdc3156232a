import type { ObligationFields } from '@regiovast/domain/plans/obligations.schemas';
import { and, eq, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import type { SeenRow, Written } from './content-rows.ts';

/** L-2 · adds a result obligation; it begins a line of its own. */
export async function insertObligation(
  { q, t }: Session,
  row: ObligationFields &
    Written & { readonly id: string; readonly planId: string; readonly position: number },
): Promise<void> {
  await q.insert(t.planObligations).values({ ...row, lineageId: row.id, version: 1 });
}

/** S-3 · changes an obligation as it was seen; false when it changed meanwhile or is none of the plan. */
export async function updateObligation(
  { q, t }: Session,
  seen: SeenRow,
  change: ObligationFields & Written,
): Promise<boolean> {
  const obligations = t.planObligations;
  const changed = await q
    .update(obligations)
    .set({ ...change, version: sql`${obligations.version} + 1` })
    .where(
      and(
        eq(obligations.id, seen.id),
        eq(obligations.planId, seen.planId),
        eq(obligations.version, seen.version),
      ),
    )
    .returning({ id: obligations.id });
  return changed.length === 1;
}
