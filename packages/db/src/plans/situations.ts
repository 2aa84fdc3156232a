import { type Situation, situationSchema } from '@regiovast/domain/plans/plan-situation';
import { desc, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** A freeze with who made it. */
export type FrozenSituation = {
  readonly number: number;
  readonly frozenAt: string;
  readonly frozenBy: string;
  readonly sha256: string;
  readonly situation: Situation;
};

/** L-1 · the situation of a plan as it was frozen last; null before the first time. */
export async function findFrozenSituation(
  { q, t }: Session,
  planId: string,
): Promise<FrozenSituation | null> {
  const { planSituations: situations, persons } = t;
  const [row] = await q
    .select({
      number: situations.number,
      frozenAt: situations.frozenAt,
      frozenBy: persons.name,
      sha256: situations.sha256,
      payload: situations.payload,
    })
    .from(situations)
    .innerJoin(persons, eq(persons.id, situations.frozenBy))
    .where(eq(situations.planId, planId))
    .orderBy(desc(situations.number))
    .limit(1);
  if (!row) return null;
  const { payload, ...frozen } = row;
  return { ...frozen, situation: situationSchema.parse(JSON.parse(payload)) };
}

type NewSituation = Session['t']['planSituations']['$inferInsert'];

/** L-1, S-3 · adds a freeze under its number; false when somebody else was first with that number. */
export async function insertSituation({ q, t }: Session, added: NewSituation): Promise<boolean> {
  const rows = await q
    .insert(t.planSituations)
    .values(added)
    .onConflictDoNothing()
    .returning({ number: t.planSituations.number });
  return rows.length === 1;
}
