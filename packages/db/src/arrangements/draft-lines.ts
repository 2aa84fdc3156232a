import { eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import type { ArrangementAmountRow } from './read-arrangements.ts';

type NewLine = Session['t']['arrangementLines']['$inferInsert'];
type NewAmount = Session['t']['arrangementAmounts']['$inferInsert'];

/** Adds the lines a draft begins with, in order. */
export async function insertDraftLines({ q, t }: Session, lines: readonly NewLine[]): Promise<void> {
  if (lines.length > 0) await q.insert(t.arrangementLines).values([...lines]);
}

export async function insertDraftAmounts({ q, t }: Session, amounts: readonly NewAmount[]): Promise<void> {
  if (amounts.length > 0) await q.insert(t.arrangementAmounts).values([...amounts]);
}

/** Puts other amounts in the place of all that an arrangement has; its lines stay. */
export async function replaceDraftAmounts(
  s: Session,
  arrangementId: string,
  amounts: readonly ArrangementAmountRow[],
): Promise<void> {
  await s.q.delete(s.t.arrangementAmounts).where(eq(s.t.arrangementAmounts.arrangementId, arrangementId));
  await insertDraftAmounts(s, amounts);
}
