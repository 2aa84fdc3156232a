import { asc, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type HousingMoveRow = Session['t']['housingMoves']['$inferSelect'];

/** Where a housing case came, in the order in which it went: steps of the same day follow by their id. */
export async function findHousingMoves({ q, t }: Session, housingCaseId: string): Promise<HousingMoveRow[]> {
  const { housingMoves: moves } = t;
  return q
    .select()
    .from(moves)
    .where(eq(moves.housingCaseId, housingCaseId))
    .orderBy(asc(moves.effectiveOn), asc(moves.id));
}
