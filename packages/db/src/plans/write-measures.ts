import type { MeasureFields } from '@regiovast/domain/plans/measures.schemas';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import type { SeenRow, Written } from './content-rows.ts';

type MeasureRow = Omit<Session['t']['planMeasures']['$inferInsert'], 'lineageId' | 'version'>;
type Step = MeasureFields['steps'][number];

/** L-3 · adds measures; each begins a line of its own. */
export async function insertMeasures({ q, t }: Session, rows: readonly MeasureRow[]): Promise<void> {
  await q.insert(t.planMeasures).values(rows.map((row) => ({ ...row, lineageId: row.id, version: 1 })));
}

/** S-3 · changes a measure as it was seen; false when it changed meanwhile or is no measure of the plan. */
export async function updateMeasure(
  { q, t }: Session,
  seen: SeenRow,
  change: Omit<MeasureFields, 'steps'> & Written,
): Promise<boolean> {
  const measures = t.planMeasures;
  const changed = await q
    .update(measures)
    .set({ ...change, version: sql`${measures.version} + 1` })
    .where(
      and(eq(measures.id, seen.id), eq(measures.planId, seen.planId), eq(measures.version, seen.version)),
    )
    .returning({ id: measures.id });
  return changed.length === 1;
}

/** What is reached by the end of each quarter, instead of what stood there. */
export async function setSteps({ q, t }: Session, measureId: string, steps: readonly Step[]): Promise<void> {
  const table = t.planMeasureSteps;
  await q.delete(table).where(eq(table.measureId, measureId));
  if (steps.length === 0) return;
  await q
    .insert(table)
    .values(steps.map(({ quarter, partialResult }) => ({ measureId, quarter, partialResult })));
}

/** Steps of a measure that is about to go, asked with its plan so that no other plan is touched. */
export async function deleteSteps({ q, t }: Session, { id, planId, version }: SeenRow): Promise<void> {
  const measures = t.planMeasures;
  const own = q
    .select({ id: measures.id })
    .from(measures)
    .where(and(eq(measures.id, id), eq(measures.planId, planId), eq(measures.version, version)));
  await q.delete(t.planMeasureSteps).where(inArray(t.planMeasureSteps.measureId, own));
}
