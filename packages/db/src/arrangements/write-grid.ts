import { and, eq, notInArray } from 'drizzle-orm';
import { insertRows } from '../store/insert-rows.ts';
import type { Session } from '../store/store.ts';

type LineInsert = Session['t']['arrangementLines']['$inferInsert'];
type AmountInsert = Session['t']['arrangementAmounts']['$inferInsert'];
export type GridLineRow = Omit<LineInsert, 'arrangementId' | 'position'>;
export type PlannedRow = Pick<AmountInsert, 'lineId' | 'quarter' | 'plannedQuantity' | 'plannedCents'>;

/**
 * A-1 · lays down the whole planned grid instead of what stood there: lines in order, and the cells that hold something. A
 * line that stays keeps its id. Only for a draft: what was delivered goes with what was planned.
 * @param knownIds of the lines that are there already
 */
export async function replaceGrid(
  s: Session,
  arrangementId: string,
  { lines, planned, knownIds }: GridRows,
): Promise<void> {
  const { q, t } = s;
  const { arrangementLines, arrangementAmounts } = t;
  const rows = lines.map((line, position) => ({ ...line, arrangementId, position }));
  const kept = rows.filter(({ id }) => knownIds.has(id));
  const added = rows.filter(({ id }) => !knownIds.has(id));
  await q.delete(arrangementAmounts).where(eq(arrangementAmounts.arrangementId, arrangementId));
  await q.delete(arrangementLines).where(
    and(
      eq(arrangementLines.arrangementId, arrangementId),
      notInArray(
        arrangementLines.id,
        kept.map(({ id }) => id),
      ),
    ),
  );
  for (const { id, arrangementId: parent, ...change } of kept) {
    await q
      .update(arrangementLines)
      .set(change)
      .where(and(eq(arrangementLines.id, id), eq(arrangementLines.arrangementId, parent)));
  }
  if (added.length > 0) await q.insert(arrangementLines).values(added);
  await insertRows(
    s,
    arrangementAmounts,
    planned.map((cell) => ({ ...cell, arrangementId })),
  );
}
type GridRows = {
  readonly lines: readonly GridLineRow[];
  readonly planned: readonly PlannedRow[];
  readonly knownIds: ReadonlySet<string>;
};

export type RealisedRow = Pick<AmountInsert, 'lineId' | 'quarter'> & {
  readonly realisedQuantity: number | null;
  readonly realisedCents: number | null;
};

/**
 * A-5 · states what was delivered in cells of an arrangement, beside what was planned; null takes it back. A cell in which
 * nothing was planned gets a row that plans 0.
 * @param lineId of a line of the arrangement: asked by the caller
 */
export async function setRealised(
  { q, t }: Session,
  arrangementId: string,
  cells: readonly RealisedRow[],
): Promise<void> {
  const amounts = t.arrangementAmounts;
  for (const { realisedQuantity, realisedCents, ...key } of cells) {
    const realised = { realisedQuantity, realisedCents };
    await q
      .insert(amounts)
      .values({ ...key, arrangementId, plannedCents: 0, ...realised })
      .onConflictDoUpdate({ target: [amounts.lineId, amounts.quarter], set: realised });
  }
}
