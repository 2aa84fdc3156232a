import { and, asc } from 'drizzle-orm';
import { amongIds } from '../store/among.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Session } from '../store/store.ts';

export type NewPractice = Session['t']['practices']['$inferSelect'];
type Statement = Session['t']['practiceStatements']['$inferInsert'];

/** The practices with these AGB codes, as the register has them now. */
export async function findByAgbCodes(s: Session, agbCodes: readonly string[]): Promise<NewPractice[]> {
  if (agbCodes.length === 0) return [];
  const { practices } = s.t;
  return s.q
    .select()
    .from(practices)
    .where(amongIds(s, practices.agbCode, agbCodes));
}

/** P-2 · What was stated of these practices on these reference dates, in the order in which it was recorded. */
export async function findStatementsOf(s: Session, practiceIds: readonly string[], dates: readonly string[]) {
  if (practiceIds.length === 0 || dates.length === 0) return [];
  const { practiceStatements: statements } = s.t;
  return s.q
    .select()
    .from(statements)
    .where(and(amongIds(s, statements.practiceId, practiceIds), amongIds(s, statements.referenceDate, dates)))
    .orderBy(asc(statements.recordedAt), asc(statements.id));
}

/** Practices that are new, with what is stated of them first: that is what holds of them. */
export async function insertNewPractices(
  s: Session,
  practices: readonly NewPractice[],
  statements: readonly Statement[],
): Promise<void> {
  await insertRows(s, s.t.practices, practices);
  await insertRows(s, s.t.practiceStatements, statements);
}
