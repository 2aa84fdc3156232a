import type { AnswerWords, InitiativeFields } from '@regiovast/domain/plans/initiatives.schemas';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import type { SeenRow, Written } from './content-rows.ts';

/** L-7 · adds a takeover, start or chain; it begins a line of its own. */
export async function insertInitiative(
  { q, t }: Session,
  row: InitiativeFields &
    Written & { readonly id: string; readonly planId: string; readonly position: number },
): Promise<void> {
  await q.insert(t.planInitiatives).values({ ...row, lineageId: row.id, version: 1 });
}

/** S-3 · changes an initiative as it was seen; false when it changed meanwhile or is none of the plan. */
export async function updateInitiative(
  { q, t }: Session,
  seen: SeenRow,
  change: InitiativeFields & Written,
): Promise<boolean> {
  const initiatives = t.planInitiatives;
  const changed = await q
    .update(initiatives)
    .set({ ...change, version: sql`${initiatives.version} + 1` })
    .where(
      and(
        eq(initiatives.id, seen.id),
        eq(initiatives.planId, seen.planId),
        eq(initiatives.version, seen.version),
      ),
    )
    .returning({ id: initiatives.id });
  return changed.length === 1;
}

/** Answers of an initiative that is about to go, asked with its plan so that no other plan is touched. */
export async function deleteAnswers({ q, t }: Session, { id, planId, version }: SeenRow): Promise<void> {
  const initiatives = t.planInitiatives;
  const own = q
    .select({ id: initiatives.id })
    .from(initiatives)
    .where(and(eq(initiatives.id, id), eq(initiatives.planId, planId), eq(initiatives.version, version)));
  await q.delete(t.planInitiativeAnswers).where(inArray(t.planInitiativeAnswers.initiativeId, own));
}

type AnswerKey = { readonly initiativeId: string; readonly criterion: string };

/**
 * S-3 · writes what is said of a criterion over what was seen; nothing said any more leaves no row, so that it is the
 * same content as before the first word.
 * @returns false when something else stands there by now
 */
export async function writeAnswer(
  { q, t }: Session,
  key: AnswerKey,
  answer: AnswerWords & Written,
  seen: AnswerWords,
): Promise<boolean> {
  const answers = t.planInitiativeAnswers;
  const asSeen = and(
    eq(answers.initiativeId, key.initiativeId),
    eq(answers.criterion, key.criterion),
    eq(answers.words, seen.words),
    eq(answers.evidence, seen.evidence),
  );
  const isEmpty = (said: AnswerWords): boolean => said.words === '' && said.evidence === '';
  if (isEmpty(answer)) {
    const gone = await q.delete(answers).where(asSeen).returning({ criterion: answers.criterion });
    return gone.length === 1;
  }
  if (isEmpty(seen)) {
    const added = await q
      .insert(answers)
      .values({ ...key, ...answer })
      .onConflictDoNothing()
      .returning({ criterion: answers.criterion });
    return added.length === 1;
  }
  const changed = await q
    .update(answers)
    .set(answer)
    .where(asSeen)
    .returning({ criterion: answers.criterion });
  return changed.length === 1;
}
