import type { Session } from '@regiovast/db/store/store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { notFound } from '@regiovast/domain/kernel/errors';

/**
 * A row of a plan as it stands before it is changed or removed; whether it is still the one that was seen (S-3) the
 * guarded write itself asks.
 * @throws NOT_FOUND when the plan has no such row
 */
export async function mustHaveRow<Row extends { readonly id: string }>(
  tx: Session,
  findRows: (tx: Session, planId: string) => Promise<Row[]>,
  { id, planId }: { readonly id: string; readonly planId: string },
): Promise<Row> {
  const row = (await findRows(tx, planId)).find((known) => known.id === id);
  if (!row) throw notFound();
  return row;
}

/**
 * Whether what is written says what is there already. Then it is no change: no signature is withdrawn, and a save that is
 * sent again because its answer got lost is not told that it lost a race against itself.
 */
export const isUnchanged = <Fields extends object>(row: Fields, written: Fields): boolean =>
  Object.entries(written).every(
    ([name, value]) => canonicalJson(row[name as keyof Fields]) === canonicalJson(value),
  );
