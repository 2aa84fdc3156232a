import { and, asc, inArray, type SQL, sql } from 'drizzle-orm';
import { insertRows } from '../store/insert-rows.ts';
import type { Session } from '../store/store.ts';

export type NewPractice = Session['t']['practices']['$inferSelect'];
type Statement = Session['t']['practiceStatements']['$inferInsert'];

/** Texts as one parameter that the database takes apart, however many they are. */
const anyOf = ({ engine }: Session, texts: readonly string[]): SQL =>
  engine === 'sqlite'
    ? sql`(select value from json_each(${JSON.stringify(texts)}))`
    : sql`(select json_array_elements_text(cast(${JSON.stringify(texts)} as json)))`;

/** The practices with these AGB codes, as the register has them now. */
export async function findByAgbCodes(s: Session, agbCodes: readonly string[]): Promise<NewPractice[]> {
  if (agbCodes.length === 0) return [];
  const { practices } = s.t;
  return s.q
    .select()
    .from(practices)
    .where(inArray(practices.agbCode, anyOf(s, agbCodes)));
}

/** P-2 · What was stated of these practices on these reference dates, in the order in which it was recorded. */
export async function findStatementsOf(s: Session, practiceIds: readonly string[], dates: readonly string[]) {
  if (practiceIds.length === 0 || dates.length === 0) return [];
  const { practiceStatements: statements } = s.t;
  return s.q
    .select()
    .from(statements)
    .where(
      and(
        inArray(statements.practiceId, anyOf(s, practiceIds)),
        inArray(statements.referenceDate, anyOf(s, dates)),
      ),
    )
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
