import type { HousingBottleneck } from '@regiovast/domain/housing/housing-codes';
import { and, eq, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type HousingInsert = Session['t']['housingCases']['$inferInsert'];
export type HousingChange = Partial<Omit<HousingInsert, 'id' | 'number' | 'version' | 'rhoId'>>;

export async function insertHousing({ q, t }: Session, housing: HousingInsert): Promise<void> {
  await q.insert(t.housingCases).values(housing);
}

/** S-3 · changes a housing case as it was seen; false when it changed meanwhile. */
export async function updateHousing(
  { q, t }: Session,
  housingCaseId: string,
  seenVersion: number,
  change: HousingChange,
): Promise<boolean> {
  const { housingCases } = t;
  const changed = await q
    .update(housingCases)
    .set({ ...change, version: sql`${housingCases.version} + 1` })
    .where(and(eq(housingCases.id, housingCaseId), eq(housingCases.version, seenVersion)))
    .returning({ id: housingCases.id });
  return changed.length === 1;
}

export async function replaceBottlenecks(
  { q, t }: Session,
  housingCaseId: string,
  bottlenecks: readonly HousingBottleneck[],
): Promise<void> {
  await q.delete(t.housingBottlenecks).where(eq(t.housingBottlenecks.housingCaseId, housingCaseId));
  if (bottlenecks.length === 0) return;
  await q
    .insert(t.housingBottlenecks)
    .values(bottlenecks.map((bottleneck) => ({ housingCaseId, bottleneck })));
}

export async function insertHousingMove(
  { q, t }: Session,
  move: Session['t']['housingMoves']['$inferInsert'],
): Promise<void> {
  await q.insert(t.housingMoves).values(move);
}
