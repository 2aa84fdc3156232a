import { insertRows } from '../store/insert-rows.ts';
import type { Session } from '../store/store.ts';

type Tables = Session['t'];
export type FiledRows = {
  readonly arrangements: readonly Tables['arrangements']['$inferInsert'][];
  readonly lines: readonly Tables['arrangementLines']['$inferInsert'][];
  readonly amounts: readonly Tables['arrangementAmounts']['$inferInsert'][];
  readonly versions: readonly Tables['arrangementVersions']['$inferInsert'][];
  readonly payments: readonly Tables['arrangementPayments']['$inferInsert'][];
};

/** Writes the rows of new arrangements, those that others refer to first; a few statements however many they are. */
export async function insertFiledArrangements(
  s: Session,
  { arrangements, lines, amounts, versions, payments }: FiledRows,
): Promise<void> {
  await insertRows(s, s.t.arrangements, arrangements);
  await insertRows(s, s.t.arrangementLines, lines);
  await insertRows(s, s.t.arrangementAmounts, amounts);
  await insertRows(s, s.t.arrangementVersions, versions);
  await insertRows(s, s.t.arrangementPayments, payments);
}
