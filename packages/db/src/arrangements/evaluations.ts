import { eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** A-5 · what an arrangement came to, with who evaluated it; null: it was not evaluated. */
export async function findEvaluation({ q, t }: Session, arrangementId: string) {
  const evaluations = t.arrangementEvaluations;
  const [row] = await q
    .select({ evaluation: evaluations, evaluatedByName: t.persons.name })
    .from(evaluations)
    .innerJoin(t.persons, eq(t.persons.id, evaluations.evaluatedBy))
    .where(eq(evaluations.arrangementId, arrangementId));
  return row ?? null;
}

export async function insertEvaluation(
  { q, t }: Session,
  evaluation: Session['t']['arrangementEvaluations']['$inferInsert'],
): Promise<void> {
  await q.insert(t.arrangementEvaluations).values(evaluation);
}
