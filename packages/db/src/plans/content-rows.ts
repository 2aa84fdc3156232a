import { and, asc, count, eq, max } from 'drizzle-orm';
import type { RowStamp } from '@regiovast/domain/plans/content-limits';
import type { Session } from '../store/store.ts';

/** The tables of what stands in a plan beside its texts; each has the columns by which rows are kept. */
export type ContentTable = 'planGoals' | 'planMeasures' | 'planObligations' | 'planInitiatives';

/** The four tables share these columns, so a query over them reads any as if it were the first. */
const tableOf = ({ t }: Session, name: ContentTable) => t[name] as Session['t']['planGoals'];

/** A row as its writer saw it. */
export type SeenRow = { readonly id: string; readonly planId: string; readonly version: number };

/** Who wrote a row and when. */
export type Written = { readonly updatedAt: string; readonly updatedBy: string };

/** S-3 · version, time and writer of every row of a plan, by id. */
export async function findStamps(
  s: Session,
  name: ContentTable,
  planId: string,
): Promise<ReadonlyMap<string, RowStamp>> {
  const table = tableOf(s, name);
  const rows = await s.q
    .select({
      id: table.id,
      version: table.version,
      updatedAt: table.updatedAt,
      updatedBy: s.t.persons.name,
    })
    .from(table)
    .innerJoin(s.t.persons, eq(s.t.persons.id, table.updatedBy))
    .where(eq(table.planId, planId))
    .orderBy(asc(table.position), asc(table.id));
  return new Map(rows.map(({ id, ...stamp }) => [id, stamp]));
}

/** How many rows a plan has, and the place behind the last. */
export async function findRoom(
  s: Session,
  name: ContentTable,
  planId: string,
): Promise<{ readonly rows: number; readonly position: number }> {
  const table = tableOf(s, name);
  const [found] = await s.q
    .select({ rows: count(), last: max(table.position) })
    .from(table)
    .where(eq(table.planId, planId));
  return { rows: found?.rows ?? 0, position: (found?.last ?? -1) + 1 };
}

/** S-3 · removes a row as it was seen; false when it changed meanwhile or is no row of the plan. */
export async function deleteContentRow(s: Session, name: ContentTable, seen: SeenRow): Promise<boolean> {
  const table = tableOf(s, name);
  const gone = await s.q
    .delete(table)
    .where(and(eq(table.id, seen.id), eq(table.planId, seen.planId), eq(table.version, seen.version)))
    .returning({ id: table.id });
  return gone.length === 1;
}
